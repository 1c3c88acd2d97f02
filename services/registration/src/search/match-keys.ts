import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';

export type MatchKey = { readonly kind: 'name' | 'phone' | 'card'; readonly key: string };

const longestPrefix = 6;
const shortestPrefix = 2;
/** Consonants from which a sound says enough to be looked for outside the own centre; a shorter one only as a whole word. */
const tellingLength = 3;
const shortestWord = 3;

const sounds: readonly (readonly [RegExp, string])[] = [
  [/dzh|dj|zh/g, 'j'],
  [/kh|x/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/shch|sch|sh/g, 's'],
  [/ch|ts|cz/g, 'c'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/z/g, 's'],
];

/** A name in ASCII lower case, its words in order: how two spellings are compared. */
export const plainName = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/['`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The consonants of one word as they sound across scripts and transliterations; a first vowel is kept as `a`. */
export const soundOf = (word: string): string =>
  sounds
    .reduce((text, [from, to]) => text.replace(from, to), plainName(word).replaceAll(' ', ''))
    .replace(/^[aeiouy]+/, 'A')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
    .toLowerCase();

/** The sounds of a name's words, each at most six consonants long. */
export const soundsOf = (name: string): string[] => [
  ...new Set(
    plainName(name)
      .split(' ')
      .map((word) => soundOf(word).slice(0, longestPrefix))
      .filter((sound) => sound.length > 0),
  ),
];

const wholeWord = (sound: string): string => `${sound}.`;

/**
 * The keys by which words find people of other centres: the words that say enough, or shorter ones as whole words; none
 * where all words have less than three letters.
 */
export const registerKeysOf = (name: string): string[] => {
  const words = plainName(name)
    .split(' ')
    .filter((word) => word.length >= shortestWord);
  const found = soundsOf(words.join(' '));
  const telling = found.filter((sound) => sound.length >= tellingLength);
  return telling.length > 0 ? telling : found.map(wholeWord);
};

const prefixesOf = (sound: string): string[] => {
  const prefixes = [sound];
  for (let length = shortestPrefix; length < sound.length; length += 1) prefixes.push(sound.slice(0, length));
  if (sound.length < tellingLength) prefixes.push(wholeWord(sound));
  return prefixes;
};

/** A phone number's key: SHA-256 of its E.164 form, so that the index holds no number. */
export const phoneKey = (e164: string): string => createHash('sha256').update(e164).digest('hex');

/** The keys under which a person is found by equality: every beginning of every word's sound, short words whole too, phone and card. */
export const matchKeysOf = (person: {
  readonly script: string;
  readonly latin: string;
  readonly phone: string | null;
  readonly reference: string;
}): MatchKey[] => {
  const prefixes = new Set([...soundsOf(person.script), ...soundsOf(person.latin)].flatMap(prefixesOf));
  return [
    ...[...prefixes].map((key) => ({ kind: 'name' as const, key })),
    ...(person.phone ? [{ kind: 'phone' as const, key: phoneKey(person.phone) }] : []),
    { kind: 'card', key: person.reference },
  ];
};
