import { readingsOf } from '../search/sounds';

/** Levels at which two names agree, the best first. */
export const nameLevels = ['same', 'same-sound', 'alike', 'part', 'differ-in-part', 'one-word', 'other'] as const;
export type NameLevel = (typeof nameLevels)[number];

type Word = { readonly plain: string; readonly sound: string; readonly spelled: string };

/** The words of a name in each of its writings. */
export type Name = readonly (readonly Word[])[];

/** The words of a name as they are compared, of the writings that were given. */
export const nameOf = ({ script, latin }: { readonly script: string; readonly latin: string | null }): Name =>
  [script, latin ?? ''].flatMap((writing) => {
    const [known = []] = readingsOf(writing);
    return known.length > 0 ? [known.map((word) => ({ ...word, spelled: stemOf(word.plain) }))] : [];
  });

const endings = /(?:ovich|evich|ovna|evna|ova|eva|zoda|zade|zadeh|oglu|ogli|uulu|kyzy|qizi|ov|ev|iy|ii|i)$/;
const shortestStem = 4;

/** A family name without the ending that customs and offices change: Karimov, Karimova, Karimzoda, Karimi. */
const stemOf = (plain: string): string => {
  const stem = plain.replace(endings, '');
  return stem.length >= shortestStem ? stem : plain;
};

const shortestForErrors = 4;

/** Whether two words are one but for a letter that is left out, added, changed or swapped with the next. */
export const isOneLetterOff = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortestForErrors || long.length - short.length > 1 || short === long) return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from += 1;
  let left = short.length;
  let right = long.length;
  while (left > from && short[left - 1] === long[right - 1]) {
    left -= 1;
    right -= 1;
  }
  const [cut, kept] = [short.slice(from, left), long.slice(from, right)];
  return cut.length + kept.length <= 2 || (cut.length === 2 && kept === [...cut].reverse().join(''));
};

/** The shortest sound, in consonants, that says by itself that two words are one. */
const tellingSound = 2;

const degrees = {
  same: (one: Word, other: Word) => one.plain === other.plain,
  'same-sound': (one: Word, other: Word) => one.sound === other.sound && one.sound.length >= tellingSound,
  alike: (one: Word, other: Word) =>
    (one.spelled === other.spelled && one.spelled !== '') ||
    isOneLetterOff(one.plain, other.plain) ||
    isOneLetterOff(one.sound, other.sound),
} as const;
type Degree = keyof typeof degrees;
const fromBest: readonly Degree[] = ['same', 'same-sound', 'alike'];

type Met = { readonly degree: Degree; readonly sound: string };

const joinedWord = (first: Word, second: Word): Word => ({
  plain: first.plain + second.plain,
  sound: first.sound + second.sound.replace(/^a/, ''),
  spelled: '',
});

/** Takes words out of both lists that are one word in this degree. */
const takeMet = (ones: Word[], others: Word[], degree: Degree): Met[] =>
  [...ones].flatMap((one) => {
    const at = others.findIndex((other) => degrees[degree](one, other));
    if (at < 0) return [];
    ones.splice(ones.indexOf(one), 1);
    others.splice(at, 1);
    return [{ degree, sound: one.sound }];
  });

/** Takes out two words side by side of one list that are written as one in the other. */
const takeJoined = (apart: Word[], whole: Word[]): Met[] => {
  for (const [at, first] of apart.entries()) {
    const second = apart[at + 1];
    if (!second) return [];
    const word = joinedWord(first, second);
    const found = whole.findIndex((other) => degrees.same(word, other) || degrees['same-sound'](word, other));
    if (found >= 0) {
      apart.splice(at, 2);
      whole.splice(found, 1);
      return [{ degree: 'same-sound', sound: word.sound }];
    }
  }
  return [];
};

/** At which level two names agree, and the sounds of the words that they share. */
export type NameAgreement = { readonly level: NameLevel; readonly shared: readonly string[] };

const compareWritings = (one: readonly Word[], other: readonly Word[]): NameAgreement => {
  const [ones, others] = [[...one], [...other]];
  const met = [
    ...takeMet(ones, others, 'same'),
    ...takeMet(ones, others, 'same-sound'),
    ...takeJoined(ones, others),
    ...takeJoined(others, ones),
    ...takeMet(ones, others, 'alike'),
  ];
  const shared = met.map(({ sound }) => sound);
  const worst = fromBest.findLast((degree) => met.some((word) => word.degree === degree));
  if (!worst) return { level: 'other', shared };
  const whole = one.length > 1 || other.length > 1;
  if (ones.length === 0 && others.length === 0) return { level: whole ? worst : 'one-word', shared };
  if (met.length > 1) return { level: ones.length === 0 || others.length === 0 ? 'part' : 'differ-in-part', shared };
  return { level: 'one-word', shared };
};

/** Compares two names by the writings in which they agree best, whatever the order of their words. */
export const compareNames = (one: Name, other: Name): NameAgreement => {
  const best = (found: NameAgreement, next: NameAgreement) =>
    nameLevels.indexOf(next.level) < nameLevels.indexOf(found.level) ? next : found;
  return one
    .flatMap((writing) => other.map((against) => compareWritings(writing, against)))
    .reduce(best, { level: 'other', shared: [] });
};
