import type { HiddenBecause } from '../../generated/schema';

export type Cell = {
  readonly dimensions: readonly string[];
  readonly value: number | null;
  readonly hidden: HiddenBecause | null;
};

export type Figure = { readonly value: number | null; readonly hidden: HiddenBecause | null };

/** A closed view with its periods as columns; `figures` stand in the order of `periods`, undefined where none was counted. */
export type Pivot = {
  readonly periods: readonly string[];
  readonly rows: ReadonlyArray<{
    readonly key: string;
    readonly codes: readonly string[];
    readonly figures: ReadonlyArray<Figure | undefined>;
  }>;
};

/** Turns cells, whose last dimension is the period, into rows. With `place` only the cells of that first code. */
export const pivot = (cells: readonly Cell[], place: string | null): Pivot => {
  const kept = place === null ? cells : cells.filter(({ dimensions }) => dimensions[0] === place);
  const periods = [...new Set(kept.map(({ dimensions }) => dimensions.at(-1) ?? ''))].sort();
  const rows = new Map<string, { readonly codes: readonly string[]; readonly figures: Map<string, Figure> }>();
  for (const { dimensions, value, hidden } of kept) {
    const codes = dimensions.slice(place === null ? 0 : 1, -1);
    const key = codes.join('|');
    const row = rows.get(key) ?? { codes, figures: new Map<string, Figure>() };
    row.figures.set(dimensions.at(-1) ?? '', { value, hidden });
    rows.set(key, row);
  }
  return {
    periods,
    rows: [...rows].map(([key, { codes, figures }]) => ({
      key,
      codes,
      figures: periods.map((period) => figures.get(period)),
    })),
  };
};

export const hiddenCount = ({ rows }: Pivot): number =>
  rows.reduce(
    (sum, { figures }) => sum + figures.filter((figure) => figure !== undefined && figure.hidden !== null).length,
    0,
  );
