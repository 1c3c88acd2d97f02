import { soundOf, type NameWord } from '@mrc/reference';

/** A word of a name as it is compared: as it is spelled, and as it sounds, by which it is counted who bears it. */
export type Word = NameWord & {
  /** As it is spelled without that ending, whatever the way of writing a sound in Latin letters. */
  readonly spelled: string;
  /** As it sounds without the ending that customs and offices change. */
  readonly stem: string;
  /** Its consonants that every script writes, those that scripts and offices take for each other as one. */
  readonly coarse: string;
  /** Which name it is by its ending, where that says so. */
  readonly kind: 'father' | 'family' | null;
  /** Whether it is written without short vowels, as in Arabic letters. */
  readonly isAbjad: boolean;
};

type Rules = readonly (readonly [RegExp, string])[];

const replaced = (text: string, rules: Rules): string =>
  rules.reduce((left, [from, to]) => left.replace(from, to), text);

const fathers = /(?:ovich|evich|ovych|ovna|evna|oglu|ogli|ugli|uly|uulu|kyzy|kizi|qizi)$/;
const families = /(?:ova|eva|zoda|zade|zadeh|ov|ev|iy|ii|i)$/;
const shortestStem = 3;

/** A family or father's name without its ending: Karim of Karimov, Karimova, Karimzoda, Karimi, Karimovich. */
const stemOf = (plain: string): string => {
  const stem = plain.replace(fathers, '').replace(families, '');
  return stem.length >= shortestStem ? stem : plain;
};

/** Endings and letters of Arabic script as people of the region say them, with the vowels that are written. */
const arabic: Rules = [
  [/زاده(?!\p{L})/gu, 'zoda'],
  [/ا?ویچ(?!\p{L})/gu, 'ovich'],
  [/ا?ونا(?!\p{L})/gu, 'ovna'],
  [/اوا(?!\p{L})/gu, 'ova'],
  [/(?:اف|اوف)(?!\p{L})/gu, 'ov'],
  [/(?<=\p{L})[هة](?!\p{L})/gu, 'a'],
  [/[اآأإ]/gu, 'a'],
  [/[ضظذ]/gu, 'ز'],
  [/[صث]/gu, 'س'],
  [/ط/gu, 'ت'],
];

/** A name with what Arabic letters tell apart and nobody says written as it is said. */
export const asSaid = (name: string): string => replaced(name, arabic);

const classes: Rules = [
  [/ngg/g, 'ng'],
  [/ng$/g, 'n'],
  [/ks|x|kh/g, 'h'],
  [/ts|[cjz]/g, 's'],
  [/[gq]/g, 'k'],
  [/d/g, 't'],
  [/ph|[bf]/g, 'p'],
  [/[aeiouyhvw0-9]/g, ''],
  [/(.)\1+/g, '$1'],
];

const ways: Rules = [
  [/dzh|dj|zh/g, 'j'],
  [/x/g, 'kh'],
  [/q/g, 'k'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/oo|ou/g, 'u'],
  [/ee|y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

const coarseOf = (spelled: string): string => replaced(spelled, classes);

/** Makes a word ready to be compared: as it is counted, and as it is said. */
export const wordOf = ({ sound }: NameWord, said: NameWord, isAbjad: boolean): Word => {
  const stem = stemOf(said.plain);
  const spelled = replaced(stem, ways);
  return {
    plain: said.plain,
    spelled,
    sound,
    stem: stem !== said.plain ? soundOf(stem) : isAbjad ? said.sound : sound,
    coarse: coarseOf(spelled),
    kind: fathers.test(said.plain) ? 'father' : stem === said.plain ? null : 'family',
    isAbjad,
  };
};

/** Two words that stand side by side as one. */
export const joinedWord = (first: Word, second: Word): Word => {
  const sound = first.sound + second.sound.replace(/^a/, '');
  const plain = first.plain + second.plain;
  const spelled = replaced(plain, ways);
  return {
    plain,
    spelled,
    sound,
    stem: sound,
    coarse: coarseOf(spelled),
    kind: null,
    isAbjad: first.isAbjad,
  };
};

const shortestForErrors = 4;

/** Whether two words are one but for a letter that is left out, added, changed or swapped with the next. */
export const isOneLetterOff = (one: string, other: string, shortest = shortestForErrors): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < shortest || long.length - short.length > 1 || short === long) return false;
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
/** Letters in order that words share whose consonants are taken for each other. */
const sharedAtLeast = 0.6;

const soundsAlike = (one: Word, other: Word): boolean => {
  if (one.coarse !== other.coarse) return false;
  if (one.isAbjad !== other.isAbjad && one.coarse.length >= tellingSound) return true;
  return one.coarse !== '' && shareInOrder(one.spelled, other.spelled) >= sharedAtLeast;
};

/** The shortest form of a name, in letters, and the share of them in order that the name has. */
const shortestForm = 3;
const keptOfForm = 0.75;

const isCutOff = (one: Word, other: Word): boolean => {
  const [short, long] = one.spelled.length <= other.spelled.length ? [one, other] : [other, one];
  return (
    short.spelled.length >= shortestForm &&
    short.coarse.length >= tellingSound &&
    long.coarse.startsWith(short.coarse) &&
    shareInOrder(short.spelled, long.spelled.slice(0, short.spelled.length)) >= keptOfForm
  );
};

const isInitialOf = (one: string, other: string): boolean =>
  one !== other && (one.length === 1 || other.length === 1) && one[0] === other[0];

const isOneSound = (one: Word, other: Word): boolean => one.sound === other.sound && one.sound.length >= tellingSound;

const isOneStem = (one: Word, other: Word): boolean => one.stem === other.stem && one.stem.length >= tellingSound;

/** Letters in order that two words share that are one but for a consonant. */
const sharedButOne = 0.7;

const isOneConsonantOff = (one: Word, other: Word): boolean =>
  isOneLetterOff(one.coarse, other.coarse, 2) && shareInOrder(one.spelled, other.spelled) >= sharedButOne;

/** Whether two words are one that was misspelled, or written in a script that keeps less of it. */
export const isMisspelled = (one: Word, other: Word): boolean =>
  isOneLetterOff(one.plain, other.plain) ||
  isOneLetterOff(one.spelled, other.spelled) ||
  isOneLetterOff(one.sound, other.sound) ||
  isOneConsonantOff(one, other) ||
  soundsAlike(one, other);

const isAlike = (one: Word, other: Word): boolean =>
  isOneStem(one, other) || isMisspelled(one, other) || isCutOff(one, other) || isInitialOf(one.plain, other.plain);

/** Whether two words are one word in this degree, the surest first. */
export const degrees = {
  same: (one: Word, other: Word) => one.plain === other.plain,
  'same-sound': isOneSound,
  alike: isAlike,
} as const;
export type Degree = keyof typeof degrees;
