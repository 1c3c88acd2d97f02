const hourMs = 3_600_000;

/** A span of time: hours below two days, days from there on, whole ones. */
export type Span = { readonly unit: 'hours' | 'days'; readonly count: number };

/** A span as it is said everywhere, of this many hours. */
export const spanOf = (hours: number, whole: (exact: number) => number = Math.round): Span =>
  whole(hours) < 48 ? { unit: 'hours', count: whole(hours) } : { unit: 'days', count: whole(hours / 24) };

/** How long until an answer is due. */
export type TimeLeft = Span & { readonly late: boolean };

/** `answerBy` is a moment in ISO 8601, `now` milliseconds since 1970. */
export const timeLeft = (answerBy: string, now: number): TimeLeft => {
  const hours = (Date.parse(answerBy) - now) / hourMs;
  return { late: hours < 0, ...spanOf(Math.abs(hours), Math.floor) };
};
