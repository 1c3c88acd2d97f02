import type { RateMeasure } from '@mrc/contracts';

/** By which rule a rate is unusual, from which day on. */
type RateRule = {
  readonly id: string;
  readonly from: string;
  /** Fewer than this many a day are never unusual. */
  readonly fewest: Readonly<Record<RateMeasure, number>>;
  /** So many times the middle of their own days, where they have so many of them. */
  readonly own: { readonly times: number; readonly days: number };
  /** So many times what nine of ten days of colleagues stay within, where there are so many colleagues. */
  readonly colleagues: { readonly times: number; readonly fewest: number };
  /** Where neither can be compared with, so many a day. */
  readonly alone: Readonly<Record<RateMeasure, number>>;
};

const rules: readonly RateRule[] = [
  {
    id: '2026-12',
    from: '2000-01-01',
    fewest: { records: 30, elsewhere: 5 },
    own: { times: 3, days: 5 },
    colleagues: { times: 2, fewest: 3 },
    alone: { records: 80, elsewhere: 15 },
  },
];

/** The rule of a day, `YYYY-MM-DD`. */
export const rateRuleOn = (day: string): RateRule => {
  const rule = rules.findLast(({ from }) => from <= day);
  if (!rule) throw new Error(`No rule says which rate is unusual on ${day}`);
  return rule;
};

/** What of every rule is never unusual, so that nothing less is looked at. */
export const neverUnusual: Readonly<Record<RateMeasure, number>> = {
  records: Math.min(...rules.map(({ fewest }) => fewest.records)),
  elsewhere: Math.min(...rules.map(({ fewest }) => fewest.elsewhere)),
};

/** How many days are looked back on, for what is usual. */
export const usualDays = 28;

/** How many records somebody opened on a day, beside their own days before and those of colleagues in the same role. */
export type Rate = {
  readonly measure: RateMeasure;
  readonly day: string;
  readonly count: number;
  readonly ownUsual: number | null;
  readonly ownDays: number;
  readonly colleagues: number;
  readonly colleaguesLow: number | null;
  readonly colleaguesHigh: number | null;
};

/** What can be compared with: a middle of few days, or a range of few colleagues, says nothing. */
export const comparable = (rate: Rate): Rate => {
  const { own, colleagues } = rateRuleOn(rate.day);
  const alone = rate.colleagues < colleagues.fewest;
  return {
    ...rate,
    ownUsual: rate.ownDays < own.days ? null : rate.ownUsual,
    colleaguesLow: alone ? null : rate.colleaguesLow,
    colleaguesHigh: alone ? null : rate.colleaguesHigh,
  };
};

/** Whether a rate is far above what is usual for that member of staff and for colleagues, as far as either is known. */
export const isUnusual = (rate: Rate): boolean => {
  const { fewest, own, colleagues, alone } = rateRuleOn(rate.day);
  const { measure, count, ownUsual, colleaguesHigh } = comparable(rate);
  if (count < fewest[measure]) return false;
  if (ownUsual === null && colleaguesHigh === null) return count >= alone[measure];
  return (
    (ownUsual === null || count > own.times * ownUsual) &&
    (colleaguesHigh === null || count > colleagues.times * colleaguesHigh)
  );
};
