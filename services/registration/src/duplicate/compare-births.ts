import type { PartialDate } from '@mrc/contracts';

/** Levels at which two births agree, the best first. */
export const birthLevels = [
  'same-day',
  'swapped',
  'same-year',
  'one-part-differs',
  'near-year',
  'other',
  'generation',
] as const;
export type BirthLevel = (typeof birthLevels)[number];

/** Years between people of whom one could be the other's child. */
const generation = 14;
const nearYears = 3;

const digitsOf = (year: number): string[] => [...String(year)];

/** Whether two years are one that was remembered or typed wrong: close to each other, of one other digit, or of two digits in the other order. */
const isMistyped = (one: number, other: number): boolean => {
  const [ones, others] = [digitsOf(one), digitsOf(other)];
  const wrong = ones.filter((digit, at) => digit !== others[at]).length;
  return (
    Math.abs(one - other) <= nearYears || wrong === 1 || (wrong === 2 && ones.sort().join() === others.sort().join())
  );
};

/** Whether a day says only the year: the first of January is written where nobody knows it. */
const saysYearOnly = ({ precision, month, day }: PartialDate): boolean =>
  precision !== 'day' || (month === 1 && day === 1);

/** At which level two births agree; null where a year is not known. */
export const compareBirths = (one: PartialDate, other: PartialDate): BirthLevel | null => {
  if (one.year === undefined || other.year === undefined) return null;
  const apart = Math.abs(one.year - other.year);
  if (saysYearOnly(one) || saysYearOnly(other)) {
    if (apart === 0) return 'same-year';
    return apart >= generation ? 'generation' : apart <= nearYears ? 'near-year' : 'other';
  }
  const sameMonth = one.month === other.month;
  const sameDay = one.day === other.day;
  if (apart === 0 && sameMonth && sameDay) return 'same-day';
  const isSwapped = one.month === other.day && one.day === other.month;
  if (apart === 0 && isSwapped) return 'swapped';
  if (apart >= generation) return 'generation';
  const agreeing = [apart === 0 || isMistyped(one.year, other.year), sameMonth, sameDay].filter(Boolean).length;
  if (agreeing === 3 || (agreeing === 2 && apart === 0)) return 'one-part-differs';
  return isSwapped && apart <= nearYears ? 'near-year' : 'other';
};
