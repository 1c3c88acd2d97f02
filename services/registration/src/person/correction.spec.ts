import { correctionState, type CorrectableField } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { decidedPerson, gulnora } from '../registration.fixture';
import {
  awaitsSecondHolder,
  changed,
  correct,
  decideOn,
  reversed,
  reviewOf,
  undoingOf,
  type Changes,
  type CorrectingOn,
  type Recorded,
} from './correction';

const {
  name,
  birth,
  sex,
  nationality,
  relation,
  spokenLanguages,
  interfaceLanguage,
  interpreterLanguage,
  phone,
  episode,
} = gulnora();
const stands: Recorded = {
  name,
  birth,
  sex,
  nationality,
  relation,
  spokenLanguages,
  interfaceLanguage,
  interpreterLanguage,
  phone,
  episode,
};
const right: Recorded = {
  name: { script: 'Раҳматова Дилноза', latin: null },
  birth: { precision: 'year', year: 1985 },
  sex: 'another',
  nationality: null,
  relation: 'other',
  spokenLanguages: ['tg'],
  interfaceLanguage: 'ru',
  interpreterLanguage: 'tg',
  phone: null,
  episode: null,
};
const all: Changes = {
  name: { from: stands.name, to: right.name },
  birth: { from: stands.birth, to: right.birth },
  sex: { from: stands.sex, to: right.sex },
  nationality: { from: stands.nationality, to: right.nationality },
  relation: { from: stands.relation, to: right.relation },
  spokenLanguages: { from: stands.spokenLanguages, to: right.spokenLanguages },
  interfaceLanguage: { from: stands.interfaceLanguage, to: right.interfaceLanguage },
  interpreterLanguage: { from: stands.interpreterLanguage, to: right.interpreterLanguage },
  phone: { from: stands.phone, to: right.phone },
  episode: { from: stands.episode, to: right.episode },
};
const worker = newId();
const on: CorrectingOn = {
  yeses: [{ purpose: 'care', givenBy: 'self' }],
  contactIds: ['c'],
  at: { today: '2026-11-29', timeZone: 'Asia/Dushanbe', by: worker },
};
const byMother: CorrectingOn = { ...on, yeses: [{ purpose: 'care', givenBy: 'parent' }] };
const born = (year: number): Changes => ({ birth: { from: stands.birth, to: { precision: 'year', year } } });

describe('correcting what is recorded', () => {
  it('changes what is given and nothing else, and back again', () => {
    expect(changed(stands, all)).toEqual(right);
    expect(changed(right, reversed(all))).toEqual(stands);
    for (const part of ['name', 'birth', 'sex', 'nationality', 'relation', 'phone', 'episode'] as const)
      expect(changed(stands, { [part]: all[part] })).toEqual({ ...stands, [part]: right[part] });
  });

  it('changes nothing where one field holds something else by now, and names those that do', () => {
    const moved = { ...stands, sex: 'male', phone: null } as const;
    expect(correct(decidedPerson, moved, all, on)).toEqual({
      ok: false,
      refusal: { code: 'CHANGED_MEANWHILE', facts: { fields: ['sex', 'phone'] } },
    });
  });

  it('tells the fields and every code as it is from that day', () => {
    expect(correct(decidedPerson, stands, all, on)).toMatchObject({
      value: {
        next: { birth: right.birth, ageBand: '35-44', phoneSafe: null, accessLevel: 'audited' },
        events: [
          {
            contract: { type: 'person.corrected' },
            data: {
              now: {
                sex: 'another',
                ageBand: '35-44',
                nationality: null,
                relation: 'other',
                corridor: null,
                interpreterNeeded: true,
              },
              from: '2026-11-29',
            },
          },
        ],
      },
    });
  });

  it('leaves the age band of the month where the birth is not corrected', () => {
    const earlier = { ...decidedPerson, ageBand: '30-34' } as const;
    const result = correct(earlier, stands, { sex: { from: 'female', to: 'male' } }, on);
    expect(result).toMatchObject({ value: { events: [{ data: { now: { ageBand: '30-34' } } }] } });
  });
});

describe('a birth that is put right', () => {
  it.each([
    ['a child who answers alone', 2012, on, 'protected'],
    ['somebody who may be a child', 2008, on, 'protected'],
    ['a child whose mother agrees', 2012, byMother, 'audited'],
    ['an adult', 1990, on, 'audited'],
    ['an adult whose mother agreed', 1990, byMother, 'audited'],
  ] as const)('as that of %s decides how protected they are', (_who, year, given, accessLevel) => {
    const result = correct(decidedPerson, stands, born(year), given);
    expect(result).toMatchObject({ value: { next: { accessLevel, appearsUnder18: false } } });
    const told = result.ok ? result.value.events.map(({ contract }) => contract.type) : [];
    expect(told).toEqual(accessLevel === 'protected' ? ['person.corrected', 'person.protected'] : ['person.corrected']);
  });

  it('tells that best interests are to be looked at, and whom the child was heard by', () => {
    const result = correct(decidedPerson, stands, born(2012), on);
    expect(result).toMatchObject({
      value: {
        next: { isCallers: true },
        events: [
          {},
          { data: { contactIds: ['c'], bestInterests: { timeZone: 'Asia/Dushanbe' } }, responsible: worker },
        ],
      },
    });
  });

  it('opens nobody who is protected, however old they are', () => {
    const girl = { ...decidedPerson, accessLevel: 'protected' } as const;
    expect(correct(girl, stands, born(1980), on)).toMatchObject({ value: { next: { accessLevel: 'protected' } } });
  });

  it('that is not known says nothing new of how somebody seemed', () => {
    const seemed = { ...decidedPerson, appearsUnder18: true };
    const unknown: Changes = { birth: { from: stands.birth, to: { precision: 'unknown' } } };
    expect(correct(seemed, stands, unknown, byMother)).toMatchObject({ value: { next: { appearsUnder18: true } } });
  });
});

describe('a second person', () => {
  const identity: readonly CorrectableField[] = ['name', 'birth', 'sex', 'nationality'];
  const pairs = Object.keys(all).flatMap((one) =>
    Object.keys(all)
      .filter((other) => one < other)
      .map((other) => [one, other] as const),
  );
  const isIdentity = (part: string) => identity.some((field) => field === part);

  it.each(pairs)(
    'is waited for where %s and %s change together later only if both say who somebody is',
    (one, other) => {
      const given: Changes = Object.fromEntries(Object.entries(all).filter(([part]) => part === one || part === other));
      const dayAfter = { registeredOn: '2026-11-02', today: '2026-11-03' };
      expect(awaitsSecondHolder(given, dayAfter)).toBe(isIdentity(one) && isIdentity(other));
      expect(awaitsSecondHolder(given, { ...dayAfter, today: '2026-11-02' })).toBe(false);
    },
  );

  it('is not waited for where one fact changes with much else', () => {
    const { birth: _birth, sex: _sex, nationality: _nationality, ...rest } = all;
    expect(awaitsSecondHolder(rest, { registeredOn: '2026-11-02', today: '2026-12-02' })).toBe(false);
  });

  const [asker, other] = [newId(), newId()];
  const forbids = (state: string) => ({ code: 'CORRECTION_STATE_FORBIDS', facts: { state } });
  const self = { code: 'SECOND_HOLDER_NEEDED', facts: {} };

  it.each(correctionState.options)(
    'decides on, looks at and puts back what is %s only where it is open to it',
    (state) => {
      const correction = { id: newId(), state, askedBy: asker, changes: all };
      const waits = state === 'awaits-second-holder';
      const applied = state === 'applied';
      expect(decideOn(correction, other)).toEqual(waits ? undefined : forbids(state));
      expect(decideOn(correction, asker)).toEqual(waits ? self : forbids(state));
      expect(reviewOf(correction, other)).toEqual(applied ? undefined : forbids(state));
      expect(reviewOf(correction, asker)).toEqual(applied ? self : forbids(state));
      expect(undoingOf(correction)).toEqual(applied ? undefined : forbids(state));
    },
  );
});
