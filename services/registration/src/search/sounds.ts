import { nameGroups, nameWordOf, plainName, soundOf, wordsOf, type NameWord } from '@mrc/reference';

const shortestStem = 5;
const mostWordsOfOneName = 3;

let knownSounds: ReadonlyMap<string, string> | undefined;

/** How every spelling of a name that the reference data know sounds in its first one, by the spelling without blanks. */
const soundsOfKnown = (): ReadonlyMap<string, string> => {
  if (knownSounds) return knownSounds;
  const known = new Map<string, string>();
  for (const { latin, cyrillic, arabic, other } of nameGroups()) {
    const spellings = [...latin, ...cyrillic, ...arabic, ...other].map((spelling) =>
      plainName(spelling).replaceAll(' ', ''),
    );
    const [first = ''] = spellings;
    for (const spelling of spellings)
      if (soundOf(spelling).length > 1 && !known.has(spelling)) known.set(spelling, known.get(first) ?? soundOf(first));
  }
  knownSounds = known;
  return known;
};

/** A word as the name it is a spelling of, or begins with, sounds: Ибрагимов as Иброҳимов. */
const asKnown = ({ plain, sound }: NameWord): NameWord => {
  const known = soundsOfKnown();
  for (let length = plain.length; length >= Math.min(shortestStem, plain.length); length -= 1) {
    const stem = known.get(plain.slice(0, length));
    if (stem === undefined) continue;
    const rest = length === plain.length ? '' : soundOf(`b${plain.slice(length)}`).slice(1);
    return { plain, sound: stem + rest };
  }
  return { plain, sound };
};

const asOne = (words: readonly NameWord[], from: number, count: number): string => {
  let one = '';
  for (const { plain } of words.slice(from, from + count)) one += plain;
  return one;
};

const joined = (words: readonly NameWord[], from: number, count: number): NameWord[] => [
  ...words.slice(0, from),
  nameWordOf(asOne(words, from, count)),
  ...words.slice(from + count),
];

/** The words with those joined that are one known name written apart: Abd al-Rahman. */
const knownJoined = (words: readonly NameWord[]): readonly NameWord[] => {
  for (let count = mostWordsOfOneName; count > 1; count -= 1)
    for (let from = 0; from + count <= words.length; from += 1)
      if (soundsOfKnown().has(asOne(words, from, count))) return knownJoined(joined(words, from, count));
  return words;
};

const heard = (words: readonly NameWord[]): string => words.map(({ sound }) => sound).join(' ');

/**
 * The ways in which a name may be read as words, the likeliest first: known names by one sound whatever their spelling, then as
 * it is spelled, then with two words that stand side by side as one.
 */
export const readingsOf = (name: string): (readonly NameWord[])[] => {
  const words = wordsOf(name);
  const side = words.slice(1).map((_, from) => joined(words, from, 2));
  const readings = [knownJoined(words).map(asKnown), words, ...side.flatMap((one) => [one.map(asKnown), one])];
  const kept = new Map<string, readonly NameWord[]>();
  for (const reading of readings.filter((one) => one.length > 0)) {
    const sounds = heard(reading);
    if (!kept.has(sounds)) kept.set(sounds, reading);
  }
  return [...kept.values()];
};
