import { wordsOf } from '@mrc/reference';
import { readingsOf } from '../search/sounds';
import { asSaid, degrees, isMisspelled, joinedWord, wordOf, type Degree, type Word } from './compare-words';

/** Levels at which two names agree, the best first. */
export const nameLevels = ['same', 'same-sound', 'alike', 'part', 'differ-in-part', 'one-word', 'other'] as const;
export type NameLevel = (typeof nameLevels)[number];

/** The words of a name in each of its writings. */
export type Name = readonly (readonly Word[])[];

/** The words of a name as they are compared, of the writings that were given. */
export const nameOf = ({ script, latin }: { readonly script: string; readonly latin: string | null }): Name =>
  [script, latin ?? ''].flatMap((writing) => {
    const [known = []] = readingsOf(writing);
    const isAbjad = /\p{Script=Arabic}/u.test(writing);
    const said = isAbjad ? wordsOf(asSaid(writing)) : known;
    const words = known.map((word, at) => wordOf(word, (said.length === known.length && said[at]) || word, isAbjad));
    return words.length > 0 ? [words] : [];
  });

const fromBest: readonly Degree[] = ['same', 'same-sound', 'alike'];

/** A word that two names share, as it sounds in each. */
export type Shared = readonly [string, string];
type Met = { readonly degree: Degree; readonly sounds: Shared; readonly isGiven: boolean };

type Fits = (one: Word, other: Word) => boolean;

const countOf = (words: readonly Word[], kind: Word['kind']): number =>
  words.filter((word) => word.kind === kind).length;

/**
 * Whether two words may be one by what they are: a father's name is no family name, and a given name is either only where the other name has fewer or more of
 * them, so that an ending was left out. A son is not his father.
 */
const fitting = (ones: readonly Word[], others: readonly Word[]): Fits => {
  const differIn = (kind: Word['kind']) => countOf(ones, kind) !== countOf(others, kind);
  const [fathers, families] = [differIn('father'), differIn('family')];
  return (one, other) => {
    if (one.kind === other.kind) return true;
    if (one.kind !== null && other.kind !== null) return false;
    return (one.kind ?? other.kind) === 'father' ? fathers : families;
  };
};

/** Takes words out of both lists that are one word in this degree. */
const takeMet = (ones: Word[], others: Word[], degree: Degree, fits: Fits): Met[] =>
  [...ones].flatMap((one) => {
    const at = others.findIndex((other) => degrees[degree](one, other) && fits(one, other));
    if (at < 0) return [];
    ones.splice(ones.indexOf(one), 1);
    return others
      .splice(at, 1)
      .map((other): Met => ({ degree, sounds: [one.sound, other.sound], isGiven: !one.kind && !other.kind }));
  });

/** Takes out two words side by side of one list that are written as one in the other. */
const takeJoined = (apart: Word[], whole: Word[]): Met[] => {
  for (const [at, first] of apart.entries()) {
    const second = apart[at + 1];
    if (!second) return [];
    const word = joinedWord(first, second);
    const found = whole.findIndex(
      (other) => degrees.same(word, other) || degrees['same-sound'](word, other) || isMisspelled(word, other),
    );
    if (found >= 0) {
      apart.splice(at, 2);
      whole.splice(found, 1);
      return [{ degree: 'same-sound', sounds: [word.sound, word.sound], isGiven: true }];
    }
  }
  return [];
};

/** Whether names of which one has a word that the other lacks share the given one: whoever marries keeps hers, brothers and twins have their own. */
export const givenLevels = ['same', 'other'] as const;

/** At which level two names agree, the words that they share, and whether the given name is one of them; null where that says nothing or is not known. */
export type NameAgreement = {
  readonly level: NameLevel;
  readonly shared: readonly Shared[];
  readonly given: (typeof givenLevels)[number] | null;
};

const isInPart = (level: NameLevel): boolean => ['part', 'differ-in-part', 'one-word'].includes(level);

/** The level of two names of so many words, by those that they share and by how many each has besides. */
const levelOf = (met: readonly Met[], words: readonly number[], more: readonly number[]): NameLevel => {
  const worst = fromBest.findLast((degree) => met.some((word) => word.degree === degree));
  if (!worst) return 'other';
  if (more.every((count) => count === 0)) return words.some((count) => count > 1) ? worst : 'one-word';
  if (met.length === 1) return 'one-word';
  return more.some((count) => count === 0) ? 'part' : 'differ-in-part';
};

const compareWritings = (one: readonly Word[], other: readonly Word[]): NameAgreement => {
  const [ones, others] = [[...one], [...other]];
  const fits = fitting(one, other);
  const met = [
    ...takeMet(ones, others, 'same', fits),
    ...takeMet(ones, others, 'same-sound', fits),
    ...takeJoined(ones, others),
    ...takeJoined(others, ones),
    ...takeMet(ones, others, 'alike', fits),
  ];
  const level = levelOf(met, [one.length, other.length], [ones.length, others.length]);
  const saysGiven = isInPart(level) && [one, other].every((words) => words.some(({ kind }) => kind !== null));
  return {
    level,
    shared: met.map(({ sounds }) => sounds),
    given: saysGiven ? (met.some(({ isGiven }) => isGiven) ? 'same' : 'other') : null,
  };
};

/** Compares two names by the writings in which they agree best, whatever the order of their words. */
export const compareNames = (one: Name, other: Name): NameAgreement => {
  const best = (found: NameAgreement, next: NameAgreement) =>
    nameLevels.indexOf(next.level) < nameLevels.indexOf(found.level) ? next : found;
  return one
    .flatMap((writing) => other.map((against) => compareWritings(writing, against)))
    .reduce(best, { level: 'other', shared: [], given: null });
};
