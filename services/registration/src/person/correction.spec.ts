import { correctionState, type CorrectableField } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { decidedPerson } from '../registration.fixture';
import { movedMeanwhile } from './changes';
import {
  awaitsSecondHolder,
  changed,
  changesIn,
  correct,
  decideOn,
  parted,
  partedUndoing,
  reversed,
  reviewOf,
  undoingOf,
  type Changes,
  type Correction,
  type CorrectingOn,
} from './correction';
import { all, right, stands } from './correction.fixture';

const worker = newId();
const on: CorrectingOn = {
  yeses: [{ purpose: 'care', givenBy: 'self' }],
  contactIds: ['c'],
  corridor: null,
  at: { today: '2026-11-29', timeZone: 'Asia/Dushanbe', by: worker },
  confirmed: false,
};
const byMother: CorrectingOn = { ...on, yeses: [{ purpose: 'care', givenBy: 'parent' }] };
const born = (year: number): Changes => ({ birth: { from: stands.birth, to: { precision: 'year', year } } });

describe('correcting what is recorded', () => {
  it('changes what is given and nothing else, and back again', () => {
    expect(changed(stands, all)).toEqual(right);
    expect(changed(right, reversed(all))).toEqual(stands);
    for (const part of [
      'name',
      'birth',
      'sex',
      'nationality',
      'relation',
      'phone',
      'episode',
      'document',
      'contactWay',
      'otherName',
    ] as const)
      expect(changed(stands, { [part]: all[part] })).toEqual({ ...stands, [part]: right[part] });
  });

  it('changes nothing where one field holds something else by now, and names those that do', () => {
    const moved = { ...stands, sex: 'male', phone: null } as const;
    expect(movedMeanwhile(moved, changesIn(all))).toEqual({
      code: 'CHANGED_MEANWHILE',
      facts: { fields: ['sex', 'phone'] },
    });
    expect(movedMeanwhile(stands, changesIn(all))).toBeUndefined();
  });

  it('tells the fields and every code as it is from that day', () => {
    expect(correct(decidedPerson, stands, all, on)).toMatchObject({
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
    });
  });

  it('leaves the age band of the month where the birth is not corrected', () => {
    const earlier = { ...decidedPerson, ageBand: '30-34' } as const;
    const result = correct(earlier, stands, { sex: { from: 'female', to: 'male' } }, on);
    expect(result).toMatchObject({ events: [{ data: { now: { ageBand: '30-34' } } }] });
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
    expect(result).toMatchObject({ next: { accessLevel, appearsUnder18: decidedPerson.appearsUnder18 } });
    const told = result.events.map(({ contract }) => contract.type);
    expect(told).toEqual(accessLevel === 'protected' ? ['person.corrected', 'person.protected'] : ['person.corrected']);
  });

  it('tells that best interests are to be looked at, and whom the child was heard by', () => {
    const result = correct(decidedPerson, stands, born(2012), on);
    expect(result).toMatchObject({
      next: { isCallers: true },
      events: [{}, { data: { contactIds: ['c'], bestInterests: { timeZone: 'Asia/Dushanbe' } }, responsible: worker }],
    });
  });

  it('opens nobody who is protected, however old they are', () => {
    const girl = { ...decidedPerson, accessLevel: 'protected' } as const;
    expect(correct(girl, stands, born(1980), on)).toMatchObject({ next: { accessLevel: 'protected' } });
  });

  it('keeps how somebody seemed, which counts again where the birth is not known', () => {
    const nobodyKnows = { precision: 'unknown' } as const;
    const seemed = { ...decidedPerson, birth: nobodyKnows, appearsUnder18: true };
    const known: Changes = { birth: { from: nobodyKnows, to: { precision: 'year', year: 1991 } } };
    const result = correct(seemed, { ...stands, birth: nobodyKnows }, known, on);
    expect(result).toMatchObject({ next: { appearsUnder18: true, accessLevel: 'audited' } });
    const grown = { ...seemed, birth: { precision: 'year', year: 1991 } } as const;
    const back = correct(grown, { ...stands, birth: grown.birth }, reversed(known), on);
    expect(back).toMatchObject({ next: { appearsUnder18: true } });
  });

  it.each([
    [2012, true, 'protected'],
    [2008, true, 'protected'],
    [1991, null, 'audited'],
  ] as const)(
    'that is not known any more after %i leaves who was a child, or might be, one by how they seem',
    (year, seems, level) => {
      const known = { ...decidedPerson, birth: { precision: 'year', year } as const, appearsUnder18: null };
      const unknown: Changes = { birth: { from: known.birth, to: { precision: 'unknown' } } };
      const result = correct(known, { ...stands, birth: known.birth }, unknown, on);
      expect(result).toMatchObject({ next: { appearsUnder18: seems, accessLevel: level } });
    },
  );
});

describe('a second person', () => {
  const [asker, other] = [newId(), newId()];
  const since = { registeredOn: '2026-11-02', today: '2026-12-02', phonesBefore: [], phones: [], saidUnsafe: [] };
  const waiting: Correction = {
    id: newId(),
    state: 'awaits-second-holder',
    askedBy: asker,
    changes: all,
    decidedBy: null,
    reviewedBy: null,
    undoes: null,
    accessLevel: 'audited',
  };
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
      const dayAfter = { registeredOn: '2026-11-02', today: '2026-11-03', unlooked: [] };
      expect(awaitsSecondHolder(given, dayAfter)).toBe(isIdentity(one) && isIdentity(other));
      expect(awaitsSecondHolder(given, { ...dayAfter, today: '2026-11-02' })).toBe(false);
    },
  );

  it('is not waited for where one fact changes with much else', () => {
    const { birth: _birth, sex: _sex, nationality: _nationality, ...rest } = all;
    expect(awaitsSecondHolder(rest, { ...since, unlooked: [] })).toBe(false);
  });

  it('is waited for where another fact was corrected and nobody has looked yet, and never for what says nothing of it', () => {
    const { name: called, sex: of, relation: as } = all;
    expect(awaitsSecondHolder({ sex: of }, { ...since, unlooked: [{ name: called }] })).toBe(true);
    expect(awaitsSecondHolder({ sex: of }, { ...since, unlooked: [{ sex: of }, { relation: as }] })).toBe(false);
    expect(awaitsSecondHolder({ relation: as }, { ...since, unlooked: [{ name: called }, { sex: of }] })).toBe(false);
    const onTheDay = { ...since, today: since.registeredOn };
    expect(awaitsSecondHolder({ sex: of }, { ...onTheDay, unlooked: [{ name: called }] })).toBe(false);
  });

  it('is waited for by who somebody is alone: everything else of the command applies at once', () => {
    const { name, birth, sex, nationality, ...rest } = all;
    expect(parted(all, { ...since, unlooked: [] }, 'misheard')).toEqual({
      atOnce: rest,
      waiting: { name, birth, sex, nationality },
    });
    expect(parted(rest, { ...since, unlooked: [] }, 'misheard')).toEqual({ atOnce: rest, waiting: {} });
  });

  it('is waited for where a phone becomes safe by another word than hers, also on the day and by an undoing', () => {
    const onTheDay = { ...since, today: since.registeredOn, unlooked: [] };
    const safe = stands.phone;
    const unsafe = safe && { ...safe, safe: 'no' as const };
    const opens = { phone: { from: unsafe, to: safe } };
    const closes = { phone: { from: safe, to: unsafe } };
    expect(parted(opens, onTheDay, 'mistyped')).toMatchObject({ waiting: opens });
    expect(parted(opens, onTheDay, 'mistyped').atOnce.phone).toBeUndefined();
    expect(parted(opens, onTheDay, 'told-anew')).toMatchObject({ atOnce: opens, waiting: {} });
    expect(parted(closes, onTheDay, 'mistyped')).toMatchObject({ atOnce: closes, waiting: {} });
    const wasClosed = { ...waiting, state: 'applied', changes: closes, decidedBy: null } as const;
    expect(partedUndoing(wasClosed, onTheDay)).toMatchObject({ waiting: opens });
  });

  it('is waited for by all of an undoing of what a second person confirmed', () => {
    const { sex: of } = all;
    const correction = { ...waiting, state: 'applied', changes: { sex: of } } as const;
    const back = { sex: { from: right.sex, to: stands.sex } };
    expect(partedUndoing({ ...correction, decidedBy: other }, { ...since, unlooked: [] })).toMatchObject({
      atOnce: {},
      waiting: back,
    });
    expect(partedUndoing(correction, { ...since, unlooked: [] })).toMatchObject({ atOnce: back, waiting: {} });
  });

  const forbids = (state: string) => ({ code: 'CORRECTION_STATE_FORBIDS', facts: { state } });
  const self = { code: 'SECOND_HOLDER_NEEDED', facts: {} };

  it.each(correctionState.options)(
    'decides on, looks at and puts back what is %s only where it is open to it',
    (state) => {
      const correction = { ...waiting, state };
      const waits = state === 'awaits-second-holder';
      const applied = state === 'applied';
      expect(decideOn(correction, other, 'confirm')).toEqual(waits ? undefined : forbids(state));
      expect(decideOn(correction, asker, 'confirm')).toEqual(waits ? self : forbids(state));
      expect(decideOn(correction, asker, 'decline')).toEqual(waits ? undefined : forbids(state));
      expect(reviewOf(correction, other)).toEqual(applied ? undefined : forbids(state));
      expect(reviewOf(correction, asker)).toEqual(applied ? self : forbids(state));
      expect(reviewOf({ ...correction, reviewedBy: other }, other)).toEqual(forbids(state));
      expect(reviewOf({ ...correction, decidedBy: other }, other)).toEqual(forbids(state));
      expect(undoingOf(correction)).toEqual(applied ? undefined : forbids(state));
    },
  );
});
