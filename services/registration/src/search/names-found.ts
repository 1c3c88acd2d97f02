import type { Tx } from '@mrc/database';
import type { NameWord } from '@mrc/reference';
import { candidatesBy, type Candidate } from './candidates.queries';
import { registerKeysFor, typedKeysOf, wholeNamesOf, wholeWordsOf } from './match-keys';
import { bestScore, isSameName } from './ranking';
import { candidatesNamed, type NamesSought } from './whole-names.queries';

export type NameSought = Omit<NamesSought, 'names'> & {
  readonly terms: string;
  readonly readings: readonly (readonly NameWord[])[];
};

/** The words with each one left out in turn; one word alone stays. */
const withoutOne = (words: readonly NameWord[]): (readonly NameWord[])[] =>
  words.length < 2 ? [] : words.map((_, at) => words.filter((__, other) => other !== at));

/** The keys that lead to other centres: words that say enough, or any whole word where year and nationality are both known. */
const registerKeys = (words: readonly NameWord[], { year, nationality }: NameSought): string[] => {
  const telling = registerKeysFor(words);
  return telling.length > 0 || year === null || nationality === null ? telling : wholeWordsOf(words);
};

/**
 * Everybody whose name does not contradict the typed words, the best first, and whether the whole register was searched. Whole
 * names are looked up first, which come before all others: where twice `enough` are written as typed, no further. Then
 * names with all the words, and only where those are `enough` no further: each other reading, and the words with one left out.
 */
export const namesFound = async (
  tx: Tx,
  sought: NameSought,
  enough: number,
): Promise<{ readonly candidates: readonly Candidate[]; readonly wholeRegister: boolean }> => {
  const { terms, readings, ...place } = sought;
  const { year, nationality } = place;
  const asked = { terms, birthYear: year, nationality };
  const found = new Map<string, { readonly candidate: Candidate; readonly score: number }>();
  const keep = (candidates: readonly Candidate[]) => {
    for (const candidate of candidates) {
      const score = found.has(candidate.id) ? undefined : bestScore(candidate, readings, asked);
      if (score !== undefined) found.set(candidate.id, { candidate, score });
    }
  };
  keep(await candidatesNamed(tx, { ...place, names: wholeNamesOf(terms) }));
  const [likeliest = []] = readings;
  const asTyped = [...found.values()].filter(({ candidate }) => isSameName(candidate, terms));
  const rounds = asTyped.length > 2 * enough ? [] : [[likeliest], readings.slice(1), withoutOne(likeliest)];
  for (const [round, asRead] of rounds.entries()) {
    if (round > 0 && found.size > enough) break;
    for (const words of asRead) {
      const keys = {
        keys: typedKeysOf(words),
        registerKeys: registerKeys(words, sought),
        kind: 'name',
        exact: false,
      } as const;
      keep(await candidatesBy(tx, { ...place, ...keys }));
    }
  }
  return {
    candidates: [...found.values()].sort((a, b) => b.score - a.score).map(({ candidate }) => candidate),
    wholeRegister: (year !== null || nationality !== null) && registerKeys(likeliest, sought).length > 0,
  };
};
