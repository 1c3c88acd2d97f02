import type { AccessLevel, Decision, Refusal } from '@mrc/contracts';
import { violates, type Tx } from '@mrc/database';
import { localDay, ok, refused, type Result } from '@mrc/kernel';
import type { Cause, EventStream, Journal } from '@mrc/messaging';
import {
  hoursToReachAnInbox,
  levelOfNews,
  sharingNoticeOf,
  type Acceptance,
  type Facts,
  type Reception,
  type Referral,
  type Refusing,
  type ServiceGiven,
  type SharingNotice,
} from './referral';

export type ReferralRow = {
  id: string;
  version: number;
  number: string;
  state: Referral['state'];
  controller: string;
  jurisdiction: string;
  centre: string;
  access_level: AccessLevel;
  recorded_at: Date;
  recorded_by: string;
  worker: string;
  time_zone: string;
  receiver: string;
  offering_id: string;
  subject_id: string;
  request_id: string;
  disclosure_id: string;
  service_code: string;
  taxonomy_version: string;
  priority: Referral['priority'];
  answer_within_hours: number;
  received_at: Date | null;
  answer_by: Date | null;
  answered_at: Date | null;
  appointment_at: Date | null;
  appointment_place: string | null;
  decline_code: Refusing['code'] | null;
  decline_note: string | null;
  service_given_on: string | null;
  service_note: string | null;
  sharing_notice: SharingNotice;
  changed_at: Date;
};

/** The worker of a referral's protected request as assistance told last, otherwise who sent the referral. */
export const workerOfReferral = `coalesce((select k.assigned_to from known_request k
  where k.id = request_id and k.access_level in ('protected', 'sealed')), recorded_by)`;

export const referralColumns = `id, version, number, state, controller, jurisdiction, centre, access_level, recorded_at, recorded_by,
  time_zone, receiver, offering_id, subject_id, request_id, disclosure_id, service_code, taxonomy_version, priority,
  answer_within_hours, received_at, answer_by, answered_at, appointment_at, appointment_place, decline_code, decline_note,
  service_given_on::text as service_given_on, service_note, sharing_notice, changed_at,
  ${workerOfReferral} as worker`;

export const referralOf = (row: ReferralRow): Referral => {
  const reception: Reception | null = row.received_at && {
    receivedAt: row.received_at,
    answerBy: row.answer_by as Date,
  };
  const acceptance: Acceptance = {
    at: row.answered_at as Date,
    appointmentAt: row.appointment_at?.toISOString() ?? null,
    appointmentPlace: row.appointment_place,
  };
  const service: ServiceGiven | null = row.service_given_on
    ? { on: row.service_given_on, note: row.service_note }
    : null;
  const facts: Facts = {
    id: row.id,
    version: row.version,
    controller: row.controller,
    jurisdiction: row.jurisdiction,
    centre: row.centre,
    timeZone: row.time_zone,
    accessLevel: row.access_level,
    subjectId: row.subject_id,
    requestId: row.request_id,
    disclosureId: row.disclosure_id,
    receiver: row.receiver,
    offeringId: row.offering_id,
    serviceCode: row.service_code,
    taxonomyVersion: row.taxonomy_version,
    priority: row.priority,
    answerWithinHours: row.answer_within_hours,
    sentBy: row.recorded_by,
    worker: row.worker,
    sentAt: row.recorded_at,
  };
  return { ...facts, state: row.state, reception, ...partsOf(row, acceptance, service) } as Referral;
};

const partsOf = (row: ReferralRow, acceptance: Acceptance, service: ServiceGiven | null) => {
  switch (row.state) {
    case 'accepted':
      return { acceptance };
    case 'declined':
      return { declined: { at: row.answered_at, code: row.decline_code, note: row.decline_note } };
    case 'service-reported':
    case 'confirmed':
    case 'sharing-stopped':
      return { acceptance, service, sharingNotice: row.sharing_notice };
    default:
      return {};
  }
};

const changing = (referral: Referral) => {
  const acceptance = 'acceptance' in referral ? referral.acceptance : undefined;
  const declined = 'declined' in referral ? referral.declined : undefined;
  const service = 'service' in referral ? referral.service : undefined;
  return [
    referral.state,
    referral.accessLevel,
    referral.reception?.receivedAt ?? null,
    referral.reception?.answerBy ?? null,
    acceptance?.at ?? declined?.at ?? null,
    acceptance?.appointmentAt ?? null,
    acceptance?.appointmentPlace ?? null,
    declined?.code ?? null,
    declined?.note ?? null,
    service?.on ?? null,
    service?.note ?? null,
    sharingNoticeOf(referral),
  ];
};

/** Loads and locks a referral of the actor's register or inbox. */
export const loadReferral = async (tx: Tx, id: string): Promise<Referral | undefined> => {
  const row = await tx.first<ReferralRow>(
    `select ${referralColumns} from referral where id = $1 and entered_in_error is null for update`,
    [id],
  );
  return row && referralOf(row);
};

/** Loads and locks the referral that named a disclosure. */
export const loadReferralOfDisclosure = async (tx: Tx, disclosureId: string): Promise<Referral | undefined> => {
  const row = await tx.first<ReferralRow>(
    `select ${referralColumns} from referral where disclosure_id = $1 and entered_in_error is null for update`,
    [disclosureId],
  );
  return row && referralOf(row);
};

/** Not answered in time by `$1`, or in no inbox for so long; `$2` are the hours it has for that beyond the promised ones. */
const isOverdue = `entered_in_error is null and (
  (state in ('sent', 'acknowledged') and received_at is not null and answer_by <= $1)
  or (state = 'sent' and received_at is null and recorded_at <= $1 - make_interval(hours => answer_within_hours + $2)))`;

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
  newNumber: () => string,
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
  const inserted = await tx.query(
    `insert into referral (state, access_level, received_at, answer_by, answered_at, appointment_at, appointment_place,
                           decline_code, decline_note, service_given_on, service_note, sharing_notice,
                           id, version, number, controller, jurisdiction, centre, occurred_on, recorded_at, recorded_by,
                           time_zone, receiver, offering_id, subject_id, request_id, disclosure_id, service_code,
                           taxonomy_version, priority, answer_within_hours, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24,
             $25, $26, $27, $28, $29, $30, $31, $20)
     on conflict on constraint referral_number_is_unique do nothing returning id`,
    [
      ...changing(referral),
      referral.id,
      version,
      number,
      referral.controller,
      referral.jurisdiction,
      referral.centre,
      localDay(referral.sentAt, referral.timeZone),
      referral.sentAt,
      referral.sentBy,
      referral.timeZone,
      referral.receiver,
      referral.offeringId,
      referral.subjectId,
      referral.requestId,
      referral.disclosureId,
      referral.serviceCode,
      referral.taxonomyVersion,
      referral.priority,
      referral.answerWithinHours,
    ],
  );
  return inserted.length === 1;
};

const saveReferral = async (tx: Tx, referral: Referral, version: number, at: Date): Promise<void> => {
  await tx.query(
    `update referral set state = $1, access_level = $2, received_at = $3, answer_by = $4, answered_at = $5, appointment_at = $6,
            appointment_place = $7, decline_code = $8, decline_note = $9, service_given_on = $10, service_note = $11,
            sharing_notice = $12, version = $14, changed_at = $15
     where id = $13`,
    [...changing(referral), referral.id, version, at],
  );
};

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
