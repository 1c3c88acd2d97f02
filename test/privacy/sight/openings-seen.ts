import type { GraphQlAnswer } from '../../network/screen';

/** What is asked of who opened what: each look opens records itself, so it is asked when all have. */
export const ofOpenings: readonly string[] = [
  'personOpenings',
  'openingReviews',
  'openingReview',
  'oversightCounts',
  'accessLog',
];

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unique = (rows: readonly unknown[]): readonly string[] =>
  [...new Set(rows.map((row) => JSON.stringify(row)))].sort();

/** Who opened what, not how often. */
const openings = (value: unknown): unknown =>
  isObject(value) && Array.isArray(value['rows'])
    ? unique(
        value['rows'].map((row: unknown) => {
          const { staffId, kind, fields, reason } = isObject(row) ? row : {};
          return { staffId, kind, fields, reason };
        }),
      )
    : value;

/** Who read it, but for those who asked for this list. */
const readings = (value: unknown): unknown =>
  isObject(value) && Array.isArray(value['readings'])
    ? unique(value['readings'].filter((row: unknown) => !isObject(row) || row['kind'] !== 'ACCESS_LOG'))
    : value;

/** An answer as it is compared with that of another look. */
export const asCompared = (query: string, { data }: GraphQlAnswer): unknown => {
  const value = Object.values(data ?? {})[0];
  if (query === 'personOpenings') return openings(value);
  return query === 'accessLog' ? readings(value) : data;
};
