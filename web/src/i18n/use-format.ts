import { useMemo } from 'react';
import { useProfile } from '../session/use-session';
import {
  daysBetween,
  formatDateParts,
  formatDay,
  formatDayOfWeek,
  formatMoment,
  formatTime,
  formatWallTime,
  formatZone,
  formatWeekday,
  todayIn,
  type DateParts,
} from './dates';
import { useLanguage } from './language-provider';

/** How far ahead the day lies that stands as an example of a coming one. */
const exampleIsAheadMs = 7 * 86_400_000;

const wellFormed: Readonly<Record<string, RegExp>> = {
  region: /^(?!IO$)[A-Z]{2}$/u,
  language: /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/u,
};

const nameOf = (names: Intl.DisplayNames, code: string): string => {
  const { type } = names.resolvedOptions();
  return wellFormed[type]?.test(code) ? (names.of(code) ?? code) : code;
};

/** Dates, names of countries and languages, and lists, as the chosen language writes them, on the centre's clock. */
export const useFormat = () => {
  const { language, locale, direction } = useLanguage();
  const { timeZone } = useProfile();
  return useMemo(() => {
    const countries = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' });
    const tongues = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    return {
      day: (day: string) => formatDay(locale, day),
      dayOfWeek: (day: string) => formatDayOfWeek(locale, day),
      weekday: (day: string) => formatWeekday(locale, day),
      moment: (instant: string) => formatMoment(locale, instant, timeZone),
      wallTime: (wallTime: string) => formatWallTime(locale, wallTime),
      zone: (zone: string) => formatZone(locale, zone),
      time: (instant: Date) => formatTime(locale, instant, timeZone),
      dateParts: (parts: DateParts) => formatDateParts(locale, parts),
      country: (code: string) => nameOf(countries, code),
      language: (code: string) => nameOf(tongues, code),
      /** From country to country, with the arrow in the direction of reading. */
      way: (codes: readonly string[]) =>
        codes.map((code) => nameOf(countries, code)).join(direction === 'rtl' ? ' ← ' : ' → '),
      list: (items: readonly string[]) => list.format(items),
      number: (value: number) => new Intl.NumberFormat(locale).format(value),
      daysUntil: (day: string) => daysBetween(todayIn(timeZone, new Date()), day),
      /** The day of a moment on the centre's clock, `YYYY-MM-DD`. */
      dayAt: (instant: string) => todayIn(timeZone, new Date(instant)),
      /** A coming day, written as one may be typed. */
      comingExample: () => formatDay(locale, todayIn(timeZone, new Date(Date.now() + exampleIsAheadMs))),
      today: () => todayIn(timeZone, new Date()),
    };
  }, [direction, language, locale, timeZone]);
};

export type Format = ReturnType<typeof useFormat>;
