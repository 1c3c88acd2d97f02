import { decidedPerson as person } from '../registration.fixture';
import { answerAlone, changeAgeBand, registerPerson, type RegisteredAt, type Yes } from './person';

const given = {
  ground: 'consent',
  sex: 'female',
  nationality: 'TJ',
  relation: 'migrant',
  episode: null,
  interpreterLanguage: null,
  contactId: null,
} as const;

const at: RegisteredAt = {
  today: '2026-11-29',
  timeZone: 'Asia/Dushanbe',
  by: 'a1b2c3d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d',
};
const bySelf = (purpose: Yes['purpose']): Yes => ({ purpose, givenBy: 'self' });

describe('registering a person', () => {
  it('tells attributes once, and whether statistics were said yes to', () => {
    const told = (purposes: readonly Yes['purpose'][]) => {
      const decision = registerPerson(person, given, purposes.map(bySelf), at);
      return decision.ok && decision.value.events.map(({ contract: { type }, data }) => ({ type, data }));
    };
    const registered = (statistics: boolean) => [
      { type: 'person.registered', data: expect.objectContaining({ statistics, ageBand: '35-44' }) },
    ];
    expect(told(['care'])).toEqual(registered(false));
    expect(told(['care', 'statistics'])).toEqual(registered(true));
  });

  it('needs a yes to care', () => {
    for (const consentedTo of [[], ['statistics'], ['follow-up', 'research']] as const) {
      expect(registerPerson(person, given, consentedTo.map(bySelf), at)).toMatchObject({
        ok: false,
        refusal: { code: 'CONSENT_NEEDED' },
      });
    }
  });

  it.each(['vital-interest', 'child-best-interests', 'legal-obligation', 'legal-claim', 'mandate'] as const)(
    'is not offered on the ground of %s',
    (ground) => {
      expect(registerPerson(person, { ...given, ground }, [bySelf('care')], at)).toEqual({
        ok: false,
        refusal: { code: 'GROUND_NOT_OFFERED', facts: { ground } },
      });
    },
  );
});

describe('a child at the desk', () => {
  const year = (y: number) => ({ precision: 'year', year: y }) as const;
  const unknown = { precision: 'unknown' } as const;
  const alone = { accessLevel: 'protected', bestInterests: { timeZone: 'Asia/Dushanbe' }, toldAs: at.by };
  const plain = { accessLevel: 'audited', bestInterests: null, toldAs: at.by };

  it.each([
    ['who is 14', year(2012), undefined, 'self', alone],
    ['who turns 18 tomorrow', { precision: 'day', year: 2008, month: 11, day: 30 }, undefined, 'self', alone],
    ['who turned 18 today', { precision: 'day', year: 2008, month: 11, day: 29 }, undefined, 'self', plain],
    ['whose year of birth leaves it open', year(2008), undefined, 'self', alone],
    [
      'whose year of birth is a guess that leaves it open',
      { precision: 'estimated', year: 2008 },
      undefined,
      'self',
      alone,
    ],
    ['whose estimate may be two years out', { precision: 'estimated', year: 2007 }, undefined, 'self', alone],
    ['whose estimate is grown up by more', { precision: 'estimated', year: 2005 }, undefined, 'self', plain],
    ['whose month of birth leaves it open', { precision: 'month', year: 2008, month: 11 }, undefined, 'self', alone],
    ['who was born a year earlier', year(2007), undefined, 'self', plain],
    ['who does not know and seems under 18', unknown, true, 'self', alone],
    ['who does not know and seems grown up', unknown, false, 'self', plain],
    ['who does not know, where nobody was asked', unknown, undefined, 'self', plain],
    ['who seems under 18, whatever the papers say', year(1991), true, 'self', alone],
    ['whose representative agrees', year(2012), undefined, 'representative', alone],
    ['whose parent agrees', year(2012), undefined, 'parent', plain],
    ['whose guardian agrees', year(2012), undefined, 'guardian', plain],
    ['who does not know and comes with a parent', unknown, true, 'parent', plain],
  ] as const)('%s: %#', (_who, birth, appearsUnder18, givenBy, expected) => {
    const decision = registerPerson(
      { ...person, birth, appearsUnder18: appearsUnder18 ?? null },
      given,
      [{ purpose: 'care', givenBy }],
      at,
    );
    expect(decision).toMatchObject({
      value: {
        next: { accessLevel: expected.accessLevel },
        events: [{ data: { bestInterests: expected.bestInterests }, responsible: expected.toldAs }],
      },
    });
  });

  it('comes alone where a parent said yes to anything but care', () => {
    const yeses: Yes[] = [bySelf('care'), { purpose: 'statistics', givenBy: 'parent' }];
    expect(registerPerson({ ...person, birth: year(2012) }, given, yeses, at)).toMatchObject({
      value: { next: { accessLevel: 'protected' } },
    });
  });
});

describe('a child who was told of with a parent', () => {
  const child = { ...person, birth: { precision: 'year', year: 2012 } as const, accessLevel: 'audited' as const };
  const levelAfter = (who: typeof child | typeof person, yes: Yes) =>
    answerAlone(who, yes, ['c'], at)?.next.accessLevel;

  it('is protected once they say yes to care alone, with the contacts they were, and best interests are to be looked at', () => {
    expect(answerAlone(child, bySelf('care'), ['c'], at)).toMatchObject({
      next: { accessLevel: 'protected' },
      events: [
        {
          data: { contactIds: ['c'], bestInterests: { timeZone: 'Asia/Dushanbe' }, responsible: null },
          responsible: at.by,
        },
      ],
    });
    const seems = { ...child, appearsUnder18: true };
    expect(levelAfter({ ...seems, birth: { precision: 'unknown' } }, bySelf('care'))).toBe('protected');
    expect(levelAfter({ ...seems, birth: { precision: 'year', year: 1991 } }, bySelf('care'))).toBeUndefined();
  });

  it('stays as they are by any other yes, and a grown-up by every one', () => {
    expect(levelAfter(child, { purpose: 'care', givenBy: 'parent' })).toBeUndefined();
    expect(levelAfter(child, bySelf('statistics'))).toBeUndefined();
    expect(levelAfter(person, bySelf('care'))).toBeUndefined();
  });

  it('is never opened again by a yes', () => {
    const hidden = { ...child, accessLevel: 'protected' as const };
    expect(answerAlone(hidden, { purpose: 'care', givenBy: 'parent' }, [], at)).toBeUndefined();
    expect(answerAlone(hidden, bySelf('care'), [], at)).toBeUndefined();
  });
});

describe('growing older', () => {
  it('tells another age band and nothing where it is the same', () => {
    expect(changeAgeBand(person, '45-54', '2036-01-01')?.events[0].data).toEqual({
      ageBand: '45-54',
      from: '2036-01-01',
    });
    expect(changeAgeBand(person, '35-44', '2036-01-01')).toBeUndefined();
  });
});
