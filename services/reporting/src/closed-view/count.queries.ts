import type { CallInput, getClosedView } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

export type Measure = CallInput<typeof getClosedView>['measure'];

export const measures: readonly Measure[] = [
  'contacts',
  'people',
  'services',
  'requests',
  'referrals-sent',
  'referrals-answered',
  'referrals-completed',
];

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

/** No fact before this day counts: there was no network, and a mistyped year is none of its own. */
export const firstDayCounted = '2000-01-01';

/**
 * The facts of jurisdiction `$1` that count on `$2`, with their subject as it is known now: contacts nobody knows by name, and people who said yes to
 * statistics, under whose facts those of the contact they were are counted.
 */
const counted = `
  with counted as (
    select f.jurisdiction, coalesce(c.country, f.jurisdiction) as country, f.kind,
           extract(year from f.occurred_on)::int as year,
           to_char(f.occurred_on, 'YYYY-"Q"Q') as quarter,
           to_char(f.occurred_on, 'YYYY-MM') as month,
           coalesce(f.centre::text, 'not-known') as centre,
           coalesce(sent.service_code, f.service_code, 'not-known') as service,
           f.kind not in ('contact', 'person')
             and (f.access_level in ('protected', 'sealed')
                  or coalesce(sent.service_code, f.service_code, '') = 'restricted') as restricted,
           case when who.kind = 'person' then who.subject_id end as person_id,
           coalesce(who.sex, 'not-known') as sex,
           coalesce(
             (select b.band from subject_age_band b
              where b.subject_id = who.subject_id and b.from_day <= f.occurred_on order by b.from_day desc limit 1),
             (select b.band from subject_age_band b where b.subject_id = who.subject_id order by b.from_day limit 1),
             'not-known') as band
    from fact f
    join subject s on s.subject_id = f.subject_id
    join subject who on who.subject_id = coalesce(s.person_id, s.subject_id)
    left join centre c on c.centre_id = f.centre
    left join fact sent on sent.kind = 'referral-sent' and sent.aggregate_id = f.aggregate_id and f.kind like 'referral-%'
    where f.kind in ('contact', 'person', 'request', 'service', 'referral-sent', 'referral-accepted', 'referral-declined',
                     'referral-service-reported')
      and f.jurisdiction = $1 and f.occurred_on between '${firstDayCounted}' and $2 and not f.entered_in_error and (who.kind = 'contact' or who.statistics)
  )`;

const counts = `
  count(*) filter (where kind = 'contact')::int as contacts,
  count(distinct person_id) filter (where kind in (
    'contact', 'person', 'request', 'service', 'referral-sent', 'referral-service-reported'))::int as people,
  count(*) filter (where kind in ('service', 'referral-service-reported'))::int as services,
  count(*) filter (where kind = 'request')::int as requests,
  count(*) filter (where kind = 'referral-sent')::int as "referrals-sent",
  count(*) filter (where kind in ('referral-accepted', 'referral-declined'))::int as "referrals-answered",
  count(*) filter (where kind = 'referral-service-reported')::int as "referrals-completed"`;

const byMonth = `${counted}
  select case when grouping(month) = 0 then 'month' when grouping(quarter) = 0 then 'quarter'
              when grouping(year) = 0 then 'year' else 'country' end as level,
         jurisdiction, country, year, coalesce(month, quarter) as period, null as label, null as band, ${counts}
  from counted where not restricted
  group by grouping sets ((jurisdiction, country, year, quarter, month), (jurisdiction, country, year, quarter),
                          (jurisdiction, country, year), (jurisdiction, country))`;

const byCentre = `${counted}
  select case when grouping(quarter) = 0 then 'centre' else 'centre-year' end as level,
         jurisdiction, country, year, quarter as period, centre as label, null as band, ${counts}
  from counted where not restricted
  group by grouping sets ((jurisdiction, country, year, quarter, centre), (jurisdiction, country, year, centre))`;

const bySexAndBand = `${counted}
  select case when grouping(sex) = 1 then 'band-year' when grouping(band) = 1 then 'sex-year' else 'sex-band' end as level,
         jurisdiction, country, year, null as period, sex as label, band, ${counts}
  from counted where not restricted
  group by grouping sets ((jurisdiction, country, year, sex, band), (jurisdiction, country, year, sex),
                          (jurisdiction, country, year, band))`;

const byService = `${counted}
  select case when grouping(service) = 0 and grouping(quarter) = 0 then 'service'
              when grouping(service) = 0 then 'service-year'
              when grouping(quarter) = 0 then 'services-quarter' else 'services-year' end as level,
         jurisdiction, country, year, quarter as period, service as label, null as band, ${counts}
  from counted where not restricted and kind not in ('contact', 'person')
  group by grouping sets ((jurisdiction, country, year, quarter, service), (jurisdiction, country, year, service),
                          (jurisdiction, country, year, quarter), (jurisdiction, country, year))`;

const restricted = `${counted}
  select case when grouping(quarter) = 0 then 'restricted' else 'restricted-year' end as level,
         jurisdiction, country, year, quarter as period, 'restricted' as label, null as band, ${counts}
  from counted where restricted
  group by grouping sets ((jurisdiction, country, year, quarter), (jurisdiction, country, year))`;

/** Every count of a jurisdiction's closed views and of the totals over them, of what had happened by the end of `day`. */
export const countFacts = async (tx: Tx, jurisdiction: string, day: string): Promise<Count[]> => {
  const all: Count[] = [];
  for (const sql of [byMonth, byCentre, bySexAndBand, byService, restricted])
    all.push(...(await tx.query<Count>(sql, [jurisdiction, day])));
  return all;
};

/** The totals of a jurisdiction that anybody who may read figures sees move, by measure. */
export const liveTotals = async (tx: Tx, jurisdiction: string): Promise<Partial<Record<Measure, number>>> =>
  (await tx.first<Partial<Record<Measure, number>>>(
    `select contacts, people, services, referrals as "referrals-sent" from total where jurisdiction = $1`,
    [jurisdiction],
  )) ?? {};
