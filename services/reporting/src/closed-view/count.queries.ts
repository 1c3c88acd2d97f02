import type { CallInput, getClosedView } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { measuresSelected } from './add-counts.store';
import { bringUpToDate } from './counted-facts.store';

export type Measure = CallInput<typeof getClosedView>['measure'];

/** What a count is of, from the whole country down to the cells of the views. */
export type Level =
  | 'country'
  | 'year'
  | 'quarter'
  | 'month'
  | 'centre-year'
  | 'centre'
  | 'sex-year'
  | 'band-year'
  | 'sex-band'
  | 'services-year'
  | 'services-quarter'
  | 'service-year'
  | 'service'
  | 'restricted-year'
  | 'restricted';

/** One count at one level: `period` is its month or quarter, `label` its centre, service or sex, `band` its age band. */
export type Count = Readonly<Record<Measure, number>> & {
  readonly level: Level;
  readonly jurisdiction: string;
  readonly country: string;
  readonly year: number | null;
  readonly period: string | null;
  readonly label: string | null;
  readonly band: string | null;
};

/** Every count of a jurisdiction's closed views and of the totals over them, of what had happened by the end of `day`. */
export const countFacts = async (tx: Tx, jurisdiction: string, day: string): Promise<Count[]> => {
  await bringUpToDate(tx, jurisdiction, day);
  return tx.query<Count>(
    `select level, jurisdiction, country, year, period, label, band, ${measuresSelected}
     from kept_count where jurisdiction = $1 order by level, country, year, period, label, band`,
    [jurisdiction],
  );
};

/** The totals of a jurisdiction that anybody who may read figures sees move, by measure. */
export const liveTotals = async (tx: Tx, jurisdiction: string): Promise<Partial<Record<Measure, number>>> =>
  (await tx.first<Partial<Record<Measure, number>>>(
    `select contacts, people, services, referrals as "referrals-sent" from total where jurisdiction = $1`,
    [jurisdiction],
  )) ?? {};
