import type { Pivot } from './pivot';

/** Below this no sentence is made of a figure. */
const least = 30;

export type Headline =
  | { readonly kind: 'change'; readonly codes: readonly string[]; readonly first: number; readonly last: number }
  | { readonly kind: 'one'; readonly codes: readonly string[]; readonly value: number };

const largest = (rows: Pivot['rows']): Pivot['rows'][number] | undefined =>
  [...rows].sort((one, other) => (other.figures.at(-1)?.value ?? 0) - (one.figures.at(-1)?.value ?? 0))[0];

/** The counts a title may state: of the row that is largest now, first and last period; none under 30 and no cause. */
export const headlineOf = (table: Pivot): Headline | null => {
  const row = largest(table.rows);
  const last = row?.figures.at(-1)?.value;
  if (!row || typeof last !== 'number' || last < least) return null;
  const first = row.figures[0]?.value;
  if (table.periods.length < 2 || typeof first !== 'number' || first < least) {
    return { kind: 'one', codes: row.codes, value: last };
  }
  return { kind: 'change', codes: row.codes, first, last };
};
