import { measure as measureCode, viewName } from '@mrc/contracts';
import type { Count, Measure } from './count.queries';
import { figureKey, linkedFigures } from './linked-figures';
import { hiddenFigures, type Hidden } from './suppress';
import { firstMonthOf, inOrder, periodOf, periodsBetween, viewsByName, type ViewName } from './views';

/** A cell as it may be shown: without its number where that is hidden. */
export type ClosedCell = {
  readonly jurisdiction: string;
  readonly view: ViewName;
  readonly measure: Measure;
  readonly year: number;
  readonly position: number;
  readonly dimensions: readonly string[];
  readonly value: number | null;
  readonly hidden: Hidden | null;
};

/** Every cell of every view and measure of one jurisdiction, with what must not be shown already hidden. */
export const closedCells = (
  counts: readonly Count[],
  liveTotals: Partial<Record<Measure, number>>,
  day: string,
): ClosedCell[] =>
  measureCode.options.flatMap((measure) => {
    const { figures, sums } = linkedFigures(counts, measure, liveTotals[measure]);
    const hidden = hiddenFigures(figures, sums);
    return viewName.options.flatMap((name) => cellsOf(name, measure, counts, hidden, day));
  });

const cellsOf = (
  name: ViewName,
  measure: Measure,
  counts: readonly Count[],
  hidden: ReadonlyMap<string, Hidden>,
  day: string,
): ClosedCell[] => {
  const view = viewsByName[name];
  if (measure === 'contacts' && view.dimensions.includes('service')) return [];
  const cells: ClosedCell[] = [];
  const countries = inOrder(counts.map((count) => count.country));
  for (const country of countries) {
    const own = counts.filter((count) => count.country === country);
    const counted = own.filter((count) => view.levels.includes(count.level));
    const dated = own.filter(
      ({ level }) => level === 'month' || (level === 'restricted' && view.levels.includes(level)),
    );
    const first = dated.map((count) => firstMonthOf(periodOf(count))).sort()[0] ?? day;
    const byPlace = new Map(counted.map((count) => [placeKey(periodOf(count), count.label, count.band), count]));
    for (const period of periodsBetween(view.period, first, day)) {
      for (const label of inOrder(counted.map((count) => count.label))) {
        for (const band of inOrder(counted.map((count) => count.band))) {
          const count = byPlace.get(placeKey(period, label, band));
          const reason = (count && hidden.get(figureKey(count))) ?? null;
          cells.push({
            jurisdiction: own[0]?.jurisdiction ?? '',
            view: name,
            measure,
            year: Number(period.slice(0, 4)),
            position: cells.length,
            dimensions: view.dimensionsOf({ country: country ?? '', period, label, band }),
            value: reason ? null : (count?.[measure] ?? 0),
            hidden: reason,
          });
        }
      }
    }
  }
  return cells;
};

const placeKey = (period: string, label: string | null, band: string | null): string => `${period} ${label} ${band}`;
