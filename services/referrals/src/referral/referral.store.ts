import { callerInSql, type StaffActor } from '@mrc/access';
import type { AccessLevel, Decision, ReferralAwaits, Refusal, WithdrawalReason } from '@mrc/contracts';
import { column, ownedColumns, table, violates, type RowOf, type Tx } from '@mrc/database';
import { localDay, newCode, ok, refused, type Result } from '@mrc/kernel';
import type { Cause, EventStream, Journal } from '@mrc/messaging';
import { hoursToReachAnInbox, levelOfNews } from './referral';
import {
  awaitedBy,
  inboxTabOf,
  justSent,
  sharingNoticeOf,
  type Acceptance,
  type InboxTab,
  type NotServed,
  type Reception,
  type Referral,
  type Refusing,
  type ServiceGiven,
  type SharingNotice,
} from './referral-states';

export const referrals = table(
  'referral',
  {
    id: column.uuid(),
    version: column.int(),
    number: column.text(),
    ...ownedColumns<AccessLevel>(),
    recordedBy: column.uuid(),
    timeZone: column.text(),
    receiver: column.uuid(),
    offeringId: column.uuid(),
    subjectId: column.uuid(),
    requestId: column.uuid(),
    disclosureId: column.uuid(),
    serviceCode: column.text(),
    taxonomyVersion: column.text(),
    priority: column.text<Referral['priority']>(),
    answerWithinHours: column.int(),
    state: column.text<Referral['state']>(),
    awaits: column.text<ReferralAwaits>().orNull(),
    inboxTab: column.text<InboxTab>().orNull(),
    receivedAt: column.moment().orNull(),
    answerBy: column.moment().orNull(),
    answeredAt: column.moment().orNull(),
    appointmentAt: column.moment().orNull(),
    appointmentZone: column.text().orNull(),
    appointmentPlace: column.text().orNull(),
    declineCode: column.text<Refusing['code']>().orNull(),
    declineNote: column.text().orNull(),
    withdrawnBecause: column.text<WithdrawalReason>().orNull(),
    serviceGivenOn: column.day().orNull(),
    serviceNote: column.text().orNull(),
    notServedBecause: column.text<NotServed['reason']>().orNull(),
    notServedNote: column.text().orNull(),
    sharingNotice: column.text<SharingNotice>(),
    changedAt: column.moment(),
  },
  ['entered_in_error', 'erased_at'],
);

export type ReferralRow = RowOf<typeof referrals> & {
  readonly isCallers: boolean;
  /** The IANA time zone of the receiver; the sending centre's while directory has not told of it. */
  readonly receiverZone: string;
};

/** Whether the caller holds a referral of the query. */
export const isCallers = `is_callers_referral(request_id, recorded_by = ${callerInSql}, recorded_at, access_level)`;

const receiverZone = `coalesce((select o.time_zone from known_organisation o where o.id = receiver), time_zone)`;

export const referralColumns = `${referrals.selected()}, ${isCallers} as "isCallers", ${receiverZone} as "receiverZone"`;

export const referralOf = (row: ReferralRow): Referral => {
  const { number: _number, occurredOn: _occurredOn, recordedAt: sentAt, recordedBy: sentBy, ...rest } = row;
  const { receivedAt, answerBy, answeredAt, declineCode, declineNote, ...more } = rest;
  const {
    appointmentAt,
    appointmentZone,
    appointmentPlace,
    serviceGivenOn,
    serviceNote,
    notServedBecause,
    notServedNote,
    sharingNotice,
    withdrawnBecause,
    changedAt: _changedAt,
    awaits: _awaits,
    inboxTab: _inboxTab,
    receiverZone: _receiverZone,
    ...facts
  } = more;
  const reception: Reception | null = receivedAt && { receivedAt, answerBy: answerBy as Date };
  const at = answeredAt as Date;
  const appointment = { appointmentAt: appointmentAt?.toISOString() ?? null, appointmentZone, appointmentPlace };
  const acceptance: Acceptance = { at, ...appointment };
  const service: ServiceGiven | null = serviceGivenOn ? { on: serviceGivenOn, note: serviceNote } : null;
  const notServed = notServedBecause && { reason: notServedBecause, note: notServedNote };
  const told = { acceptance, service, notServed, sharingNotice };
  const parts = {
    accepted: { acceptance },
    declined: { declined: { at, code: declineCode, note: declineNote } },
    'service-reported': told,
    confirmed: told,
    'not-served': told,
    'not-confirmed': told,
    'sharing-stopped': told,
    sent: {},
    acknowledged: {},
    expired: {},
    withdrawn: { withdrawnBecause },
  } satisfies Record<Referral['state'], object>;
  return { ...facts, sentAt, sentBy, reception, ...parts[row.state] } as Referral;
};

type Begun = keyof typeof justSent;

/** What a referral holds of that with which it began. */
const begunOf = (referral: Referral): Pick<Referral, Begun> =>
  Object.fromEntries((Object.keys(justSent) as Begun[]).map((key) => [key, referral[key]])) as Pick<Referral, Begun>;

/** What changes of a referral in its life. */
const lifeOf = (referral: Referral) => {
  const acceptance = 'acceptance' in referral ? referral.acceptance : undefined;
  const declined = 'declined' in referral ? referral.declined : undefined;
  const service = 'service' in referral ? referral.service : undefined;
  const notServed = 'notServed' in referral ? referral.notServed : undefined;
  return {
    ...begunOf(referral),
    awaits: awaitedBy(referral),
    inboxTab: inboxTabOf(referral),
    accessLevel: referral.accessLevel,
    receivedAt: referral.reception?.receivedAt ?? null,
    answerBy: referral.reception?.answerBy ?? null,
    answeredAt: acceptance?.at ?? declined?.at ?? null,
    appointmentAt: acceptance?.appointmentAt ? new Date(acceptance.appointmentAt) : null,
    appointmentZone: acceptance?.appointmentZone ?? null,
    appointmentPlace: acceptance?.appointmentPlace ?? null,
    declineCode: declined?.code ?? null,
    declineNote: declined?.note ?? null,
    withdrawnBecause: 'withdrawnBecause' in referral ? referral.withdrawnBecause : null,
    serviceGivenOn: service?.on ?? null,
    serviceNote: service?.note ?? null,
    notServedBecause: notServed?.reason ?? null,
    notServedNote: notServed?.note ?? null,
    sharingNotice: sharingNoticeOf(referral),
  };
};

const loadWhere = async (tx: Tx, condition: string, values: readonly unknown[]): Promise<Referral | undefined> => {
  const row = await tx.first<ReferralRow>(
    `select ${referralColumns} from referral where ${condition} and entered_in_error is null for update`,
    values,
  );
  return row && referralOf(row);
};

/** Loads and locks a referral of the register or the inboxes that the transaction is in. */
export const loadReferral = (tx: Tx, id: string): Promise<Referral | undefined> => loadWhere(tx, 'id = $1', [id]);

/** Loads and locks a referral of the actor's register, or to an offering of theirs: one to another offering of the same receiver is not read. */
export const loadReferralFor = (
  tx: Tx,
  id: string,
  { controllerId, offeringIds }: Pick<StaffActor, 'controllerId' | 'offeringIds'>,
): Promise<Referral | undefined> =>
  loadWhere(tx, 'id = $1 and (receiver is distinct from $2 or offering_id = any($3::uuid[]))', [
    id,
    controllerId,
    offeringIds,
  ]);

/** Referrals to an offering that were sent until then and not answered. */
export const unansweredAt = (tx: Tx, offeringId: string, until: Date): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(
    `select id from referral
     where offering_id = $1 and awaits in ('inbox', 'answer') and recorded_at <= $2 and entered_in_error is null order by id`,
    [offeringId, until],
  );

/** Loads and locks the referral that named a disclosure. */
export const loadReferralOfDisclosure = (tx: Tx, disclosureId: string): Promise<Referral | undefined> =>
  loadWhere(tx, 'disclosure_id = $1', [disclosureId]);

/** Not answered in time by `$1`, or in no inbox for so long; `$2` are the hours it has for that beyond the promised ones. */
const isOverdue = `entered_in_error is null and (
  (awaits = 'answer' and answer_by <= $1)
  or (awaits = 'inbox' and recorded_at <= $1 - make_interval(hours => answer_within_hours + $2)))`;

/** Loads and locks a referral that was not answered in time, unless somebody is working on it. */
export const takeOverdueReferral = async (tx: Tx, id: string, now: Date): Promise<Referral | undefined> => {
  const row = await tx.first<ReferralRow>(
    `select ${referralColumns} from referral where ${isOverdue} and id = $3 for update skip locked`,
    [now, hoursToReachAnInbox, id],
  );
  return row && referralOf(row);
};

/** Ids and registers of referrals that were not answered in time, after the id given. */
export const overdueReferrals = (tx: Tx, now: Date, after: string | null, most: number) =>
  tx.query<{ id: string; controller: string }>(
    `select id, controller from referral where ${isOverdue} and ($3::uuid is null or id > $3) order by id limit $4`,
    [now, hoursToReachAnInbox, after, most],
  );

/**
 * Writes a new referral under the first number that is free and answers that number; a disclosure that another referral
 * names is refused, and so is an id that is taken.
 */
export const insertReferral = async (
  tx: Tx,
  referral: Referral,
  version: number,
  newNumber = () => newCode('F', 6),
): Promise<Result<string, Refusal<'DISCLOSURE_NOT_USABLE' | 'COMMAND_REUSED'>>> => {
  try {
    for (;;) {
      const number = newNumber();
      if (await insertNumbered(tx, referral, version, number)) return ok(number);
    }
  } catch (error) {
    if (violates(error, 'referral_pkey')) return refused({ code: 'COMMAND_REUSED', facts: {} });
    if (!violates(error, 'referral_disclosure_serves_one')) throw error;
    return refused({ code: 'DISCLOSURE_NOT_USABLE', facts: { state: 'offered' } });
  }
};

const insertNumbered = async (tx: Tx, referral: Referral, version: number, number: string): Promise<boolean> => {
  const row = {
    ...referral,
    ...lifeOf(referral),
    version,
    number,
    occurredOn: localDay(referral.sentAt, referral.timeZone),
    recordedAt: referral.sentAt,
    recordedBy: referral.sentBy,
    changedAt: referral.sentAt,
  };
  const more = 'on conflict on constraint referral_number_is_unique do nothing returning id';
  return (await referrals.insert(tx, row, more)).length === 1;
};

const saveReferral = (tx: Tx, referral: Referral, version: number, at: Date): Promise<void> =>
  referrals.update(tx, referral.id, { ...lifeOf(referral), version, changedAt: at });

/** The stream of a referral: its days are those of the sending centre. */
export const referralStream = (referral: Referral, at: Date): EventStream => ({
  aggregateId: referral.id,
  version: referral.version,
  subjectId: referral.subjectId,
  controller: referral.controller,
  jurisdiction: referral.jurisdiction,
  centre: referral.centre,
  accessLevel: levelOfNews(referral),
  occurredOn: localDay(at, referral.timeZone),
});

/**
 * Writes what was decided about a referral and answers its new version. Journal and referral belong to the sender's register:
 * a partner's transaction, which has locked the referral as its receiver, enters that register for these two statements only.
 */
export const recordDecision = async (
  tx: Tx,
  journal: Journal,
  { next, events }: Decision<Referral>,
  cause: Cause,
): Promise<number> => {
  const own = await enterRegister(tx, next.controller);
  const version = await journal.append(tx, referralStream(next, cause.at), events, cause);
  await saveReferral(tx, next, version, cause.at);
  await enterRegister(tx, own);
  return version;
};

const enterRegister = async (tx: Tx, organisation: string): Promise<string> => {
  const row = await tx.first<{ before: string | null }>(
    `with own as materialized (select current_setting('app.organisation', true) as before)
     select before, set_config('app.organisation', $1, true) from own`,
    [organisation],
  );
  return row?.before ?? '';
};

/** The referrals of somebody by a register, by their ids. */
export const referralsOfSubject = async (tx: Tx, subjectId: string, controller: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from referral where subject_id = $1 and controller = $2 order by id`,
    [subjectId, controller],
  );
  return rows.map(({ id }) => id);
};

/** Writes that something was told of a referral that changes nothing of it. */
export const saveReferralVersion = (tx: Tx, id: string, version: number): Promise<void> =>
  referrals.update(tx, id, { version });
