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
  if ([apart === 0, sameMonth, sameDay].filter(Boolean).length === 2) return 'one-part-differs';
  return isSwapped && apart <= nearYears ? 'near-year' : 'other';
};
