import {
  changedFacts,
  correctFields,
  correctionInput,
  factProblems,
  movedFacts,
  needsSecondHolder,
  opensPhone,
} from './correct.input';
import {
  blocks,
  nothingCorrected,
  seenNow,
  touched,
  valuesOf,
  withoutFact,
  type CorrectedValues,
} from './correct.values';
import type { Recorded } from './recorded';

const today = '2026-11-30';
const recorded: Recorded = {
  name: { script: 'Раҳимова Гулнора', latin: null },
  birth: { precision: 'MONTH', year: 1991, month: 3 },
  sex: 'FEMALE',
  nationality: 'UZ',
  relation: 'MIGRANT',
  spokenLanguages: ['tg', 'ru'],
  interfaceLanguage: 'tg',
  interpreterLanguage: 'tg',
  phone: { number: '+992927770101', whose: 'OWN', safe: 'ONLY_WHEN', hours: 'mornings', sayYouAre: 'a cousin' },
  episode: {
    origin: 'TJ',
    destination: 'RU',
    stage: 'RETURNED',
    purpose: 'WORK',
    from: { precision: 'ESTIMATED', year: 2019 },
    to: { precision: 'DAY', year: 2024, month: 12, day: 1 },
    returnKind: 'REMOVED',
  },
};

const typing = (part: Partial<CorrectedValues>, now = recorded, correction = nothingCorrected, seen = recorded) => {
  const after = touched(correction, part, seen);
  return { correction: after, values: { ...valuesOf(now, 'TJ'), ...after.typed }, recorded: now, today };
};

/** Another answer to each question. */
const everythingElse: Partial<CorrectedValues> = {
  script: 'Раҷабова Гулчеҳра',
  birth: { answer: 'about', day: '', month: '', year: '1989' },
  sex: 'ANOTHER',
  nationality: 'TJ',
  nationalityAnswer: 'known',
  relation: 'OTHER',
  spokenLanguages: ['tg'],
  interfaceLanguage: 'ru',
  interpreted: 'no',
  phoneAnswer: 'none',
  migrationAnswer: 'no',
};
const known = { commandId: 'c', personId: 'p', because: 'MISHEARD' } as const;
const ofFirst = { ...known, episodeId: null };
const facts: readonly string[] = Object.values(blocks).flat();

describe('the fields of a correction', () => {
  it('say what is recorded, whatever of it was touched', () => {
    const whole = typing({ ...valuesOf(recorded, 'UZ') });
    expect(factProblems(whole)).toEqual([]);
    expect(changedFacts(whole)).toEqual([]);
  });

  it('hold a number as it is written at home, and no answer that nobody gave', () => {
    const values = valuesOf({ ...recorded, phone: null, episode: null, nationality: null }, 'TJ');
    expect(values).toMatchObject({ phoneAnswer: null, migrationAnswer: null, nationalityAnswer: null });
    expect(valuesOf(recorded, 'UZ')).toMatchObject({ phoneCountry: 'TJ', phoneNumber: '92 777 0101' });
  });

  it('ask for every fact in one block, and each has its place', () => {
    expect([...facts].sort()).toEqual(Object.keys(recorded).sort());
    expect(facts.filter((fact) => correctFields[fact] === undefined)).toEqual([]);
  });

  it('are checked where they were touched, and nowhere else', () => {
    expect(factProblems(typing({ script: '-' }))).toEqual([{ field: 'script', trouble: 'InputProblem.no-letter' }]);
    expect(factProblems(typing({ phoneNumber: '1' })).map(({ field }) => field)).toEqual(['phone']);
    expect(factProblems(typing({ returnKind: null })).map(({ field }) => field)).toEqual(['returnKind']);
    expect(factProblems(typing({ nationalityAnswer: null })).map(({ field }) => field)).toEqual(['nationality']);
    expect(factProblems(typing({ interpreterLanguage: null })).map(({ field }) => field)).toEqual([
      'interpreterLanguage',
    ]);
  });
});

describe('the command of a correction', () => {
  it('says of every fact that changes what the record shows and what is right', () => {
    const input = new Map(Object.entries(correctionInput(typing(everythingElse), ofFirst)));
    expect(facts.filter((fact) => !input.has(fact))).toEqual([]);
    const shown = new Map<string, unknown>(Object.entries(recorded));
    for (const fact of facts) expect(input.get(fact)).toMatchObject({ from: shown.get(fact) });
  });

  it('says which migration it is of, where there are several', () => {
    const ofSecond = { ...known, episodeId: 'e2' };
    expect(correctionInput(typing({ destination: 'KZ' }), ofSecond)).toMatchObject({
      episode: { episodeId: 'e2', to: { destination: 'KZ' } },
    });
  });

  it('says nothing of what was not changed', () => {
    expect(correctionInput(typing({ sex: 'MALE', latin: '' }), ofFirst)).toEqual({
      ...known,
      note: null,
      sex: { from: 'FEMALE', to: 'MALE' },
    });
  });
});

describe('a number that is recorded without spaces', () => {
  it('is said as it is recorded where only its rules change', () => {
    const { phone } = recorded;
    expect(correctionInput(typing({ phoneSafe: 'NO' }), ofFirst)).toMatchObject({
      phone: { from: phone, to: { number: '+992927770101', safe: 'NO', hours: null, sayYouAre: null } },
    });
    expect(correctionInput(typing({ phoneNumber: '92 777 0202' }), ofFirst)).toMatchObject({
      phone: { from: phone, to: { number: '+992 92 777 0202' } },
    });
  });
});

describe('a fact that somebody else changed', () => {
  const now: Recorded = { ...recorded, sex: 'ANOTHER' };
  const mine = typing({ sex: 'MALE' }, now);

  it('is asked for again once it was touched, until somebody says which is right', () => {
    expect(movedFacts(mine)).toEqual(['sex']);
    const looked = { ...mine, correction: seenNow(mine.correction, 'sex', now) };
    expect(movedFacts(looked)).toEqual([]);
    expect(correctionInput(looked, ofFirst)).toMatchObject({ sex: { from: 'ANOTHER', to: 'MALE' } });
    expect(changedFacts({ ...mine, correction: withoutFact(mine.correction, 'sex') })).toEqual([]);
  });

  it('is none where both say the same, or it was not touched here', () => {
    expect(movedFacts(typing({ sex: 'ANOTHER' }, now))).toEqual([]);
    expect(movedFacts(typing({ relation: 'OTHER' }, now))).toEqual([]);
  });

  it('is compared with what the record showed when it was touched first', () => {
    const again = typing({ sex: 'NOT_STATED' }, now, mine.correction, now);
    expect(movedFacts(again)).toEqual(['sex']);
  });
});

describe('a second person', () => {
  it('confirms two facts of who somebody is after the day of registration', () => {
    expect(needsSecondHolder(['name', 'birth'], '2026-11-29', today)).toBe(true);
    expect(needsSecondHolder(['sex', 'nationality'], '2026-11-29', today)).toBe(true);
    expect(needsSecondHolder(['name', 'birth'], today, today)).toBe(false);
    expect(needsSecondHolder(['name', 'phone', 'relation'], '2026-11-29', today)).toBe(false);
  });

  it('confirms that a phone is safe after all, unless she says so herself', () => {
    const phone = { number: '+992927770101', whose: 'OWN', safe: 'NO', hours: null, sayYouAre: null } as const;
    const safe = { ...phone, safe: 'YES' } as const;
    expect(opensPhone(phone, safe, null)).toBe(true);
    expect(opensPhone(phone, { ...safe, safe: 'NOT_ASKED' }, 'MISHEARD')).toBe(true);
    expect(opensPhone(phone, safe, 'TOLD_ANEW')).toBe(false);
    expect(opensPhone(phone, { ...phone, number: '+992927770102' }, 'MISHEARD')).toBe(false);
    expect(opensPhone(phone, null, 'MISHEARD')).toBe(false);
    expect(opensPhone(safe, safe, 'MISHEARD')).toBe(false);
  });
});
