import type { PartialDateInput } from '../generated/schema';
import { dayExists } from '../i18n/dates';
import { monthOf } from '../i18n/typed-day';

/** What was typed of a date; `answer` is how much the person said, null until something was. */
export type DateValues = {
  readonly answer: 'known' | 'about' | 'not-known' | 'not-said' | null;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};

export const noDate: DateValues = { answer: null, day: '', month: '', year: '' };

/** A date filled in as it is recorded; nothing where there is none. */
export const dateValuesOf = (date: PartialDateInput | null | undefined): DateValues => {
  if (!date) return noDate;
  if (date.precision === 'UNKNOWN') return { ...noDate, answer: 'not-known' };
  const part = (value: number | null | undefined): string => (typeof value === 'number' ? String(value) : '');
  return {
    answer: date.precision === 'ESTIMATED' ? 'about' : 'known',
    day: part(date.day),
    month: part(date.month),
    year: part(date.year),
  };
};

export type DateProblem = 'missing' | 'notRead' | 'noSuchDay' | 'year' | 'future';

export type ReadDate =
  | { readonly kind: 'date'; readonly date: PartialDateInput }
  | { readonly kind: 'problem'; readonly problem: DateProblem };

const wholeNumber = (text: string): number | null => (/^\d{1,4}$/u.test(text.trim()) ? Number(text.trim()) : null);

const isoOf = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Reads the parts that were filled in: the precision follows from which they are. `today`, or the last day it may be, is `YYYY-MM-DD`. */
export const readDate = ({ answer, day, month, year }: DateValues, today: string): ReadDate => {
  if (answer === 'not-known' || answer === 'not-said') return { kind: 'date', date: { precision: 'UNKNOWN' } };
  const problem = (which: DateProblem): ReadDate => ({ kind: 'problem', problem: which });
  const [d, m, y] = [wholeNumber(day), wholeNumber(month) ?? monthOf(month) ?? null, wholeNumber(year)];
  const parts = [[day, d] as const, [month, m] as const, [year, y] as const];
  const unreadable = parts.some(([typed, read]) => typed.trim() !== '' && read === null);
  if (unreadable) return problem('notRead');
  if (y === null) return problem('missing');
  if (y < 1900 || y > Number(today.slice(0, 4))) return problem('year');
  if (answer === 'about') return { kind: 'date', date: { precision: 'ESTIMATED', year: y } };
  if (m === null) return d === null ? { kind: 'date', date: { precision: 'YEAR', year: y } } : problem('missing');
  if (m < 1 || m > 12) return problem('noSuchDay');
  if (d === null) {
    if (isoOf(y, m, 1) > today) return problem('future');
    return { kind: 'date', date: { precision: 'MONTH', year: y, month: m } };
  }
  if (!dayExists(y, m, d)) return problem('noSuchDay');
  if (isoOf(y, m, d) > today) return problem('future');
  return { kind: 'date', date: { precision: 'DAY', year: y, month: m, day: d } };
};
