/** How likely a level of agreement is: among records of one person (`m`), and of two (`u`). */
export type Odds = { readonly m: number; readonly u: number };

/** The odds of every level of every field. */
export type FieldOdds = Readonly<Record<string, Readonly<Record<string, Odds>>>>;

/** The level at which each field of two records agrees; null where one of them does not say. */
export type Agreement = Readonly<Record<string, string | null>>;

/** What one field says for or against one person, in bits. */
export type FieldWeight = { readonly field: string; readonly level: string; readonly weight: number };

const oddsOf = (odds: FieldOdds, field: string, level: string): Odds => {
  const found = odds[field]?.[level];
  if (!found) throw new Error(`The model has no odds of ${field} ${level}`);
  return found;
};

/**
 * What each field that both records say weighs: the logarithm to the base of two of how much likelier its level is among records of one person. `more`
 * is added to a field, such as what a rare name says beyond a common one.
 */
export const weightsOf = (
  odds: FieldOdds,
  agreement: Agreement,
  more: Readonly<Record<string, number>> = {},
): FieldWeight[] =>
  Object.entries(agreement).flatMap(([field, level]) => {
    if (level === null) return [];
    const { m, u } = oddsOf(odds, field, level);
    return [{ field, level, weight: Math.log2(m / u) + (more[field] ?? 0) }];
  });

/** The weights of all fields together. */
export const totalOf = (weights: readonly FieldWeight[]): number =>
  weights.reduce((sum, { weight }) => sum + weight, 0);

/** How much more a value says than one that is borne by a `typical` share, in bits: less than nothing where it is commoner. */
export const rarity = (share: number, typical: number): number => Math.log2(typical / share);

/** The chance that two records are of one person, where a `prior` share of those compared are. */
export const chanceOf = (bits: number, prior: number): number => {
  const odds = 2 ** bits * (prior / (1 - prior));
  return odds === Infinity ? 1 : odds / (1 + odds);
};
