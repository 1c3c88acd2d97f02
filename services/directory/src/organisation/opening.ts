import { weekdays, type OpeningSpan, type OpeningState, type Weekday } from '@mrc/contracts';
import { addDays, localDay, localTime } from '@mrc/kernel';

/** What a clock on the wall of a place shows: the day `YYYY-MM-DD`, its name, and `HH:MM`. */
export type WallClock = { readonly day: string; readonly weekday: Weekday; readonly time: string };

const minutesOfDay = 24 * 60;
const minutesOfWeek = weekdays.length * minutesOfDay;

const weekdayOf = (day: string): Weekday =>
  weekdays[(new Date(`${day}T00:00:00Z`).getUTCDay() + weekdays.length - 1) % weekdays.length] ?? 'monday';

export const wallClockAt = (at: Date, timeZone: string): WallClock => {
  const day = localDay(at, timeZone);
  return { day, weekday: weekdayOf(day), time: localTime(at, timeZone) };
};

const minuteOfWeek = (day: Weekday, time: string): number =>
  weekdays.indexOf(day) * minutesOfDay + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

type Stretch = { readonly from: number; readonly to: number };

/** In minutes of the week, in order; what touches is one, and a night from Sunday to Monday ends in the week after. */
const stretchesOf = (hours: readonly OpeningSpan[]): readonly Stretch[] => {
  const sorted = hours
    .map(({ day, opens, closes }) => ({ from: minuteOfWeek(day, opens), to: minuteOfWeek(day, closes) }))
    .sort((one, other) => one.from - other.from);
  const joined = sorted.reduce<readonly Stretch[]>((before, next) => {
    const last = before.at(-1);
    return last && last.to === next.from
      ? [...before.slice(0, -1), { from: last.from, to: next.to }]
      : [...before, next];
  }, []);
  const [first, ...others] = joined;
  const last = others.at(-1);
  if (!first || !last || first.from !== 0 || last.to !== minutesOfWeek) return joined;
  return [...others.slice(0, -1), { from: last.from, to: minutesOfWeek + first.to }];
};

const two = (part: number): string => String(part).padStart(2, '0');

/** Whether a place with these hours is open by its clock, and when that changes next: never for one that does not close. */
export const openingAt = (hours: readonly OpeningSpan[], clock: WallClock): OpeningState => {
  const stretches = stretchesOf(hours);
  const now = minuteOfWeek(clock.weekday, clock.time);
  const isOf = ({ from, to }: Stretch): boolean => from <= now && now < to;
  const before = stretches.map(({ from, to }) => ({ from: from - minutesOfWeek, to: to - minutesOfWeek }));
  const current = [...before, ...stretches].find(isOf);
  if (current && current.to - current.from === minutesOfWeek) return { isOpen: true, changesOn: null, changesAt: null };
  const starts = stretches.map(({ from }) => (from > now ? from : from + minutesOfWeek));
  const next = current ? current.to : Math.min(...starts);
  const ends = current !== undefined && next % minutesOfDay === 0;
  const days = Math.floor(next / minutesOfDay) - Math.floor(now / minutesOfDay) - (ends ? 1 : 0);
  const minute = ends ? minutesOfDay : next % minutesOfDay;
  return {
    isOpen: current !== undefined,
    changesOn: addDays(clock.day, days),
    changesAt: `${two(Math.floor(minute / 60))}:${two(minute % 60)}`,
  };
};

/** The same at a moment in a time zone; null where the hours are not known. */
export const openingNow = (hours: readonly OpeningSpan[] | null, timeZone: string, at: Date): OpeningState | null =>
  hours && openingAt(hours, wallClockAt(at, timeZone));
