import { createHash } from 'node:crypto';
import type { PartialDate } from '@mrc/contracts';
import type { Comparable } from './compare-records';

const longestSound = 6;
const firstConsonants = 3;
const mostWords = 4;
/** Years that one window holds; windows overlap, so that two births at most half of it apart share one. */
const windowOfYears = 4;

/** A key as it is stored: 64 bits of SHA-256, so that the index holds no value. */
const stored = (key: string): string => createHash('sha256').update(key).digest().readBigInt64BE(0).toString();

const windowsOf = ({ year }: PartialDate): string[] =>
  year === undefined
    ? []
    : [`a${Math.floor(year / windowOfYears)}`, `b${Math.floor((year + windowOfYears / 2) / windowOfYears)}`];

/** A day of birth with day and month in either order; null where only the year is known, or the first of January stands for it. */
const dayOf = ({ year, month, day }: PartialDate): string | null =>
  month === undefined || day === undefined || (month === 1 && day === 1)
    ? null
    : `${year}:${[month, day].sort((a, b) => a - b).join('.')}`;

const couplesOf = (sounds: readonly string[]): string[] =>
  sounds.flatMap((one, at) => sounds.slice(at + 1).map((other) => [one, other].sort().join('+')));

/**
 * The keys by which two people are met as perhaps one, by equality: the phone; all words of the name; two of its words with about the year of
 * birth; the beginning of one word with the day of birth.
 */
export const pairKeysOf = ({ name, birth, phone }: Comparable): string[] => {
  const day = dayOf(birth);
  const keys = name.flatMap((writing) => {
    const sounds = [...new Set(writing.map(({ sound }) => sound.slice(0, longestSound)))].slice(0, mostWords);
    const couples = couplesOf(sounds);
    return [
      `name:${[...sounds].sort().join('+')}`,
      ...windowsOf(birth).flatMap((years) => couples.map((couple) => `words:${couple}:${years}`)),
      ...(day === null ? [] : sounds.map((sound) => `born:${sound.slice(0, firstConsonants)}:${day}`)),
    ];
  });
  return [...new Set([...keys, ...(phone === null ? [] : [`phone:${phone}`])])].map(stored);
};
