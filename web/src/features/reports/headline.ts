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

/** The periods that were over on the day the figures were closed, and the codes of those that were not. */
export const endsOf = (
  { periods, rows }: Pivot,
  closedOn: string,
): { readonly over: Pivot; readonly running: readonly string[] } => {
  const over = periods.filter((period) => isOver(period, closedOn));
  const cut = rows.map((row) => ({ ...row, figures: row.figures.slice(0, over.length) }));
  return { over: { periods: over, rows: cut }, running: periods.slice(over.length) };
};

/** The counts a title may state: of the one row there is, the ends of its line; none under 30 and no cause. */
export const headlineOf = ({ periods, rows }: Pivot): Headline | null => {
  const [row, ...others] = rows;
  const last = row?.figures.at(-1)?.value;
  if (!row || others.length > 0 || typeof last !== 'number' || last < least) return null;
  const first = row.figures[0]?.value;
  if (periods.length < 2 || typeof first !== 'number' || first < least) {
    return { kind: 'one', codes: row.codes, value: last };
  }
  return { kind: 'change', codes: row.codes, first, last };
};
