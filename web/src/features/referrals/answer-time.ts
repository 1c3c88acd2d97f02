const hourMs = 3_600_000;

/** How long until an answer is due: whole hours below two days, whole days from there on. */
export type TimeLeft = { readonly late: boolean; readonly unit: 'hours' | 'days'; readonly count: number };

/** `answerBy` is a moment in ISO 8601, `now` milliseconds since 1970. */
export const timeLeft = (answerBy: string, now: number): TimeLeft => {
  const hours = (Date.parse(answerBy) - now) / hourMs;
  const whole = Math.floor(Math.abs(hours));
  return whole < 48
    ? { late: hours < 0, unit: 'hours', count: whole }
    : { late: hours < 0, unit: 'days', count: Math.floor(whole / 24) };
};
