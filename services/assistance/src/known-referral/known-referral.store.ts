import type { AccessLevel, EventEnvelope, ReferralState } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

type ReferralEvent = EventEnvelope & { readonly data: { readonly requestId: string } | null };

/**
 * Notes how a referral stands; an older event than the one known changes nothing, so consumers may write in any order. Its
 * access level is the one it was sent with. Answers that level, or undefined where the referral was erased.
 */
export const noteReferral = async (
  tx: Tx,
  event: ReferralEvent,
  state: ReferralState,
): Promise<AccessLevel | undefined> => {
  if (!event.data) {
    await tx.query(`delete from known_referral where id = $1`, [event.aggregateId]);
    return undefined;
  }
  const noted = await tx.first<{ accessLevel: AccessLevel }>(
    `insert into known_referral as known (id, version, request_id, controller, jurisdiction, access_level, occurred_on,
                                          recorded_at, centre, state, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (id) do update
     set state = case when excluded.version > known.version then excluded.state else known.state end,
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
      state,
      event.aggregateVersion === 1 ? event.recordedAt : null,
    ],
  );
  return noted?.accessLevel;
};

/** Whether a partner still works on, or has yet to answer, a referral of this request; of all, or without the protected ones. */
export const hasLiveReferral = async (tx: Tx, requestId: string, among: 'all' | 'unprotected'): Promise<boolean> => {
  const found = await tx.first(
    `select 1 as live from known_referral
     where request_id = $1 and live and ($2 or access_level in ('open', 'audited')) limit 1`,
    [requestId, among === 'all'],
  );
  return found !== undefined;
};
