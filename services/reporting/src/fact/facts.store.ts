import type { Tx } from '@mrc/database';
import type { Changes } from './changes';
import { settleServices } from './denied-services.store';
import { eraseBands, eraseFacts } from './erased-facts.store';
import { correctSubjects } from './corrected-subjects.store';
import type { SubjectChange } from './subject-change';

const columnsOf = <Row extends object>(rows: readonly Row[], keys: readonly (keyof Row)[]): unknown[][] =>
  keys.map((key) => rows.map((row) => row[key]));

/** Writes a set of changes, each event once, and moves the live totals by what they change. */
export const saveChanges = async (tx: Tx, changes: Changes): Promise<void> => {
  await tx.query(oneAtATime);
  await tx.query(noteHeard);
  const relocated =
    changes.centres.length > 0 ? await tx.query(saveCentres, columnsOf(changes.centres, ['centreId', 'country'])) : [];
  const corrected = changes.subjects.length > 0 ? await saveFacts(tx, changes) : [];
  const moved = [...changes.subjects, ...corrected].map(({ subjectId }) => subjectId);
  if (moved.length > 0 || relocated.length > 0) await tx.query(noteMoved, [moved, relocated.length > 0]);
};

const saveFacts = async (tx: Tx, changes: Changes): Promise<{ subjectId: string }[]> => {
  const said = changes.subjects.filter(saysSomething);
  const named = changes.subjects.filter((subject) => !saysSomething(subject));
  if (named.length > 0) await tx.query(nameSubjects, columnsOf(named, ['subjectId', 'controller', 'jurisdiction']));
  if (said.length > 0) await tx.query(saveSubjects, columnsOf(said, subjectColumns));
  await correctSubjects(tx, changes.subjects);
  if (changes.bands.length > 0)
    await tx.query(saveBands, columnsOf(changes.bands, ['subjectId', 'fromDay', 'jurisdiction', 'band']));
  await eraseBands(tx, changes);
  await tx.query(countFacts, [
    ...columnsOf(changes.facts, factColumns),
    changes.subjects.map((subject) => subject.subjectId),
    ...newestOf(changes),
  ]);
  const denied = changes.servicesSaidOf.length > 0 ? await settleServices(tx, changes.servicesSaidOf) : [];
  const inError =
    changes.requestsInError.length > 0
      ? await tx.query<{ subjectId: string }>(markInError, columnsOf(changes.requestsInError, ['requestId', 'inError']))
      : [];
  await eraseFacts(tx, changes);
  const corrected = [...denied, ...inError];
  if (corrected.length > 0) {
    const noFacts = factColumns.map(() => []);
    await tx.query(countFacts, [...noFacts, corrected.map(({ subjectId }) => subjectId), ...newestOf(changes)]);
  }
  return corrected;
};

const newestOf = ({ newest }: Changes) => columnsOf(newest, ['subjectId', 'moved', 'recordedAt']);

const saysSomething = (subject: SubjectChange): boolean =>
  subject.kind !== null ||
  subject.wasSomebody ||
  subject.statisticsVersion > 0 ||
  subject.inError !== null ||
  subject.erased ||
  subject.mergeVersion > 0;

/** Totals move by one set at a time; every row is reached by its key, also where tables have no statistics yet. */
const oneAtATime = `
  select pg_advisory_xact_lock(hashtext('reporting totals')), set_config('enable_seqscan', 'off', true)`;

const noteHeard = `
  insert into heard (consumer, last_at) values ('facts', clock_timestamp())
  on conflict (consumer) do update set last_at = excluded.last_at`;

const saveCentres = `
  insert into centre (centre_id, country) select * from unnest($1::uuid[], $2::text[])
  on conflict (centre_id) do update set country = excluded.country where centre.country <> excluded.country
  returning centre_id`;

/** Who must be counted again: one row per set of events, in the order of their commits as sets go one at a time. */
const noteMoved = `insert into moved (subjects, everything) values ($1::uuid[], $2)`;

const nameSubjects = `
  insert into subject (subject_id, controller, jurisdiction, statistics_version, erased)
  select subject_id, controller, jurisdiction, 0, false
  from unnest($1::uuid[], $2::uuid[], $3::text[]) as named (subject_id, controller, jurisdiction)
  on conflict do nothing`;

const subjectColumns = [
  'subjectId',
  'controller',
  'jurisdiction',
  'kind',
  'personId',
  'centre',
  'accessLevel',
  'occurredOn',
  'recordedAt',
  'sex',
  'nationality',
  'relation',
  'origin',
  'destination',
  'stage',
  'statistics',
  'statisticsVersion',
  'inError',
  'keptId',
  'mergeVersion',
  'erased',
  'wasSomebody',
] as const;

const attribute = (column: string): string =>
  `${column} = case when s.erased or excluded.erased then null else coalesce(excluded.${column}, s.${column}) end`;

const saveSubjects = `
  insert into subject as s (subject_id, controller, jurisdiction, kind, person_id, centre, access_level, occurred_on,
                            recorded_at, sex, nationality, relation, origin, destination, stage, statistics,
                            statistics_version, in_error, merged_into, merge_version, erased, was_somebody)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::uuid[], $7::text[], $8::date[],
                       $9::timestamptz[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[],
                       $16::boolean[], $17::int[], $18::boolean[], $19::uuid[], $20::int[], $21::boolean[],
                       $22::boolean[])
  on conflict (subject_id) do update set
    kind = coalesce(excluded.kind, s.kind),
    person_id = case when s.erased or excluded.erased then null else coalesce(excluded.person_id, s.person_id) end,
    centre = coalesce(excluded.centre, s.centre),
    access_level = coalesce(excluded.access_level, s.access_level),
    occurred_on = coalesce(excluded.occurred_on, s.occurred_on),
    recorded_at = coalesce(excluded.recorded_at, s.recorded_at),
    ${['sex', 'nationality', 'relation', 'origin', 'destination', 'stage'].map(attribute).join(',\n    ')},
    statistics = case when s.erased or excluded.erased then null
                      when excluded.statistics_version > s.statistics_version then excluded.statistics
                      else s.statistics end,
    statistics_version = greatest(excluded.statistics_version, s.statistics_version),
    in_error = coalesce(excluded.in_error, s.in_error),
    merged_into = case when s.erased or excluded.erased then null
                       when excluded.merge_version > s.merge_version then excluded.merged_into else s.merged_into end,
    merge_version = greatest(excluded.merge_version, s.merge_version),
    erased = s.erased or excluded.erased,
    was_somebody = s.was_somebody or excluded.was_somebody or s.person_id is not null`;

const saveBands = `
  insert into subject_age_band (subject_id, from_day, jurisdiction, band)
  select * from unnest($1::uuid[], $2::date[], $3::text[], $4::text[])
  on conflict (subject_id, from_day) do update set band = excluded.band`;

const factColumns = [
  'eventId',
  'kind',
  'aggregateId',
  'subjectId',
  'controller',
  'jurisdiction',
  'centre',
  'accessLevel',
  'occurredOn',
  'recordedAt',
  'serviceCode',
  'taxonomyVersion',
  'channel',
  'relation',
  'stage',
  'hoursToAnswer',
  'declineCode',
  'outcome',
  'requestId',
] as const;

/** Of records that are one everybody must have said yes to be counted: nobody is by what only one of them says. */
const allAgree = (kept: string): string =>
  `(select bool_and(coalesce(w.statistics, false)) from subject w where w.subject_id = ${kept} or w.merged_into = ${kept})`;

const countFacts = `
  with added as (
    insert into fact (event_id, kind, aggregate_id, subject_id, controller, jurisdiction, centre, access_level, occurred_on,
                      recorded_at, service_code, taxonomy_version, channel, relation, stage, hours_to_answer,
                      decline_code, outcome, request_id, entered_in_error)
    select new.*, exists (select from fact r
                          where r.kind = 'request' and r.aggregate_id = new.request_id and r.entered_in_error)
    from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::text[],
                $9::date[], $10::timestamptz[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[],
                $16::double precision[], $17::text[], $18::text[], $19::uuid[])
         as new (event_id, kind, aggregate_id, subject_id, controller, jurisdiction, centre, access_level, occurred_on,
                 recorded_at, service_code, taxonomy_version, channel, relation, stage, hours_to_answer, decline_code,
                 outcome, request_id)
    on conflict (event_id) do nothing
    returning subject_id, kind, entered_in_error
  ), gained as (
    select subject_id,
           (count(*) filter (where kind = 'contact'))::int as contacts,
           (count(*) filter (where kind in ('service', 'referral-service-reported')))::int as services,
           (count(*) filter (where kind = 'referral-sent'))::int as referrals
    from added where not entered_in_error group by subject_id
  ), kept as (
    select subject_id from unnest($20::uuid[]) as named (subject_id)
    union
    select merged_into from subject where subject_id = any($20::uuid[]) and merged_into is not null
  ), people as (
    select subject_id from kept
    union
    select s.subject_id from subject s join kept k on s.merged_into = k.subject_id
  ), touched as (
    select subject_id from people
    union
    select s.subject_id from subject s join people p on s.person_id = p.subject_id
  ), now_known as (
    select s.subject_id, s.person_id, s.jurisdiction, s.kind, s.merged_into,
           coalesce(s.in_error, false) as in_error,
           case when s.person_id is null or coalesce(person.in_error, false)
                then (s.kind = 'contact' and (s.person_id is not null or not s.was_somebody))
                     or (s.kind = 'person' and ${allAgree('coalesce(s.merged_into, s.subject_id)')})
                else ${allAgree('coalesce(person.merged_into, person.subject_id)')} end as counted,
           s.contacts + coalesce(gained.contacts, 0) as contacts,
           s.services + coalesce(gained.services, 0) as services,
           s.referrals + coalesce(gained.referrals, 0) as referrals,
           s.told_contacts, s.told_people, s.told_services, s.told_referrals
    from touched
    join subject s using (subject_id)
    left join subject person on person.subject_id = s.person_id
    left join gained on gained.subject_id = s.subject_id
  ), counted as (
    select subject_id, person_id, jurisdiction, contacts, services, referrals, told_contacts, told_people,
           told_services, told_referrals,
           case when counted and not in_error then contacts else 0 end as tell_contacts,
           case when counted and not in_error and kind = 'person' and merged_into is null then 1 else 0 end as tell_people,
           case when in_error then 0 else services end as tell_services,
           case when counted and not in_error then referrals else 0 end as tell_referrals
    from now_known
  ), settled as (
    update subject s set
      contacts = c.contacts, services = c.services, referrals = c.referrals, told_contacts = c.tell_contacts,
      told_people = c.tell_people, told_services = c.tell_services, told_referrals = c.tell_referrals
    from counted c
    where s.subject_id = c.subject_id
      and (s.contacts, s.services, s.referrals, s.told_contacts, s.told_people, s.told_services, s.told_referrals)
          is distinct from
          (c.contacts, c.services, c.referrals, c.tell_contacts, c.tell_people, c.tell_services, c.tell_referrals)
  ), newest as (
    select subject_id,
           max(recorded_at) filter (where moved = 'people') as people,
           max(recorded_at) filter (where moved = 'contacts') as contacts,
           max(recorded_at) filter (where moved = 'services') as services,
           max(recorded_at) filter (where moved = 'referrals') as referrals
    from unnest($21::uuid[], $22::text[], $23::timestamptz[]) as n (subject_id, moved, recorded_at)
    group by subject_id
  ), moved as (
    select c.*, greatest(
             case when tell_people <> told_people then own.people end,
             case when tell_contacts <> told_contacts then coalesce(own.contacts, own.people, of_person.people) end,
             case when tell_services <> told_services then own.services end,
             case when tell_referrals <> told_referrals then coalesce(own.referrals, own.people, of_person.people) end
           ) as moved_at
    from counted c
    left join newest own on own.subject_id = c.subject_id
    left join newest of_person on of_person.subject_id = c.person_id
  )
  insert into total (jurisdiction, contacts, people, services, referrals, as_of)
  select jurisdiction, sum(tell_contacts - told_contacts), sum(tell_people - told_people),
         sum(tell_services - told_services), sum(tell_referrals - told_referrals),
         coalesce(max(moved_at), 'epoch')
  from moved
  group by jurisdiction
  on conflict (jurisdiction) do update set
    contacts = total.contacts + excluded.contacts,
    people = total.people + excluded.people,
    services = total.services + excluded.services,
    referrals = total.referrals + excluded.referrals,
    as_of = greatest(total.as_of, excluded.as_of)`;

const markInError = `
  with marked as (
    update fact set entered_in_error = said.in_error
    from unnest($1::uuid[], $2::boolean[]) as said (request_id, in_error)
    where coalesce(fact.request_id, fact.aggregate_id) = said.request_id
      and fact.entered_in_error is distinct from said.in_error
    returning fact.subject_id, fact.kind, fact.denied, case when said.in_error then -1 else 1 end as step
  ), steps as (
    select subject_id,
           coalesce(sum(step) filter (where kind in ('service', 'referral-service-reported') and not denied), 0)::int as services,
           coalesce(sum(step) filter (where kind = 'referral-sent'), 0)::int as referrals
    from marked group by subject_id
  )
  update subject s set services = s.services + steps.services, referrals = s.referrals + steps.referrals
  from steps where s.subject_id = steps.subject_id
  returning s.subject_id as "subjectId"`;
