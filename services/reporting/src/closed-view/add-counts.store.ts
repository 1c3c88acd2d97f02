import { measure } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

const counted = (whose: string): string => `
  with counted as not materialized (
    select jurisdiction, country, kind, extract(year from occurred_on)::int as year, to_char(occurred_on, 'YYYY-"Q"Q') as quarter,
           to_char(occurred_on, 'YYYY-MM') as month, centre, service, restricted, case when is_person then who end as person_id,
           sex, band
    from counted_fact where jurisdiction = $1 and ${whose}
  )`;

/** What is counted, by measure; `facts` says whether a count is of anything at all. */
const counts: Readonly<Record<'facts' | (typeof measure.options)[number], string>> = {
  facts: `count(*)`,
  contacts: `count(*) filter (where kind = 'contact')`,
  people: `count(distinct person_id) filter (where kind in (
     'contact', 'person', 'request', 'service', 'referral-sent', 'referral-service-reported'))`,
  services: `count(*) filter (where kind in ('service', 'referral-service-reported'))`,
  requests: `count(*) filter (where kind = 'request')`,
  'referrals-sent': `count(*) filter (where kind = 'referral-sent')`,
  'referrals-answered': `count(*) filter (where kind in ('referral-accepted', 'referral-declined'))`,
  'referrals-completed': `count(*) filter (where kind = 'referral-service-reported')`,
};

const columnOf = (measure: string): string => measure.replaceAll('-', '_');
const columns = Object.keys(counts).map(columnOf);
const signed = Object.values(counts).map((count) => `$2::int * ${count}`);

/** The measures of a kept count, by their own names. */
export const measuresSelected = measure.options.map((one) => `${columnOf(one)} as "${one}"`).join(', ');

/** What is grouped, and how its levels are told apart. */
type Grouping = { readonly what: string; readonly where: string; readonly sets: readonly string[] };

const groupings: readonly Grouping[] = [
  {
    what: `case when grouping(month) = 0 then 'month' when grouping(quarter) = 0 then 'quarter'
                when grouping(year) = 0 then 'year' else 'country' end,
           jurisdiction, country, year, coalesce(month, quarter), null, null`,
    where: 'not restricted',
    sets: ['year, quarter, month', 'year, quarter', 'year', ''],
  },
  {
    what: `case when grouping(quarter) = 0 then 'centre' else 'centre-year' end,
           jurisdiction, country, year, quarter, centre, null`,
    where: 'not restricted',
    sets: ['year, quarter, centre', 'year, centre'],
  },
  {
    what: `case when grouping(sex) = 1 then 'band-year' when grouping(band) = 1 then 'sex-year' else 'sex-band' end,
           jurisdiction, country, year, null, sex, band`,
    where: 'not restricted',
    sets: ['year, sex, band', 'year, sex', 'year, band'],
  },
  {
    what: `case when grouping(service) = 0 and grouping(quarter) = 0 then 'service' when grouping(service) = 0 then 'service-year'
                when grouping(quarter) = 0 then 'services-quarter' else 'services-year' end,
           jurisdiction, country, year, quarter, service, null`,
    where: `not restricted and kind not in ('contact', 'person')`,
    sets: ['year, quarter, service', 'year, service', 'year, quarter', 'year'],
  },
  {
    what: `case when grouping(quarter) = 0 then 'restricted' else 'restricted-year' end,
           jurisdiction, country, year, quarter, 'restricted', null`,
    where: 'restricted',
    sets: ['year, quarter', 'year'],
  },
];

const addSql = ({ what, where, sets }: Grouping, whose: string): string => `
  insert into kept_count (level, jurisdiction, country, year, period, label, band, ${columns.join(', ')})
  ${counted(whose)}
  select ${what}, ${signed.join(',\n  ')}
  from counted where ${where}
  group by grouping sets (${sets.map((set) => `(${['jurisdiction', 'country', ...(set ? [set] : [])].join(', ')})`).join(', ')})
  on conflict on constraint kept_count_is_of_one_place do update set
    ${columns.map((column) => `${column} = kept_count.${column} + excluded.${column}`).join(', ')}`;

/**
 * Adds to the kept counts what the counted facts of a jurisdiction are, or takes it away: of everybody, or of those named. A
 * person counts once in each place, so what one of them adds is the same whoever else is there.
 */
export const addCounts = async (tx: Tx, sign: 1 | -1, jurisdiction: string, who?: readonly string[]): Promise<void> => {
  const whose = who ? 'who = any($3::uuid[])' : 'true';
  for (const grouping of groupings)
    await tx.query(addSql(grouping, whose), who ? [jurisdiction, sign, who] : [jurisdiction, sign]);
};
