import type { NameWord } from '@mrc/reference';

/** A word of a name as it is compared: as it is spelled, as it sounds, and as it sounds where scripts keep less of a sound than others. */
export type Word = NameWord & {
  /** As it sounds without the ending that customs and offices change; null where it has none. */
  readonly stem: string | null;
  readonly coarse: string;
  /** Whether it is written without short vowels, as in Arabic letters. */
  readonly isAbjad: boolean;
};

const endings =
  /(?:ovich|evich|yevich|ovna|evna|yevna|wych|wna|ova|eva|ava|awa|zoda|zade|zadeh|zadh|zdh|oglu|ogli|ugli|uly|uulu|kyzy|kizi|qizi|ov|ev|of|af|aw|iy|ii|i)$/;
const shortestStem = 3;

/** A family or father's name without its ending: Karim of Karimov, Karimova, Karimzoda, Karimi, Karimovich. */
const stemOf = (plain: string): string | null => {
  const stem = plain.replace(endings, '');
  return stem !== plain && stem.length >= shortestStem ? stem : null;
};

const ofArabic: readonly (readonly [RegExp, string])[] = [
  [/th/g, 's'],
  [/dh/g, 'z'],
];

const classes: readonly (readonly [RegExp, string])[] = [
  [/ng/g, 'n'],
  [/ks|x|kh/g, 'h'],
  [/ts|[cjz]/g, 's'],
  [/[gq]/g, 'k'],
  [/d/g, 't'],
  [/ph|[bf]/g, 'p'],
  [/[aeiouyhvw0-9]/g, ''],
  [/(.)\1+/g, '$1'],
];

const replaced = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((left, [from, to]) => left.replace(from, to), text);

/** The consonants of a word that every script writes, those that scripts and offices take for each other as one. */
const coarseOf = (plain: string, isAbjad: boolean): string =>
  replaced(isAbjad ? replaced(plain, ofArabic) : plain, classes);

/** Makes a word ready to be compared; `soundOf` says how a stem sounds. */
export const wordOf = (word: NameWord, isAbjad: boolean, soundOf: (plain: string) => string): Word => {
  const stem = stemOf(word.plain);
  return {
    ...word,
    stem: stem === null ? null : soundOf(stem),
    coarse: coarseOf(stem ?? word.plain, isAbjad),
    isAbjad,
  };
};

/** Two words that stand side by side as one. */
export const joinedWord = (first: Word, second: Word): Word => ({
  plain: first.plain + second.plain,
  sound: first.sound + second.sound.replace(/^a/, ''),
  stem: null,
  coarse: replaced(first.coarse + second.coarse, [[/(.)\1+/g, '$1']]),
  isAbjad: first.isAbjad,
});

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

/** The share of letters, of the longer word, that stand in both in one order. */
const shareInOrder = (one: string, other: string): number => {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (let at = 1; at <= other.length; at += 1)
      next.push(other[at - 1] === letter ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0));
    row = next;
  }
  return (row.at(-1) ?? 0) / Math.max(one.length, other.length, 1);
};

/** The shortest sound, in consonants, that says by itself that two words are one. */
const tellingSound = 2;
const tellingCoarse = 3;
/** Letters in order that words share whose consonants are taken for each other. */
const sharedAtLeast = 0.5;

const soundsAlike = (one: Word, other: Word): boolean => {
  if (one.coarse !== other.coarse) return false;
  if (one.isAbjad !== other.isAbjad) return one.coarse.length >= tellingSound;
  return one.coarse.length >= tellingCoarse && shareInOrder(one.plain, other.plain) >= sharedAtLeast;
};

const isCutOff = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.length >= shortestForErrors && long.startsWith(short);
};

const isInitialOf = (one: string, other: string): boolean =>
  one !== other && (one.length === 1 || other.length === 1) && one[0] === other[0];

/** Whether two words are one word in this degree, the surest first. */
export const degrees = {
  same: (one: Word, other: Word) => one.plain === other.plain,
  'same-sound': (one: Word, other: Word) => one.sound === other.sound && one.sound.length >= tellingSound,
  alike: (one: Word, other: Word) =>
    ((one.stem ?? one.sound) === (other.stem ?? other.sound) && (one.stem ?? one.sound).length >= tellingSound) ||
    isOneLetterOff(one.plain, other.plain) ||
    isOneLetterOff(one.sound, other.sound) ||
    isOneLetterOff(one.coarse, other.coarse) ||
    soundsAlike(one, other) ||
    isCutOff(one.plain, other.plain) ||
    isInitialOf(one.plain, other.plain),
} as const;
export type Degree = keyof typeof degrees;
