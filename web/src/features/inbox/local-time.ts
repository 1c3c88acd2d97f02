const shownAt = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
};

const offsetAt = (instant: number, timeZone: string): number =>
  shownAt(instant, timeZone) - Math.floor(instant / 1_000) * 1_000;

/** The day `YYYY-MM-DD` and the time `HH:MM` that a clock in the time zone shows at a moment. */
export const clockAt = (moment: string, timeZone: string): { readonly day: string; readonly time: string } => {
  const shown = new Date(shownAt(Date.parse(moment), timeZone)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
};

/**
 * The moment, ISO 8601 with Z, at which a clock in the time zone shows this day `YYYY-MM-DD` and time `HH:MM`; undefined
 * where the parts are no day and time, or the clock is put forward over them.
 */
export const momentAt = (day: string, time: string, timeZone: string): string | undefined => {
  const shown = Date.parse(`${day}T${time}:00Z`);
  if (Number.isNaN(shown)) return undefined;
  const near = shown - offsetAt(shown, timeZone);
  const moment = new Date(shown - offsetAt(near, timeZone));
  return shownAt(moment.getTime(), timeZone) === shown ? moment.toISOString() : undefined;
};
