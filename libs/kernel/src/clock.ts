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

/** What the wall clock shows (`HH:MM`) at an instant in an IANA time zone; throws RangeError on an unknown zone. */
export const localTime = (instant: Date, timeZone: string): string => {
  const parts = timeFormat(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('hour')}:${part('minute')}`;
};

/** Makes a format once for each time zone: making one takes a thousand times as long as using it. */
const eachZone = (options: Intl.DateTimeFormatOptions) => {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (timeZone: string): Intl.DateTimeFormat => {
    const format = known.get(timeZone) ?? new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, ...options });
    known.set(timeZone, format);
    return format;
  };
};

const dayFormat = eachZone({ year: 'numeric', month: '2-digit', day: '2-digit' });
const timeFormat = eachZone({ hourCycle: 'h23', hour: '2-digit', minute: '2-digit' });

/** The day `days` after a calendar day (`YYYY-MM-DD`, proleptic Gregorian). */
export const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};
