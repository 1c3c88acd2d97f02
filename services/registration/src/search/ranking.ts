import { plainName, wordsOf, type NameWord } from '@mrc/reference';
import type { Candidate } from './candidates.queries';
import { answersTo, typedKeysOf } from './match-keys';

type Asked = {
  readonly terms: string;
  readonly readings: readonly (readonly NameWord[])[];
  readonly birthYear: number | null;
  readonly nationality: string | null;
};

const inOrder = (name: string): string => plainName(name).split(' ').sort().join(' ');

type Called = Pick<Candidate, 'script' | 'latin' | 'otherNames'>;

/** The names by which somebody is called: that of their record, each further one, and each further word beside that of the record. */
export const namesOf = ({ script, latin, otherNames }: Called) => [
  { script, latin },
  ...otherNames.flatMap((other) => [
    other,
    { script: `${script} ${other.script}`, latin: [latin, other.latin].filter(Boolean).join(' ') || null },
  ]),
];

/** Whether a person's name is the typed one in one of its writings, whatever the order of its words. */
export const isSameName = ({ script, latin }: Pick<Candidate, 'script' | 'latin'>, terms: string): boolean =>
  [script, latin ?? ''].some((name) => inOrder(name) === inOrder(terms));

/** Words of a name of which two are met even where the third is another: a father's name is written in many ways. */
const wordsThatMayDiffer = 3;

/** The share of the typed words that a name has, by the reading that meets it best; undefined where the name contradicts every reading. */
export const wordsMet = (
  name: Pick<Candidate, 'script' | 'latin'>,
  readings: Asked['readings'],
): number | undefined => {
  const isMet = answersTo(name);
  const has = wordsOf(name.script).length;
  const met = readings.flatMap((words) => {
    const typed = typedKeysOf(words);
    const shared = typed.filter(isMet).length;
    const enough = shared === typed.length || shared >= has || (typed.length >= wordsThatMayDiffer && shared >= 2);
    return shared > 0 && enough ? [shared / typed.length] : [];
  });
  return met.length > 0 ? Math.max(...met) : undefined;
};

type Named = Pick<Candidate, 'script' | 'latin' | 'birth' | 'nationality'>;

/** How well a person who has a share of the typed words answers to what was asked: the name first, letter by letter, then the year, then the nationality. */
export const scoreOf = (person: Named, met: number, asked: Omit<Asked, 'readings'>): number => {
  const letters = new Set([person.script, person.latin ?? ''].flatMap((name) => plainName(name).split(' ')));
  const typed = plainName(asked.terms).split(' ');
  const exact = typed.filter((word) => letters.has(word)).length / typed.length;
  const years =
    asked.birthYear === null || person.birth.year === undefined ? null : Math.abs(person.birth.year - asked.birthYear);
  return (
    (isSameName(person, asked.terms) ? 100 : 0) +
    40 * met +
    20 * exact +
    (years === null ? 0 : years === 0 ? 30 : 10) +
    (asked.nationality !== null && asked.nationality === person.nationality ? 5 : 0)
  );
};

/** How well somebody answers to what was asked by the name that meets it best; undefined where every name of theirs contradicts it. */
export const bestScore = (
  person: Named & Called,
  readings: Asked['readings'],
  asked: Omit<Asked, 'readings'>,
): number | undefined => {
  const scores = namesOf(person).flatMap((name) => {
    const met = wordsMet(name, readings);
    return met === undefined ? [] : [scoreOf({ ...person, ...name }, met, asked)];
  });
  return scores.length > 0 ? Math.max(...scores) : undefined;
};
