import {
  calendarDay,
  confidences,
  lookup,
  standingOn,
  tablesAsOf,
  type Lookup,
  type Provenance,
  type Standing,
} from './dated';
import { once, readTable } from './table';

/** Kinds of workers that fee rules tell apart. */
export const workerCategories = ['land-based', 'domestic', 'seafarer'] as const;
export type WorkerCategory = (typeof workerCategories)[number];

/** What recruitment may cost a worker under one rule. */
export type FeeRule = Provenance & {
  readonly id: string;
  /** ISO 3166-1 alpha-2 of the country whose rule it is, or `INT` for an international principle. */
  readonly jurisdiction: string;
  readonly side: 'international' | 'origin' | 'destination' | 'bilateral';
  /** Alpha-2 codes, or `*` for every destination. */
  readonly destinations: readonly string[];
  /** For whom, in the rule's words. */
  readonly workers: string | undefined;
  /** Categories it binds for all workers in them. */
  readonly covers: readonly string[];
  /** Categories it binds for some of the workers in them: `workers` says for whom. */
  readonly coversInPart: readonly string[];
  readonly cap: 'zero' | 'fixed_amount' | 'months_of_wage' | 'unknown';
  readonly amount: number | undefined;
  /** ISO 4217. */
  readonly currency: string | undefined;
  /** Months of wage, in the rule's words. */
  readonly monthsOfWage: string | undefined;
  readonly validFrom: string | undefined;
  /** The last day it applied. */
  readonly validTo: string | undefined;
  readonly includes: string | undefined;
  readonly excludes: string | undefined;
  readonly legalBasis: string | undefined;
};

/** Every fee rule on file, superseded ones and those whose cap is unknown included. */
export const feeRules = once(() =>
  readTable('recruitment_fee_rules.csv', (row): FeeRule => {
    const amount = row.optional('cap_amount');
    return {
      id: row.text('rule_id'),
      jurisdiction: row.text('jurisdiction'),
      side: row.oneOf('side', ['international', 'origin', 'destination', 'bilateral']),
      destinations: row.list('destination_iso2'),
      workers: row.optional('worker_category'),
      covers: row.list('covers'),
      coversInPart: row.list('covers_in_part'),
      cap: row.oneOf('cap_type', ['zero', 'fixed_amount', 'months_of_wage', 'unknown']),
      amount: amount === undefined ? undefined : row.number('cap_amount'),
      currency: row.optional('currency'),
      monthsOfWage: row.optional('cap_months_of_wage'),
      validFrom: row.optional('valid_from'),
      validTo: row.optional('valid_to'),
      includes: row.optional('includes'),
      excludes: row.optional('excludes_or_rest_paid_by'),
      legalBasis: row.optional('legal_basis'),
      confidence: row.optional('confidence') === undefined ? 'low' : row.oneOf('confidence', confidences),
      source: row.optional('source'),
      asOf: tablesAsOf,
      note: row.optional('note'),
    };
  }),
);

export type FeeRuleOnDay = FeeRule & {
  readonly standing: Standing;
  /** `part`: it binds only the workers its own words name. */
  readonly fit: 'whole' | 'part';
};

/**
 * The fee rules of a jurisdiction (alpha-2, or `INT`) for work in `destination` (alpha-2) by a kind of worker on the day of the payment
 * or contract (`YYYY-MM-DD`); a rule for that destination comes before one for all. Rules whose cap is unknown are no rule.
 */
export const feeRulesOn = (
  jurisdiction: string,
  destination: string,
  workerCategory: WorkerCategory,
  day: string,
): Lookup<FeeRuleOnDay> => {
  calendarDay(day);
  const rows = feeRules().flatMap((rule): FeeRuleOnDay[] => {
    if (rule.jurisdiction !== jurisdiction || rule.cap === 'unknown') return [];
    if (!rule.destinations.includes('*') && !rule.destinations.includes(destination)) return [];
    const fit = fitOf(rule, workerCategory);
    const standing = standingOn(rule, day);
    return fit === undefined || standing === undefined ? [] : [{ ...rule, standing, fit }];
  });
  return lookup(rows.toSorted((a, b) => breadth(a) - breadth(b)));
};

const fitOf = (rule: FeeRule, category: WorkerCategory): FeeRuleOnDay['fit'] | undefined => {
  if (rule.covers.includes(category)) return 'whole';
  return rule.coversInPart.includes(category) ? 'part' : undefined;
};

const breadth = (rule: FeeRule): number => (rule.destinations.includes('*') ? 1 : 0);
