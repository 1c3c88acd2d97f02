import type { CallInput, CallOutput, listUnusualRates, OversightOutcome, RateMeasure, Role } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { neverUnusual, usualDays, type Rate } from './unusual-rate';

const unusualRates = table('unusual_rate', {
  id: column.uuid(),
  controller: column.uuid(),
  staffId: column.uuid(),
  centre: column.uuid().orNull(),
  roles: column.texts<Role>(),
  measure: column.text<RateMeasure>(),
  day: column.day(),
  count: column.int(),
  ownUsual: column.int().orNull(),
  ownDays: column.int(),
  colleagues: column.int(),
  colleaguesLow: column.int().orNull(),
  colleaguesHigh: column.int().orNull(),
  rule: column.text(),
  noticedAt: column.moment(),
  state: column.text<'open' | 'closed'>(),
  outcome: column.text<OversightOutcome>().orNull(),
  note: column.text().orNull(),
  closedBy: column.uuid().orNull(),
  closedAt: column.moment().orNull(),
  version: column.int(),
});

/** Counts anew, for the day of `now` and the one before, how many different records each member of staff opened on a day of their centre. */
export const countOpenings = async (tx: Tx, now: Date): Promise<void> => {
  await tx.query(
    `insert into opening_rate as r (staff_id, day, controller, centre, roles, records, elsewhere)
     select staff_id, day, (array_agg(controller order by opened_at))[1], (array_agg(staff_centre order by opened_at desc))[1],
            (array_agg(roles order by opened_at desc))[1]::text[], count(distinct person_id)::int,
            count(distinct person_id) filter (where elsewhere)::int
     from (select o.staff_id, o.controller, o.staff_centre, o.opened_at, o.person_id, o.staff_roles::text as roles,
                  o.reason is not null and o.sealed_because is null as elsewhere,
                  (o.opened_at at time zone coalesce(k.time_zone, 'UTC'))::date as day
           from opening o left join known_organisation k on k.id = o.staff_centre
           where o.kind = 'person' and o.staff_roles is not null and o.opened_at > $1::timestamptz - interval '3 days'
             and o.opened_at <= $1::timestamptz) opened
     where day >= ($1::timestamptz - interval '1 day')::date
     group by staff_id, day
     on conflict (staff_id, day) do update set records = excluded.records, elsewhere = excluded.elsewhere, roles = excluded.roles,
       centre = excluded.centre
     where (r.records, r.elsewhere) is distinct from (excluded.records, excluded.elsewhere)`,
    [now],
  );
};

/** A rate with whose it is. */
export type RateOfStaff = Rate & {
  readonly controller: string;
  readonly staffId: string;
  readonly centre: string | null;
  readonly roles: readonly Role[];
};

/** Rates of these days that may be unusual, each with what is usual for who it is and for colleagues who share a role. */
export const ratesToCompare = (tx: Tx, now: Date): Promise<RateOfStaff[]> =>
  tx.query<RateOfStaff>(
    `select r.controller, r.staff_id as "staffId", r.centre, r.roles, r.day::text as day, m.measure, m.count,
            own.days as "ownDays", own.usual as "ownUsual", others.staff as colleagues, others.low as "colleaguesLow",
            others.high as "colleaguesHigh"
     from opening_rate r
     cross join lateral (values ('records', r.records, $2::int), ('elsewhere', r.elsewhere, $3::int)) m (measure, count, fewest)
     cross join lateral (
       select count(*)::int as days,
              percentile_disc(0.5) within group (order by case m.measure when 'records' then d.records else d.elsewhere end) as usual
       from opening_rate d where d.staff_id = r.staff_id and d.day < r.day and d.day >= r.day - $4::int) own
     cross join lateral (
       select count(distinct d.staff_id)::int as staff,
              percentile_disc(0.1) within group (order by case m.measure when 'records' then d.records else d.elsewhere end) as low,
              percentile_disc(0.9) within group (order by case m.measure when 'records' then d.records else d.elsewhere end) as high
       from opening_rate d where d.controller = r.controller and d.staff_id <> r.staff_id and d.roles && r.roles
         and d.day <= r.day and d.day >= r.day - $4::int) others
     where r.day >= ($1::timestamptz - interval '1 day')::date and m.count >= m.fewest`,
    [now, neverUnusual.records, neverUnusual.elsewhere, usualDays],
  );

/** Notes a rate once; it grows with the day as long as nobody closed it. */
export const noteUnusual = async (tx: Tx, rate: RateOfStaff, rule: string, at: Date): Promise<void> => {
  await unusualRates.insert(
    tx,
    {
      ...rate,
      id: newId(),
      rule,
      noticedAt: at,
      state: 'open',
      ...{ outcome: null, note: null, closedBy: null, closedAt: null },
      version: 1,
    },
    `on conflict (staff_id, measure, day) do update set count = excluded.count where unusual_rate.state = 'open'
       and unusual_rate.count < excluded.count`,
  );
};

type View = CallOutput<typeof listUnusualRates>['rows'][number];

/** An unusual rate with whose register it is of. */
export type FoundRate = { readonly controller: string; readonly staffId: string; readonly view: Omit<View, 'may'> };

type Row = Omit<View, 'may' | 'noticedAt' | 'closedAt'> & {
  readonly controller: string;
  readonly noticedAt: Date;
  readonly closedAt: Date | null;
};

const shown = [
  ...(['id', 'version', 'controller', 'measure', 'day', 'count', 'ownUsual', 'colleagues', 'colleaguesLow'] as const),
  ...(['colleaguesHigh', 'rule', 'roles', 'staffId', 'noticedAt', 'state', 'outcome', 'note', 'closedAt'] as const),
];

const found = `select ${unusualRates.selected('u', shown)}, u.centre as "centreId", u.closed_by as "closedById" from unusual_rate u`;

const foundOf = ({ controller, noticedAt, closedAt, ...row }: Row): FoundRate => ({
  controller,
  staffId: row.staffId,
  view: { ...row, noticedAt: noticedAt.toISOString(), closedAt: closedAt?.toISOString() ?? null },
});

/** An unusual rate, locked until it is saved. */
export const loadRate = async (tx: Tx, id: string): Promise<FoundRate | undefined> => {
  const row = await tx.first<Row>(`${found} where u.id = $1 for update`, [id]);
  return row && foundOf(row);
};

/** The unusual rates of a register but those of one member of staff, the latest first, after a position. */
export const ratesOf = async (
  tx: Tx,
  { controllerId, staffId }: { readonly controllerId: string; readonly staffId: string },
  {
    state,
    after,
    count,
  }: Pick<CallInput<typeof listUnusualRates>, 'state'> & {
    readonly after: readonly [at: string, id: string] | null;
    readonly count: number;
  },
): Promise<FoundRate[]> => {
  const rows = await tx.query<Row>(
    `${found} where u.controller = $1 and u.staff_id <> $2 and ($3::timestamptz is null or (u.noticed_at, u.id) < ($3, $4::uuid))
     ${state === null ? '' : 'and u.state = $6'} order by u.noticed_at desc, u.id desc limit $5`,
    [controllerId, staffId, ...(after ?? [null, null]), count, ...(state === null ? [] : [state])],
  );
  return rows.map(foundOf);
};

/** How many unusual rates are open; a hundred means a hundred or more. */
export const countOpenRates = async (tx: Tx, controller: string, staffId: string): Promise<number> => {
  const row = await tx.first<{ count: number }>(
    `select count(*)::int as count from (select from unusual_rate u where u.controller = $1 and u.state = 'open' and u.staff_id <> $2
       limit 100) waiting`,
    [controller, staffId],
  );
  return row?.count ?? 0;
};

type Closing = Pick<View, 'state' | 'outcome' | 'note'> & {
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
};

/** Keeps what came of it, or that it is looked into again; answers the new version. */
export const saveRate = async (tx: Tx, { view }: FoundRate, closing: Closing): Promise<number> => {
  const version = view.version + 1;
  await unusualRates.update(tx, view.id, { ...closing, version });
  return version;
};
