import { protectedIn } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { addCounts } from './add-counts.store';

/** No fact before this day counts: there was no network, and a mistyped year is none of its own. */
export const firstDayCounted = '2000-01-01';

/** Of more who moved than this, everybody is counted anew: that is faster then. */
const mostCountedAgain = 100_000;

/**
 * The facts of jurisdiction `$1` that count on `$2`, with their subject as it is known now: contacts nobody knows by name, and
 * people who said yes to statistics, under whose facts those of the contact they were are counted. Who was entered in error counts not at all, and
 * the contact they were by itself again. A contact that was somebody who is erased counts not at all. Records that are one count as the kept one.
 */
const keepFacts = (whose: string): string => `
  insert into counted_fact (event_id, jurisdiction, subject_id, who, is_person, country, kind, occurred_on, centre, service,
                            restricted, sex, band)
  select f.event_id, f.jurisdiction, f.subject_id, who.subject_id, who.kind = 'person', coalesce(c.country, f.jurisdiction), f.kind,
         f.occurred_on, coalesce(f.centre::text, 'not-known'), coalesce(sent.service_code, f.service_code, 'not-known'),
         f.kind not in ('contact', 'person')
           and (${protectedIn('f.access_level')} or coalesce(sent.service_code, f.service_code, '') = 'restricted'),
         coalesce(who.sex, 'not-known'),
         coalesce(
           (select b.band from subject_age_band b
            where b.subject_id = who.subject_id and b.from_day <= f.occurred_on order by b.from_day desc limit 1),
           (select b.band from subject_age_band b where b.subject_id = who.subject_id order by b.from_day limit 1),
           'not-known')
  from subject s
  left join subject person on person.subject_id = s.person_id and person.in_error is not true
  join subject own on own.subject_id = coalesce(person.subject_id, s.subject_id)
  join subject who on who.subject_id = coalesce(own.merged_into, own.subject_id)
  join fact f on f.subject_id = s.subject_id
  left join centre c on c.centre_id = f.centre
  left join lateral (
    select service_code from fact
    where f.kind like 'referral-%' and kind = 'referral-sent' and aggregate_id = f.aggregate_id order by recorded_at, event_id limit 1
  ) sent on true
  where ${whose}
    and f.kind in ('contact', 'person', 'request', 'service', 'referral-sent', 'referral-accepted', 'referral-declined',
                   'referral-service-reported')
    and f.jurisdiction = $1 and f.occurred_on between '${firstDayCounted}' and $2 and not f.entered_in_error and not f.denied
    and s.in_error is not true
    and ((who.kind = 'contact' and (who.person_id is not null or not who.was_somebody)) or (who.statistics and not exists (
      select from subject m where m.merged_into = who.subject_id and m.statistics is not true)))`;

const ofEverybody = 'true';
const ofThose = `(s.subject_id = any($3::uuid[]) or s.person_id = any($3::uuid[])) and who.subject_id = any($3::uuid[])`;

type Through = { readonly day: string; readonly moved: string };

/** Who was counted otherwise before: whom anything was heard of, the contact or person they were or became, and whose facts the day adds or takes. */
const whoMoved = async (
  tx: Tx,
  jurisdiction: string,
  through: Through,
  day: string,
): Promise<string[] | 'everybody'> => {
  const all = await tx.first(`select 1 as found from moved where id > $1 and everything limit 1`, [through.moved]);
  if (all) return 'everybody';
  const rows = await tx.query<{ id: string }>(
    `with named as materialized (
       select unnest(subjects) as id from moved where id > $1
       union
       select subject_id from fact
       where jurisdiction = $2 and occurred_on > least($3::date, $4::date) and occurred_on <= greatest($3::date, $4::date)
     ), linked as (
       select id from named
       union
       select s.person_id from named join subject s on s.subject_id = named.id where s.person_id is not null
       union
       select c.who from named join counted_fact c on c.subject_id = named.id
     ), kept as (
       select id from linked
       union
       select s.merged_into from linked join subject s on s.subject_id = linked.id where s.merged_into is not null
     ), people as (
       select id from kept
       union
       select s.subject_id from kept join subject s on s.merged_into = kept.id
     )
     select id from people
     union
     select s.subject_id from people join subject s on s.person_id = people.id`,
    [through.moved, jurisdiction, through.day, day],
  );
  return rows.length > mostCountedAgain ? 'everybody' : rows.map(({ id }) => id);
};

const countAnew = async (tx: Tx, jurisdiction: string, day: string): Promise<void> => {
  await tx.query(`select set_config('work_mem', '128MB', true)`);
  await tx.query(`delete from kept_count where jurisdiction = $1`, [jurisdiction]);
  await tx.query(`delete from counted_fact where jurisdiction = $1`, [jurisdiction]);
  await tx.query(keepFacts(ofEverybody), [jurisdiction, day]);
  await addCounts(tx, 1, jurisdiction);
};

const countAgain = async (tx: Tx, jurisdiction: string, day: string, who: readonly string[]): Promise<void> => {
  await tx.query(`select set_config('enable_seqscan', 'off', true)`);
  await addCounts(tx, -1, jurisdiction, who);
  await tx.query(`delete from counted_fact where jurisdiction = $1 and who = any($2::uuid[])`, [jurisdiction, who]);
  await tx.query(keepFacts(ofThose), [jurisdiction, day, who]);
  await addCounts(tx, 1, jurisdiction, who);
  await tx.query(`delete from kept_count where jurisdiction = $1 and facts = 0`, [jurisdiction]);
};

/** Counts again whoever moved since the jurisdiction was last counted, as of the end of `day`; everybody where it never was. */
export const bringUpToDate = async (tx: Tx, jurisdiction: string, day: string): Promise<void> => {
  const through = await tx.first<Through>(
    `select day::text as day, moved::text as moved from counted_through where jurisdiction = $1`,
    [jurisdiction],
  );
  const who = through ? await whoMoved(tx, jurisdiction, through, day) : 'everybody';
  if (who === 'everybody') await countAnew(tx, jurisdiction, day);
  else if (who.length > 0) await countAgain(tx, jurisdiction, day, who);
  await tx.query(
    `insert into counted_through (jurisdiction, day, moved)
     values ($1, $2, coalesce((select max(id) from moved), $3::bigint))
     on conflict (jurisdiction) do update set day = excluded.day, moved = excluded.moved`,
    [jurisdiction, day, through?.moved ?? '0'],
  );
  await tx.query(`delete from moved where id <= (select min(moved) from counted_through)`);
};

/** Lets the next close of every jurisdiction count from the beginning. */
export const forgetCounted = async (tx: Tx): Promise<void> => {
  await tx.query(`delete from counted_through`);
};
