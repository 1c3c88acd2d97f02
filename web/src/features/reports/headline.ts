import type { Pivot } from './pivot';

/** Below this no sentence is made of a figure. */
const least = 30;

export type Headline =
  | { readonly kind: 'change'; readonly codes: readonly string[]; readonly first: number; readonly last: number }
  | { readonly kind: 'one'; readonly codes: readonly string[]; readonly value: number };

/** Whether a year, quarter or month was over on the day the figures were closed. */
export const isOver = (period: string, closedOn: string): boolean => {
  const [year = '', month = ''] = closedOn.split('-');
  if (period.includes('Q')) return period < `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return period < closedOn.slice(0, period.length);
};

/** The counts a title may state: of the one row there is, first and last period that is over; none under 30 and no cause. */
export const headlineOf = ({ periods, rows }: Pivot, closedOn: string): Headline | null => {
  const [row, ...others] = rows;
  const over = periods.filter((period) => isOver(period, closedOn)).length;
  const last = row?.figures[over - 1]?.value;
  if (!row || others.length > 0 || typeof last !== 'number' || last < least) return null;
  const first = row.figures[0]?.value;
  if (over < 2 || typeof first !== 'number' || first < least) {
    return { kind: 'one', codes: row.codes, value: last };
  }
  return { kind: 'change', codes: row.codes, first, last };
};
