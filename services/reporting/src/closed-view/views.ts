import { ageBands, sex, type CallInput, type CallOutput, type getClosedView } from '@mrc/contracts';
import type { Count, Level } from './count.queries';

export type ViewName = CallInput<typeof getClosedView>['view'];
export type Dimension = CallOutput<typeof getClosedView>['dimensions'][number];

/** A view: what its cells are counted by, and over which period. */
export type View = {
  readonly dimensions: readonly Dimension[];
  readonly levels: readonly Level[];
  readonly period: 'month' | 'quarter' | 'year';
  readonly dimensionsOf: (cell: Place) => string[];
};

/** What a cell of a view is of. */
export type Place = {
  readonly country: string;
  readonly period: string;
  readonly label: string | null;
  readonly band: string | null;
};

const named = (...parts: (string | null)[]): string[] => parts.map((part) => part ?? '');

/** Every view there is, by its name; figures are not counted in any other way. */
export const viewsByName: Readonly<Record<ViewName, View>> = {
  'country-by-month': {
    dimensions: ['country', 'month'],
    levels: ['month'],
    period: 'month',
    dimensionsOf: ({ country, period }) => named(country, period),
  },
  'centre-by-quarter': {
    dimensions: ['centre', 'quarter'],
    levels: ['centre'],
    period: 'quarter',
    dimensionsOf: ({ label, period }) => named(label, period),
  },
  'country-by-sex-by-age-band-by-year': {
    dimensions: ['country', 'sex', 'age-band', 'year'],
    levels: ['sex-band'],
    period: 'year',
    dimensionsOf: ({ country, label, band, period }) => named(country, label, band, period),
  },
  'country-by-service-by-quarter': {
    dimensions: ['country', 'service', 'quarter'],
    levels: ['service', 'restricted'],
    period: 'quarter',
    dimensionsOf: ({ country, label, period }) => named(country, label, period),
  },
};

/** The period of a count in a view, as its code. */
export const periodOf = (count: Count): string => count.period ?? String(count.year);

/** The quarter of a month `YYYY-MM`. */
export const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

/** The first month of a month or quarter, `YYYY-MM`. */
export const firstMonthOf = (period: string): string => {
  const [year, of = ''] = period.split('-');
  return of.startsWith('Q') ? `${year}-${String(Number(of.slice(1)) * 3 - 2).padStart(2, '0')}` : period;
};

const sexOrder: readonly string[] = [...sex.options, 'not-known'];
const bandOrder: readonly string[] = ageBands;

/** Labels in the order they are shown: sexes and age bands in their own, all others by their code. */
export const inOrder = (labels: Iterable<string | null>): (string | null)[] => {
  const rank = (label: string | null) => Math.max(sexOrder.indexOf(label ?? ''), bandOrder.indexOf(label ?? ''), 0);
  return [...new Set(labels)].sort((a, b) => rank(a) - rank(b) || ((a ?? '') < (b ?? '') ? -1 : 1));
};

/** The periods of a kind from the month of one day to that of another, both `YYYY-MM…`. */
export const periodsBetween = (kind: View['period'], first: string, last: string): string[] => {
  const periods = new Set<string>();
  const [firstYear = 0, firstMonth = 1] = first.split('-').map(Number);
  const [lastYear = 0, lastMonth = 12] = last.split('-').map(Number);
  for (let month = firstYear * 12 + firstMonth - 1; month <= lastYear * 12 + lastMonth - 1; month += 1) {
    const [year, of] = [String(Math.floor(month / 12)).padStart(4, '0'), month % 12];
    if (kind === 'year') periods.add(year);
    else if (kind === 'quarter') periods.add(`${year}-Q${Math.floor(of / 3) + 1}`);
    else periods.add(`${year}-${String(of + 1).padStart(2, '0')}`);
  }
  return [...periods];
};
