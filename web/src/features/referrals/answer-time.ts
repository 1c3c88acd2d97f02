const hourMs = 3_600_000;

/** A span of time: hours below two days, days from there on, whole ones. */
export type Span = { readonly unit: 'hours' | 'days'; readonly count: number };

type Whole = (exact: number) => number;

/** A span as it is said everywhere, of this many hours. */
export const spanOf = (hours: number, whole: Whole = Math.round, wholeDays: Whole = whole): Span =>
  whole(hours) < 48 ? { unit: 'hours', count: whole(hours) } : { unit: 'days', count: wholeDays(hours / 24) };

/** How long until an answer is due. */
export type TimeLeft = Span & { readonly late: boolean };

const halfMinute = 30_000 / hourMs;
/** Whole hours, the one that has just begun included: of a day to answer in, 24 are left at first. */
const begunHours: Whole = (exact) => Math.floor(exact + halfMinute);

/** `answerBy` is a moment in ISO 8601, `now` milliseconds since 1970. */
export const timeLeft = (answerBy: string, now: number): TimeLeft => {
  const hours = (Date.parse(answerBy) - now) / hourMs;
  return hours < 0
    ? { late: true, ...spanOf(-hours, Math.floor) }
    : { late: false, ...spanOf(hours, begunHours, Math.round) };
};
