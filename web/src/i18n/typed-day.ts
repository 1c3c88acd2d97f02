import { dayExists } from './dates';

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[.,'’]/gu, '')
    .replaceAll('ё', 'е')
    .trim();

const wordsOf = (locale: string): readonly (readonly [string, number])[] =>
  (['long', 'short'] as const).flatMap((width) =>
    Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15, 12))).flatMap((date, month) => {
      const names = [{}, { day: 'numeric' } as const].map((more) =>
        new Intl.DateTimeFormat(locale, { ...more, month: width, timeZone: 'UTC' })
          .formatToParts(date)
          .find(({ type }) => type === 'month'),
      );
      return names.flatMap((name) => (name === undefined ? [] : [[plain(name.value), month + 1] as const]));
    }),
  );

const isWord = (word: string): boolean => /^\p{L}{3,}/u.test(word);

let known: readonly (readonly [string, number])[] = [];

/** From now on months are understood in the words of this locale, too, whichever language is on the screen. */
export const learnMonths = (locale: string): void => {
  known = [...known, ...wordsOf(locale).filter(([name]) => isWord(name))];
};

/** The month of a number from 1 to 12, of its name, or of as much of the name as names no other; undefined where it is none. */
export const monthOf = (typed: string): number | undefined => {
  const word = plain(typed);
  if (/^\d{1,2}$/u.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : undefined;
  if (!isWord(word)) return undefined;
  const exact = known.find(([name]) => name === word);
  if (exact) return exact[1];
  const begun = new Set(known.filter(([name]) => name.startsWith(word)).map(([, month]) => month));
  const [month, ...others] = begun;
  return others.length === 0 ? month : undefined;
};

export type TypedDay = { readonly day: string; readonly month: string; readonly year: string };

/** The parts of a whole date in one line: `8 мар 1991`, `8.3.1991`, `March 8, 1991`, `1991-03-08`; undefined where it is none. */
export const typedParts = (typed: string): TypedDay | undefined => {
  const [one = '', two = '', three = '', ...more] = typed
    .trim()
    .split(/[\s./,-]+/u)
    .filter((part) => !/^(?:г|года|y)$/u.test(part) && part !== '');
  if (three === '' || more.length > 0) return undefined;
  const [day, month, year] = /^\d{4}$/u.test(one)
    ? [three, two, one]
    : isWord(one)
      ? [two, one, three]
      : [one, two, three];
  const number = monthOf(month);
  if (!/^\d{1,2}$/u.test(day) || !/^\d{4}$/u.test(year) || number === undefined) return undefined;
  return { day: String(Number(day)), month: String(number), year };
};

/** The day `YYYY-MM-DD` of what was typed; undefined where it names no day of the calendar. */
export const typedDay = (typed: string): string | undefined => {
  const parts = typedParts(typed);
  if (parts === undefined || !dayExists(Number(parts.year), Number(parts.month), Number(parts.day))) return undefined;
  return `${parts.year}-${parts.month.padStart(2, '0')}-${parts.day.padStart(2, '0')}`;
};

const yearsAhead = [0, 1, 2, 3, 4];

/** The same of what lies ahead, where the year may be left out: `1.12` is the next such day, `today` (`YYYY-MM-DD`) included. */
export const comingDay = (typed: string, today: string): string | undefined => {
  const whole = typedDay(typed);
  if (whole !== undefined) return whole;
  const years = yearsAhead.map((ahead) => Number(today.slice(0, 4)) + ahead);
  return years.map((year) => typedDay(`${typed.trim()} ${year}`)).find((day) => day !== undefined && day >= today);
};

/** The time `HH:MM` of what was typed: `14:30`, `9.05`, `9`; undefined where it is none. */
export const typedTime = (typed: string): string | undefined => {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/u.exec(typed.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
};
