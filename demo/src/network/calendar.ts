import type { Random } from './random';

/** Days since 1970-01-01. */
export type Day = number;
/** Seconds since 1970-01-01T00:00:00Z. */
export type Moment = number;

const secondsOfDay = 86_400;

/** The number of a day `YYYY-MM-DD`; throws RangeError on a day that does not exist. */
export const dayOf = (isoDay: string): Day => {
  const day = Date.parse(`${isoDay}T00:00:00Z`) / (secondsOfDay * 1000);
  if (!Number.isInteger(day) || isoDayOf(day) !== isoDay) throw new RangeError('Not a day of the calendar');
  return day;
};

export const isoDayOf = (day: Day): string => new Date(day * secondsOfDay * 1000).toISOString().slice(0, 10);

export const isoInstantOf = (moment: Moment): string => new Date(moment * 1000).toISOString();

/** Midnight UTC at the beginning of a day. */
export const startOf = (day: Day): Moment => day * secondsOfDay;

/** Where the clock stands `utcOffset` hours ahead of UTC, all year. */
export type Clocked = { readonly utcOffset: number };

/** The day on the wall at a place. */
export const localDay = (moment: Moment, { utcOffset }: Clocked): Day =>
  Math.floor((moment + utcOffset * 3600) / secondsOfDay);

/** The same day two years earlier, and the day after it: the first day of a window that ends on `today`. */
export const firstDayOfTwoYears = (today: Day): Day => {
  const date = new Date(today * secondsOfDay * 1000);
  date.setUTCFullYear(date.getUTCFullYear() - 2);
  return date.getTime() / (secondsOfDay * 1000) + 1;
};

/** Monday to Friday. */
export const isWorkingDay = (day: Day): boolean => {
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
};

export const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : workingDayFrom(day + 1));
export const workingDayUntil = (day: Day): Day => (isWorkingDay(day) ? day : workingDayUntil(day - 1));

/** A moment within the hours (9:00 to 16:30 on the wall) of a day. */
export const within = (random: Random, day: Day, { utcOffset }: Clocked): Moment =>
  startOf(day) + random.between(9 * 60, 16 * 60 + 30) * 60 + random.between(0, 59) - utcOffset * 3600;

/** Some minutes later in the same sitting. */
export const soon = (random: Random, after: Moment, [from, to]: readonly [number, number] = [4, 18]): Moment =>
  after + random.between(from * 60, to * 60);

/** A moment in the hours of the first working day at least `days` (one or more) days later. */
export const daysLater = (random: Random, after: Moment, days: number, place: Clocked): Moment =>
  within(random, workingDayFrom(localDay(after, place) + Math.max(1, Math.round(days))), place);

/** A moment in a place's hours, at the earliest `hours` later; `weekends` where it answers on those too. */
export const hoursLater = (random: Random, after: Moment, hours: number, place: Clocked, weekends: boolean): Moment => {
  const earliest = after + Math.max(60, Math.round(hours * 3600));
  const day = localDay(earliest, place);
  const minute = Math.floor((earliest + place.utcOffset * 3600 - startOf(day)) / 60);
  const open = weekends || isWorkingDay(day);
  if (open && minute >= 9 * 60 && minute < 17 * 60) return earliest;
  const next = open && minute < 9 * 60 ? day : day + 1;
  const at = within(random, weekends ? next : workingDayFrom(next), place);
  return at > after ? at : at + secondsOfDay;
};
