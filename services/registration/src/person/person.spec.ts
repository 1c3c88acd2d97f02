import { changeAgeBand, registerPerson, type Person } from './person';

const person: Person = {
  id: '1f0c9a52-7a43-4d2c-9c57-1a2b3c4d5e6f',
  version: 4,
  reference: 'MRC-7KQ4WX',
  controller: '0c6a5e62-4a3f-4b1c-9d67-0d2f4c1f0a11',
  jurisdiction: 'TJ',
  centre: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
  accessLevel: 'audited',
  birth: { precision: 'year', year: 1991 },
  ageBand: '35-44',
  phoneSafe: 'yes',
};

const given = {
  ground: 'consent',
  sex: 'female',
  nationality: 'TJ',
  relation: 'migrant',
  episode: null,
  interpreterLanguage: null,
  contactId: null,
} as const;

describe('registering a person', () => {
  it('tells attributes once, and whether statistics were said yes to', () => {
    const told = (consentedTo: Parameters<typeof registerPerson>[2]) => {
      const decision = registerPerson(person, given, consentedTo);
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
      expect(registerPerson(person, given, consentedTo)).toMatchObject({
        ok: false,
        refusal: { code: 'CONSENT_NEEDED' },
      });
    }
  });

  it.each(['vital-interest', 'child-best-interests', 'legal-obligation', 'legal-claim', 'mandate'] as const)(
    'is not offered on the ground of %s',
    (ground) => {
      expect(registerPerson(person, { ...given, ground }, ['care'])).toEqual({
        ok: false,
        refusal: { code: 'GROUND_NOT_OFFERED', facts: { ground } },
      });
    },
  );
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
