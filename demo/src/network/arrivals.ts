import { isoDayOf, isWorkingDay, type Day } from './calendar';

/** How much is asked for in each month, January first. */
const season = [0.75, 0.95, 1.15, 1.15, 1.05, 0.95, 0.9, 0.95, 1.05, 1.1, 1.1, 0.9] as const;

export type Arrivals = { readonly day: Day; readonly count: number };

/** Spreads a number of first visits over the working days of a window: by season, and a third more at its end than at its beginning. */
export const arrivalsBetween = (first: Day, last: Day, total: number): readonly Arrivals[] => {
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(isWorkingDay);
  const weights = days.map((day, index) => (season[monthOf(day)] ?? 1) * (0.85 + (0.3 * index) / days.length));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let reached = 0;
  let before = 0;
  return days.map((day, index) => {
    reached += weights[index] ?? 0;
    const until = index === days.length - 1 ? total : Math.floor((total * reached) / sum);
    const count = until - before;
    before = until;
    return { day, count };
  });
};

const monthOf = (day: Day): number => Number(isoDayOf(day).slice(5, 7)) - 1;
