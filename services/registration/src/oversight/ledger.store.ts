import type { CallInput, CallOutput, listConsentLedger, listDisclosureLedger } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { conditionsFrom, type Page } from './span-in-sql';
import { entryIn, subjectIn } from './subject';

type ConsentEntry = CallOutput<typeof listConsentLedger>['rows'][number];
type ConsentsAsked = Omit<CallInput<typeof listConsentLedger>, 'first' | 'after'>;

/** What was said in a register, the latest first, after a position. */
export const consentEntries = async (
  tx: Tx,
  controller: string,
  { purpose, decision, receiverId, ...span }: ConsentsAsked,
  { after, count, timeZone }: Page,
): Promise<ConsentEntry[]> => {
  const narrowed = conditionsFrom(2);
  narrowed.where('c.purpose = $', purpose);
  narrowed.where('c.decision = $', decision);
  narrowed.where('c.receiver = $::uuid', receiverId);
  narrowed.between('c.recorded_at', span, timeZone);
  narrowed.after('c.recorded_at, c.id', after);
  const sql = narrowed.sql();
  const limit = narrowed.limit(count);
  const rows = await tx.query<Omit<ConsentEntry, 'recordedAt'> & { readonly recordedAt: Date }>(
    `select ${entryIn('c.id')} as id, c.id as "consentId", ${subjectIn('c.person_id')} as subject, c.purpose, c.receiver as "receiverId", c.decision, c.ground,
            c.given_by as "givenBy", c.mode, c.decided_on::text as "decidedOn", c.valid_until::text as "validUntil",
            c.ended_on::text as "endedOn", c.entered_in_error is not null as "inError", c.recorded_at as "recordedAt",
            c.recorded_by as "recordedById"
     from consent c where c.controller = $1${sql} order by c.recorded_at desc, c.id desc ${limit}`,
    [controller, ...narrowed.values()],
  );
  return rows.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
};

type DisclosureEntry = CallOutput<typeof listDisclosureLedger>['rows'][number];
type DisclosuresAsked = Omit<CallInput<typeof listDisclosureLedger>, 'first' | 'after'>;
type Moments = 'preparedAt' | 'firstOpenedAt' | 'lastOpenedAt' | 'closedAt';

/** SQL: what was granted without asking, with when. */
const exceptionsGranted = `select id, controller, receiver, coalesce(decided_at, asked_at) as recorded_at from sharing_exception`;

/** What receivers of a register may and could read, the latest prepared first, after a position. */
export const disclosureEntries = async (
  tx: Tx,
  controller: string,
  { state, receiverId, ...span }: DisclosuresAsked,
  { after, count, timeZone }: Page,
): Promise<DisclosureEntry[]> => {
  const narrowed = conditionsFrom(2);
  narrowed.where('d.state = $', state);
  narrowed.where('c.receiver = $::uuid', receiverId);
  narrowed.between('c.recorded_at', span, timeZone);
  narrowed.after('c.recorded_at, c.id', after);
  const sql = narrowed.sql();
  const limit = narrowed.limit(count);
  const pageOf = (from: string): string => `
    select d.id, d.person_id, d.receiver, d.fields, d.state, d.until, d.closed_for, c.id as ground_id, d.ground, c.recorded_at
    from ${from} where c.controller = $1${sql} order by c.recorded_at desc, c.id desc ${limit}`;
  const rows = await tx.query<
    Omit<DisclosureEntry, Moments> & { readonly [Moment in Moments]: Date | null } & { readonly preparedAt: Date }
  >(
    `with page as (
       (${pageOf('consent c join disclosure d on d.person_id = c.person_id and d.consent_id = c.id')})
       union all (${pageOf(`(${exceptionsGranted}) c join disclosure d on d.exception_id = c.id`)})
       order by recorded_at desc, ground_id desc ${limit})
     select ${entryIn('d.id')} as id, d.ground_id as "consentId", ${subjectIn('d.person_id')} as subject, d.receiver as "receiverId", d.fields, d.ground, d.state,
            d.recorded_at as "preparedAt", d.until::text as until, read.first as "firstOpenedAt", read.last as "lastOpenedAt",
            read.times as openings, d.closed_for as "closedFor", ended.at as "closedAt"
     from page d
     cross join lateral (select min(o.opened_at) as first, max(o.opened_at) as last, count(*)::int as times
       from opening o where o.disclosure_id = d.id and o.kind = 'disclosure') read
     left join lateral (select j.recorded_at as at from journal j where j.subject_id = d.person_id and j.type = 'disclosure.closed'
       and j.data->>'disclosureId' = d.id::text order by j.recorded_at desc limit 1) ended on d.state = 'closed'
     order by d.recorded_at desc, d.ground_id desc`,
    [controller, ...narrowed.values()],
  );
  return rows.map(({ preparedAt, firstOpenedAt, lastOpenedAt, closedAt, ...row }) => ({
    ...row,
    preparedAt: preparedAt.toISOString(),
    firstOpenedAt: firstOpenedAt?.toISOString() ?? null,
    lastOpenedAt: lastOpenedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
  }));
};
