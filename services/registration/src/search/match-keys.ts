import { createHash } from 'node:crypto';
import { wordsOf, type NameWord } from '@mrc/reference';
import { readingsOf } from './sounds';

export type MatchKey = { readonly kind: 'name' | 'phone' | 'card'; readonly key: string };

const longestPrefix = 6;
const shortestPrefix = 2;
/** Consonants from which a sound says enough to be looked for outside the own centre; a shorter one only as a whole word. */
const tellingLength = 3;
const shortestWord = 3;
/** Words of a search that are looked at for whole names: what is typed beyond is no name. */
const mostWords = 5;

const wholeWord = (sound: string): string => `${sound}.`;

/** The key by which a typed word is looked for: as a beginning, or whole where it has one consonant. */
const typedKey = ({ sound }: NameWord): string =>
  sound.length < shortestPrefix ? wholeWord(sound) : sound.slice(0, longestPrefix);

const distinct = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** The keys of typed words. */
export const typedKeysOf = (words: readonly NameWord[]): string[] => distinct(words.map(typedKey));

/** The sounds of a name's words, each at most six consonants long. */
export const soundsOf = (name: string): string[] =>
  distinct(wordsOf(name).map(({ sound }) => sound.slice(0, longestPrefix))).filter((sound) => sound.length > 0);

/**
 * The keys by which words find people of other centres: the words that say enough, or shorter ones as whole words; none
 * where all words have less than three letters.
 */
export const registerKeysFor = (words: readonly NameWord[]): string[] => {
  const found = distinct(
    words.filter(({ plain }) => plain.length >= shortestWord).map(({ sound }) => sound.slice(0, longestPrefix)),
  );
  const telling = found.filter((sound) => sound.length >= tellingLength);
  return telling.length > 0 ? telling : found.map(wholeWord);
};

/** The keys by which a name finds people of other centres. */
export const registerKeysOf = (name: string): string[] => registerKeysFor(wordsOf(name));

/** Every word as a whole one: how names of short words alone find people of other centres. */
export const wholeWordsOf = (words: readonly NameWord[]): string[] =>
  distinct(words.map(({ sound }) => (sound.length < tellingLength ? wholeWord(sound) : sound.slice(0, longestPrefix))));

const prefixesOf = (sound: string): string[] => {
  const prefixes = [sound];
  for (let length = shortestPrefix; length < sound.length; length += 1) prefixes.push(sound.slice(0, length));
  if (sound.length < tellingLength) prefixes.push(wholeWord(sound));
  return prefixes;
};

/** The key of a whole name, whatever the order of its words. */
const wholeName = (words: readonly NameWord[]): string =>
  `=${distinct(words.map(({ sound }) => sound.slice(0, longestPrefix)))
    .sort()
    .join('+')}`;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The key of a name as it is written, letter by letter, whatever the order of its words: of its digest, so that the index holds no name. */
const writtenName = (name: string): string[] => {
  const words = name
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return words.length > 0 ? [`~${sha256(words.sort().join(' ')).slice(0, 16)}`] : [];
};

const subsetsOf = (words: readonly NameWord[]): NameWord[][] =>
  words.reduce<NameWord[][]>((sets, word) => [...sets, ...sets.map((set) => [...set, word])], [[]]).slice(1);

/** The keys of the typed name as it is written and of every name that has no other words; `telling` those that find people of other centres. */
export const wholeNamesOf = (typed: string): { readonly all: string[]; readonly telling: string[] } => {
  const sets = readingsOf(typed).flatMap((words) => subsetsOf(words.slice(0, mostWords)));
  const isTelling = (set: readonly NameWord[]) => set.some(({ plain }) => plain.length >= shortestWord);
  const telling = sets.filter(isTelling);
  const keysOf = (names: readonly NameWord[][]) =>
    distinct([...(names.length > 0 ? writtenName(typed) : []), ...names.map(wholeName)]);
  return { all: keysOf(sets), telling: keysOf(telling) };
};

/** A phone number's key: SHA-256 of its E.164 form, so that the index holds no number. */
export const phoneKey = (e164: string): string => sha256(e164);

type Name = { readonly script: string; readonly latin: string | null };

const readingsOfName = ({ script, latin }: Name): (readonly NameWord[])[] => [script, latin ?? ''].flatMap(readingsOf);

const soundsIn = (readings: readonly (readonly NameWord[])[]): string[] =>
  distinct(readings.flat().map(({ sound }) => sound.slice(0, longestPrefix)));

/** Whether a name has the key of a typed word: what its keys say, without making them. */
export const answersTo = (name: Name): ((typed: string) => boolean) => {
  const sounds = soundsIn(readingsOfName(name));
  return (typed) => sounds.some((sound) => sound.startsWith(typed) || wholeWord(sound) === typed);
};

/** The keys of a name in both writings: every beginning of every word's sound, short words whole too, the whole name, and as it is written. */
export const nameKeysOf = (name: Name): string[] => {
  const readings = readingsOfName(name);
  const written = [name.script, name.latin ?? ''].flatMap(writtenName);
  return distinct([...soundsIn(readings).flatMap(prefixesOf), ...readings.map(wholeName), ...written]);
};

/** What a person is found by: every name, and every number in E.164. */
export type Findable = { readonly names: readonly Name[]; readonly phones: readonly string[] };

/** The keys under which a person is found by equality: those of the names, of the phones and of the card. */
export const matchKeysOf = ({ names, phones, reference }: Findable & { readonly reference: string }): MatchKey[] => [
  ...distinct(names.flatMap(nameKeysOf)).map((key) => ({ kind: 'name' as const, key })),
  ...distinct(phones).map((phone) => ({ kind: 'phone' as const, key: phoneKey(phone) })),
  { kind: 'card', key: reference },
];
