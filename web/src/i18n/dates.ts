import type { PartialDate } from '../generated/schema';

export type DateParts = Pick<PartialDate, 'precision' | 'year' | 'month' | 'day'>;

const calendar = { calendar: 'gregory', numberingSystem: 'latn' } as const;

const atNoon = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day, 12));

const dayParts = (day: string): Date => new Date(`${day}T12:00:00Z`);

/** A day `YYYY-MM-DD` as the language writes it, in the Gregorian calendar with Latin digits. */
export const formatDay = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, {
    ...calendar,
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(dayParts(day));

/** A day with its name, said back to who typed it. */
export const formatDayOfWeek = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, {
    ...calendar,
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(dayParts(day));

/** The name of a day of the week. */
export const formatWeekday = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, { ...calendar, timeZone: 'UTC', weekday: 'long' }).format(dayParts(day));

/** A moment as the clock of the centre shows it. */
export const formatMoment = (locale: string, instant: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, {
    ...calendar,
    timeZone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instant));

/** The time of the day alone, for things of today. */
export const formatTime = (locale: string, instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat(locale, { ...calendar, timeZone, hour: '2-digit', minute: '2-digit' }).format(instant);

/** What is known of a date: the day, the month with its year, or the year; undefined where nothing is. */
export const formatDateParts = (locale: string, { year, month, day }: DateParts): string | undefined => {
  if (year === null || year === undefined) return undefined;
  if (month === null || month === undefined) return String(year);
  if (day === null || day === undefined) {
    return new Intl.DateTimeFormat(locale, { ...calendar, timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
      atNoon(year, month, 1),
    );
  }
  return new Intl.DateTimeFormat(locale, {
    ...calendar,
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(atNoon(year, month, day));
};

/** Today's day in a time zone. */
export const todayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(now);

/** Whole days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dayParts(to).getTime() - dayParts(from).getTime()) / 86_400_000);

/** Whether such a day exists in the calendar. */
export const dayExists = (year: number, month: number, day: number): boolean => {
  const date = atNoon(year, month, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};
