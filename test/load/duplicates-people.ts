import type { PartialDate } from '@mrc/contracts';
import { nameGroups, plainName, recordErrors, type NameGroup } from '@mrc/reference';
import type { ComparedPerson } from '../../services/registration/src/duplicate/compare-records';
import { randomFrom } from './duplicate-pairs';

type Script = 'cyrillic' | 'latin';
type Word = { readonly kind: 'family' | 'given' | 'father'; readonly group: NameGroup };
type Drawn = {
  readonly words: readonly Word[];
  readonly woman: boolean;
  readonly birth: PartialDate;
  readonly nationality: string | null;
  readonly phone: string | null;
};

/** A record of somebody made up, with who it is of, how it is written and which errors it has. */
export type MadeUp = ComparedPerson & {
  readonly id: string;
  readonly cluster: string;
  readonly written: Script;
  readonly errors: readonly string[];
};

type Random = () => number;

const pickOf = <T>(random: Random, all: readonly T[]): T => {
  const found = all[Math.floor(random() * all.length)];
  if (found === undefined) throw new Error('There is nothing to pick from');
  return found;
};

/** The first ones are drawn most often, as names are borne. */
const skewed = <T>(random: Random, all: readonly T[]): T => {
  const found = all[Math.floor(random() ** 2 * all.length)];
  if (found === undefined) throw new Error('There is nothing to pick from');
  return found;
};

const inBoth = nameGroups().filter(({ latin, cyrillic }) => latin.length > 0 && cyrillic.length > 0);
const menNames = inBoth.filter(({ part, sex }) => part === 'given' && sex !== 'female');
const womenNames = inBoth.filter(({ part, sex }) => part === 'given' && sex !== 'male');
const familyStems = [...inBoth.filter(({ part }) => part === 'family'), ...menNames];

const endings = {
  cyrillic: { family: ['ов', 'ова'], father: ['ович', 'овна'], custom: ['зода', 'зода'] },
  latin: { family: ['ov', 'ova'], father: ['ovich', 'ovna'], custom: ['zoda', 'zoda'] },
} as const;

const hasEnding = /(?:ov|ova|ev|eva|zoda|zade|in|ina|uulu|kyzy)$/;

type Writing = { readonly script: Script; readonly otherSpelling: boolean; readonly customEnding: boolean };

const wordAs = (random: Random, { kind, group }: Word, woman: boolean, writing: Writing): string => {
  const spellings = group[writing.script];
  const spelled = writing.otherSpelling ? pickOf(random, spellings) : (spellings[0] ?? '');
  if (kind === 'given' || hasEnding.test(plainName(spelled))) return spelled;
  const { [kind]: usual, custom } = endings[writing.script];
  return spelled + (kind === 'family' && writing.customEnding ? custom : usual)[woman ? 1 : 0];
};

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
const newPhone = (random: Random): string => `+99290${digits(random, 7)}`;

const drawnAt = (random: Random): Drawn => {
  const woman = random() < 0.45;
  const year = 1955 + Math.floor(random() * 50);
  const day: PartialDate = {
    precision: 'day',
    year,
    month: 1 + Math.floor(random() * 12),
    day: 1 + Math.floor(random() * 28),
  };
  const yearOnly = random() < 0.12;
  const given: Word = { kind: 'given', group: skewed(random, woman ? womenNames : menNames) };
  const family: Word = { kind: 'family', group: skewed(random, familyStems) };
  const father: Word = { kind: 'father', group: skewed(random, menNames) };
  return {
    words: random() < 0.7 ? [family, given, father] : [family, given],
    woman,
    birth: yearOnly ? { ...day, month: 1, day: 1 } : day,
    nationality: random() < 0.05 ? null : skewed(random, ['TJ', 'UZ', 'KG', 'KZ', 'AF']),
    phone: random() < 0.25 ? null : newPhone(random),
  };
};

const typingError = (random: Random, text: string): string => {
  const at = 1 + Math.floor(random() * Math.max(text.length - 2, 1));
  const letter = text[Math.floor(random() * text.length)] ?? '';
  const kinds = [
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + letter + text.slice(at),
    text.slice(0, at) + letter + text.slice(at + 1),
    text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  ];
  return pickOf(random, kinds);
};

type Made = { drawn: Drawn; script: Script; words: string[] };
type Change = (made: Made, random: Random) => void;

const changed = (made: Made, facts: Partial<Drawn>): void => {
  made.drawn = { ...made.drawn, ...facts };
};

const rewrite = (made: Made, random: Random, writing: Partial<Writing>): void => {
  const as = { script: made.script, otherSpelling: false, customEnding: false, ...writing };
  made.script = as.script;
  made.words = made.drawn.words.map((word) => wordAs(random, word, made.drawn.woman, as));
};

type WholeDate = PartialDate & { readonly year: number; readonly month: number; readonly day: number };

const dated =
  (change: (birth: WholeDate) => PartialDate): Change =>
  (made) => {
    const { precision, year, month, day } = made.drawn.birth;
    if (year !== undefined && month !== undefined && day !== undefined)
      changed(made, { birth: change({ precision, year, month, day }) });
  };

const wordError: Change = (made, random) => {
  const at = Math.floor(random() * made.words.length);
  made.words[at] = typingError(random, made.words[at] ?? '');
};

/** What each error of the model does to a record, those that a register of names, births, sexes and phones can have. */
const changes: Readonly<Record<string, Change>> = {
  E01: (made, random) => {
    const script = made.script === 'cyrillic' ? 'latin' : 'cyrillic';
    rewrite(made, random, { script, otherSpelling: random() < 0.5 });
  },
  E02: (made, random) => rewrite(made, random, { otherSpelling: true }),
  E03: (made, random) => rewrite(made, random, { customEnding: true }),
  E04: (made) => {
    if (made.words.length > 2) made.words = made.words.slice(0, 2);
    else made.words.reverse();
  },
  E05: (made) => {
    const [family = '', given = '', ...rest] = made.words;
    made.words = [given, family, ...rest];
  },
  E06: (made, random) => {
    if (made.drawn.woman)
      made.words[0] = wordAs(random, { kind: 'family', group: skewed(random, familyStems) }, true, {
        script: made.script,
        otherSpelling: false,
        customEnding: false,
      });
  },
  E07: (made) => {
    const [family = '', given = '', ...rest] = made.words;
    const half = Math.ceil(given.length / 2);
    made.words = [family, given.slice(0, half), given.slice(half), ...rest];
  },
  E09: wordError,
  E10: (made) => {
    made.words = made.words.map((word, at) => (at === 0 && word.length > 6 ? word.slice(0, -1) : word));
  },
  E12: dated(({ day, month, ...birth }) =>
    day < 13 ? { ...birth, day: month, month: day } : { ...birth, day, month },
  ),
  E13: dated((birth) => ({ ...birth, month: 1, day: 1 })),
  E15: (made, random) => {
    const shift = pickOf(random, [-2, -1, 1, 2]);
    dated((birth) => ({ ...birth, year: birth.year + shift }))(made, random);
  },
  E16: (made) => changed(made, { birth: { precision: 'unknown' } }),
  E17: (made) => changed(made, { woman: !made.drawn.woman }),
  E18: (made) => changed(made, { nationality: null }),
  E22: (made, random) => changed(made, { phone: newPhone(random) }),
  E29: (made) => {
    const { precision, year } = made.drawn.birth;
    if (precision === 'day' && year !== undefined) changed(made, { birth: { precision: 'year', year } });
    changed(made, { phone: null, nationality: null });
  },
};

const mostErrors = 3;
const shareOf = (code: string): number => recordErrors().find((error) => error.code === code)?.share ?? 0;

/** An error, drawn as often as the model says. */
const oftenest = (random: Random): [string, Change] => {
  const all = Object.entries(changes);
  let left = random() * all.reduce((sum, [code]) => sum + shareOf(code), 0);
  for (const change of all) {
    left -= shareOf(change[0]);
    if (left <= 0) return change;
  }
  return pickOf(random, all);
};

const written = (drawn: Drawn, random: Random): Made => {
  const script: Script = random() < 0.7 ? 'cyrillic' : 'latin';
  const made: Made = { drawn, script, words: [] };
  rewrite(made, random, {});
  return made;
};

type Written = { readonly made: Made; readonly errors: readonly string[] };

const withoutErrors = (drawn: Drawn, random: Random): Written => ({ made: written(drawn, random), errors: [] });

const withErrors = (drawn: Drawn, random: Random): Written => {
  const made = written(drawn, random);
  const had = Object.entries(changes).filter(([code]) => random() < shareOf(code));
  const errors = (had.length > 0 ? had : [oftenest(random)]).slice(0, mostErrors);
  for (const [, change] of errors) change(made, random);
  return { made, errors: errors.map(([code]) => code) };
};

/** Others who look like somebody and are not: a twin, a namesake of that year, a son with the father's name, who shares the phone. */
const lookalikesOf = (drawn: Drawn, random: Random): Drawn[] => {
  const given: Word = { kind: 'given', group: pickOf(random, drawn.woman ? womenNames : menNames) };
  const named = (words: readonly Word[]) => words.map((word) => (word.kind === 'given' ? given : word));
  const other = drawnAt(random);
  const { year, ...day } = drawn.birth;
  const later = year === undefined ? drawn.birth : { ...day, year: year + 24 };
  const all: readonly (readonly [string, Drawn])[] = [
    ['E26', { ...drawn, words: named(drawn.words) }],
    ['E27', { ...other, words: drawn.words, woman: drawn.woman, birth: { ...other.birth, ...(year && { year }) } }],
    ['E28', { ...drawn, birth: later }],
    ['E23', { ...other, phone: drawn.phone }],
  ];
  return all.flatMap(([code, person]) => (random() < shareOf(code) ? [person] : []));
};

/** So many people and those who look like them, with up to four records each: one seed, the same records. */
export const madeUpPeople = (people: number, seed: number): MadeUp[] => {
  const random = randomFrom(seed);
  const drawn = Array.from({ length: people }, () => drawnAt(random)).flatMap((one) => [
    one,
    ...lookalikesOf(one, random),
  ]);
  return drawn.flatMap((one, person) => {
    const draw = random();
    const more = draw < 0.01 ? 3 : draw < 0.04 ? 2 : draw < 0.16 ? 1 : 0;
    const records = [withoutErrors(one, random), ...Array.from({ length: more }, () => withErrors(one, random))];
    return records.map(({ made, errors }, copy) => ({
      id: `${seed}-${person}-${copy}`,
      cluster: `${seed}-${person}`,
      written: made.script,
      errors,
      script: made.words.join(' '),
      latin: null,
      birth: made.drawn.birth,
      sex: made.drawn.woman ? 'female' : 'male',
      nationality: made.drawn.nationality,
      phone: made.drawn.phone,
    }));
  });
};
