import { isMarkOf, unprotectedIn, type MarkKeys } from '@mrc/access';
import {
  referralAccepted,
  referralAppointmentMoved,
  referralServiceReported,
  type AccessLevel,
  type EventOf,
  type partnerAnswer,
  type referralStateEvents,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type * as z from 'zod';

/** What can be emptied and told again, and what the reaction keeps for itself. */
type Table = 'known_referral' | 'followed_referral';

/** An event that says which state a referral came to. */
export type ReferralTold = EventOf<(typeof referralStateEvents)[number]>;

/**
 * Notes how a referral stands; an older event than the one known changes nothing, so consumers may write in any order. Its
 * access level is the one it was sent with, `recorded_at` that of the newest event. Answers that level, or undefined where the
 * referral was erased.
 */
export const noteReferral = async (tx: Tx, table: Table, event: ReferralTold): Promise<AccessLevel | undefined> => {
  if (!event.data) {
    await tx.query(`delete from ${table} where id = $1`, [event.aggregateId]);
    return undefined;
  }
  const noted = await tx.first<{ accessLevel: AccessLevel }>(
    `insert into ${table} as known (id, version, request_id, controller, jurisdiction, access_level, occurred_on,
                                          recorded_at, centre, state, standing, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (id) do update
     set standing = case when excluded.version > known.version then excluded.standing else known.standing end,
         state = case when excluded.version > known.version then excluded.state else known.state end,
         recorded_at = case when excluded.version > known.version then excluded.recorded_at else known.recorded_at end,
         version = greatest(excluded.version, known.version),
         sent_at = coalesce(known.sent_at, excluded.sent_at),
         access_level = case when excluded.sent_at is null then known.access_level else excluded.access_level end
     returning access_level as "accessLevel"`,
    [
      event.aggregateId,
      event.aggregateVersion,
      event.data.requestId,
      event.controller,
      event.jurisdiction,
      event.accessLevel,
      event.occurredOn,
      event.recordedAt,
      event.centre,
      event.data.state,
      event.data.standing,
      event.aggregateVersion === 1 ? event.recordedAt : null,
    ],
  );
  return noted?.accessLevel;
};

const answers: Readonly<Partial<Record<string, z.infer<typeof partnerAnswer>>>> = {
  [referralAccepted.type]: 'accepted',
  [referralAppointmentMoved.type]: 'appointment-moved',
  [referralServiceReported.type]: 'service-reported',
};

/** Notes what a partner answered last, and for which day that sets an appointment, which a consent taken back afterwards does not unsay; an older answer than the one known changes nothing. */
export const noteAnswer = async (tx: Tx, event: ReferralTold): Promise<void> => {
  const answer = event.data && answers[event.type];
  if (!answer) return;
  await tx.query(
    `update known_referral set answer = $2, answered_version = $3, appointment_on = $4
     where id = $1 and coalesce(answered_version, 0) < $3`,
    [
      event.aggregateId,
      answer,
      event.aggregateVersion,
      'appointmentOn' in event.data ? event.data.appointmentOn : null,
    ],
  );
};

/**
 * Notes who sent a protected referral: of those who worked at the centre and on the request, who has its mark. Where nobody has, what is
 * hidden of the request is there for protection officers only.
 */
export const holdReferral = async (tx: Tx, event: ReferralTold, keys: MarkKeys): Promise<void> => {
  const { aggregateId, controller, centre, data } = event;
  const mark = data && 'responsible' in data ? data.responsible : null;
  if (!data || mark === null) return;
  const candidates = await tx.query<{ staffId: string }>(
    `select staff_id as "staffId" from known_colleague where controller = $1 and centre = $2
     union select unnest(array[assigned_to, recorded_by]) from request where id = $3 and controller = $1`,
    [controller, centre, data.requestId],
  );
  const sender = candidates.find(({ staffId }) => staffId && isMarkOf(keys, mark, data.requestId, staffId));
  if (sender) await tx.query(`update known_referral set holder = $2 where id = $1`, [aggregateId, sender.staffId]);
};

type Failed = { readonly referralId: string; readonly requestId: string };

/**
 * Whether a partner still works on, or has yet to answer, another referral of this request, or has helped since the failed one
 * was sent; among all referrals, or without the protected ones.
 */
export const hasAnotherReferral = async (
  tx: Tx,
  { referralId, requestId }: Failed,
  among: 'all' | 'unprotected',
): Promise<boolean> => {
  const found = await tx.first(
    `select 1 as other from followed_referral other left join followed_referral failed on failed.id = $1
     where other.request_id = $2
       and (other.standing = 'with-partner'
            or (other.standing = 'helped' and (failed.sent_at is null or other.recorded_at >= failed.sent_at)))
       and ($3 or ${unprotectedIn('other.access_level')}) limit 1`,
    [referralId, requestId, among === 'all'],
  );
  return found !== undefined;
};
