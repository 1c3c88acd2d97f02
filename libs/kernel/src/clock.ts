/** The only source of the current time; handlers receive it, the domain gets instants as arguments. */
export type Clock = { now(): Date };

/** The machine's clock: for programs without a database, and to tell how far the machine is off. */
export const systemClock: Clock = { now: () => new Date() };

/** The calendar day (`YYYY-MM-DD`) of an instant in an IANA time zone; throws RangeError on an unknown zone. */
export const localDay = (instant: Date, timeZone: string): string => {
  const quarter = Math.floor(instant.getTime() / quarterMs);
  const last = lastDays.get(timeZone);
  if (last?.quarter === quarter) return last.day;
  const parts = dayFormat(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  const day = `${part('year')}-${part('month')}-${part('day')}`;
  if (quarter >= firstQuarter) lastDays.set(timeZone, { quarter, day });
  return day;
};

/** Since 1973 clocks differ from UTC by whole quarters of an hour everywhere, so a day begins and ends with one. */
const quarterMs = 900_000;
const firstQuarter = Date.UTC(1973, 0) / quarterMs;

const lastDays = new Map<string, { readonly quarter: number; readonly day: string }>();

/** Makes a format once for each time zone: making one takes a thousand times as long as using it. */
const eachZone = (options: Intl.DateTimeFormatOptions) => {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (timeZone: string): Intl.DateTimeFormat => {
    const format = known.get(timeZone) ?? new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...options });
    known.set(timeZone, format);
    return format;
  };
};

const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
const dayFormat = eachZone(day);
const minuteFormat = eachZone({ ...day, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' });

/** Whether this names a time zone of the IANA database. */
export const isTimeZone = (name: string): boolean => {
  try {
    dayFormat(name);
    return true;
  } catch {
    return false;
  }
};

/** What a clock on the wall of an IANA time zone shows at an instant: `YYYY-MM-DDTHH:MM`; throws RangeError on an unknown zone. */
export const wallTimeAt = (instant: Date, timeZone: string): string => {
  const parts = minuteFormat(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
};

/** What a clock there shows (`HH:MM`) at an instant; throws RangeError on an unknown zone. */
export const localTime = (instant: Date, timeZone: string): string => wallTimeAt(instant, timeZone).slice(11);

const asUtc = (wallTime: string): number => Date.parse(`${wallTime}:00Z`);

/**
 * The instant at which a clock of an IANA time zone shows a wall time (`YYYY-MM-DDTHH:MM`): the first where clocks go back over it,
 * undefined where they are put forward over it. Throws RangeError on an unknown zone.
 */
export const instantOf = (wallTime: string, timeZone: string): Date | undefined => {
  const shown = asUtc(wallTime);
  const dayMs = 86_400_000;
  const offsets = [shown - dayMs, shown + dayMs].map((near) => asUtc(wallTimeAt(new Date(near), timeZone)) - near);
  return offsets
    .map((offset) => new Date(shown - offset))
    .sort((one, other) => one.getTime() - other.getTime())
    .find((instant) => wallTimeAt(instant, timeZone) === wallTime);
};

/** The day `days` after a calendar day (`YYYY-MM-DD`, proleptic Gregorian). */
export const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};
