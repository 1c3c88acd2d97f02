import { createHash } from 'node:crypto';
import type { PartialDate } from '@mrc/contracts';
import type { Comparable } from './compare-records';
import type { Word } from './compare-words';

const longestSound = 6;
const longestCoarse = 4;
const mostWords = 4;
/** Years that one window holds; windows overlap, so that two births at most half of it apart share one. */
const windowOfYears = 4;

/** A key as it is stored: 64 bits of SHA-256, so that the index holds no value. */
const stored = (key: string): string => createHash('sha256').update(key).digest().readBigInt64BE(0).toString();

const windowsOf = ({ year }: PartialDate): string[] =>
  year === undefined
    ? []
    : [`a${Math.floor(year / windowOfYears)}`, `b${Math.floor((year + windowOfYears / 2) / windowOfYears)}`];

/** Day and month of birth in either order; null where only the year is known, or the first of January stands for it. */
const dayOf = ({ month, day }: PartialDate): string | null =>
  month === undefined || day === undefined || (month === 1 && day === 1)
    ? null
    : [month, day].sort((a, b) => a - b).join('.');

const couplesOf = (sounds: readonly string[]): string[] =>
  sounds.flatMap((one, at) => sounds.slice(at + 1).map((other) => [one, other].sort().join('+')));

const cut = (sounds: readonly string[], length: number): string[] =>
  [...new Set(sounds.map((sound) => sound.slice(0, length)))].filter((sound) => sound !== '').slice(0, mostWords);

const keysOf = (writing: readonly Word[], birth: PartialDate): string[] => {
  const sounds = cut(
    writing.map(({ sound }) => sound),
    longestSound,
  );
  const coarse = cut(
    writing.map((word) => word.coarse),
    longestCoarse,
  );
  const day = dayOf(birth);
  const couples = couplesOf(coarse);
  return [
    `name:${[...sounds].sort().join('+')}`,
    `heard:${[...coarse].sort().join('+')}`,
    ...couplesOf(sounds).map((couple) => `words:${couple}`),
    ...windowsOf(birth).flatMap((years) => couples.map((couple) => `heard:${couple}:${years}`)),
    ...(day === null ? [] : couples.map((couple) => `heard:${couple}:${day}`)),
  ];
};

/**
 * The keys by which two people are met as perhaps one, by equality: a phone; a document; the day of birth; all words of the name; two of its words; and two
 * words as every script has them, with about the year or with the day of birth.
 */
export const pairKeysOf = ({ name, birth, phones, documents }: Comparable): string[] => {
  const day = dayOf(birth);
  const keys = [
    ...name.flatMap((writing) => keysOf(writing, birth)),
    ...(day === null || birth.year === undefined ? [] : [`born:${birth.year}.${day}`]),
    ...phones.map((phone) => `phone:${phone}`),
    ...documents.map((document) => `document:${document}`),
  ];
  return [...new Set(keys)].map(stored);
};
