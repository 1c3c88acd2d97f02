import type { Count, Level, Measure } from './count.queries';
import type { Figure, Sum } from './suppress';
import { quarterOf } from './views';

const keyOf = (level: Level, count: Count, parts: readonly (string | null)[] = []): string =>
  [level, count.country, ...parts].join(' ');

/** Where a count stands: its own key, and the totals it is a part of, each with the family of its parts. */
type Place = { readonly key: string; readonly partOf: readonly (readonly [total: string, family: string])[] };

const live = 'live';

const places: Record<Level, (count: Count, year: string) => Place> = {
  country: (count) => ({ key: keyOf('country', count), partOf: [[live, '']] }),
  year: (count, year) => ({ key: keyOf('year', count, [year]), partOf: [[keyOf('country', count), 'years']] }),
  quarter: (count, year) => ({
    key: keyOf('quarter', count, [count.period]),
    partOf: [[keyOf('year', count, [year]), 'quarters']],
  }),
  month: (count) => ({
    key: keyOf('month', count, [count.period]),
    partOf: [[keyOf('quarter', count, [quarterOf(count.period ?? '')]), 'months']],
  }),
  'centre-year': (count, year) => ({
    key: keyOf('centre-year', count, [year, count.label]),
    partOf: [[keyOf('year', count, [year]), 'centres']],
  }),
  centre: (count, year) => ({
    key: keyOf('centre', count, [count.period, count.label]),
    partOf: [
      [keyOf('quarter', count, [count.period]), 'centres'],
      [keyOf('centre-year', count, [year, count.label]), 'quarters'],
    ],
  }),
  'sex-year': (count, year) => ({
    key: keyOf('sex-year', count, [year, count.label]),
    partOf: [[keyOf('year', count, [year]), 'sexes']],
  }),
  'band-year': (count, year) => ({
    key: keyOf('band-year', count, [year, count.band]),
    partOf: [[keyOf('year', count, [year]), 'bands']],
  }),
  'sex-band': (count, year) => ({
    key: keyOf('sex-band', count, [year, count.label, count.band]),
    partOf: [
      [keyOf('sex-year', count, [year, count.label]), 'bands'],
      [keyOf('band-year', count, [year, count.band]), 'sexes'],
    ],
  }),
  'services-year': (count, year) => ({
    key: keyOf('services-year', count, [year]),
    partOf: [[keyOf('year', count, [year]), 'services']],
  }),
  'services-quarter': (count, year) => ({
    key: keyOf('services-quarter', count, [count.period]),
    partOf: [
      [keyOf('quarter', count, [count.period]), 'services'],
      [keyOf('services-year', count, [year]), 'quarters'],
    ],
  }),
  'service-year': (count, year) => ({
    key: keyOf('service-year', count, [year, count.label]),
    partOf: [[keyOf('services-year', count, [year]), 'services']],
  }),
  service: (count, year) => ({
    key: keyOf('service', count, [count.period, count.label]),
    partOf: [
      [keyOf('services-quarter', count, [count.period]), 'services'],
      [keyOf('service-year', count, [year, count.label]), 'quarters'],
    ],
  }),
  'restricted-year': (count, year) => ({ key: keyOf('restricted-year', count, [year]), partOf: [[live, '']] }),
  restricted: (count, year) => ({
    key: keyOf('restricted', count, [count.period]),
    partOf: [[keyOf('restricted-year', count, [year]), 'quarters']],
  }),
};

const cellLevels: ReadonlySet<Level> = new Set(['month', 'centre', 'sex-band', 'service', 'restricted']);

const placeOf = (count: Count): Place => places[count.level](count, String(count.year));

/** The key of a count among the figures of its jurisdiction. */
export const figureKey = (count: Count): string => placeOf(count).key;

/**
 * One measure of one jurisdiction as figures and the sums that tie them: the cells of every view, the totals of their rows and
 * columns within a year, and the live total. What one view hides, no other gives away.
 */
export const linkedFigures = (
  counts: readonly Count[],
  measure: Measure,
  liveTotal: number | undefined,
): { readonly figures: readonly Figure[]; readonly sums: readonly Sum[] } => {
  const figures: Figure[] = [];
  const sums = new Map<string, { total: string; parts: string[] }>();
  for (const count of counts) {
    const { key, partOf } = placeOf(count);
    const value = count[measure];
    if (measuredNowhere(count.level, measure)) continue;
    figures.push({ key, value, use: cellLevels.has(count.level) ? 'cell' : 'total' });
    for (const [total, family] of partOf) {
      const sum = sums.get(`${total} ${family}`) ?? { total, parts: [] };
      sum.parts.push(key);
      sums.set(`${total} ${family}`, sum);
    }
  }
  if (liveTotal === undefined) sums.delete(`${live} `);
  else if (sums.has(`${live} `)) figures.push({ key: live, value: liveTotal, use: 'always-shown' });
  return { figures, sums: [...sums.values()] };
};

const serviceLevels: ReadonlySet<Level> = new Set(['services-year', 'services-quarter', 'service-year', 'service']);

/** A contact is not of a service: it has no count by service. */
const measuredNowhere = (level: Level, measure: Measure): boolean =>
  measure === 'contacts' && (serviceLevels.has(level) || level === 'restricted' || level === 'restricted-year');
