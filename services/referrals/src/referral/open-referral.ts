import type { StaffActor } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { withMerged } from '@mrc/messaging';
import type { Referral } from './referral-states';
import { seenBySender, senderScope } from './referral.queries';

type Asked = Pick<Referral, 'requestId' | 'offeringId' | 'disclosureId' | 'subjectId'>;

/**
 * The open referral of a request at an offering that names another disclosure, as far as the actor sees it: one that is hidden is as
 * one that never was. Whoever sends the same at this moment is waited for.
 */
export const findOpenReferral = async (
  tx: Tx,
  actor: StaffActor,
  { requestId, offeringId, disclosureId, subjectId }: Asked,
): Promise<{ readonly referralId: string; readonly number: string } | undefined> => {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('referral ' || $1::text || ' ' || $2::text, 0))`, [
    requestId,
    offeringId,
  ]);
  return tx.first(
    `select r.id as "referralId", r.number from referral r
     where r.subject_id in ${withMerged('array[$8::uuid]')} and r.request_id = $5 and r.offering_id = $6 and r.disclosure_id <> $7 and r.awaits <> 'confirmation'
       and ${seenBySender} order by r.recorded_at limit 1`,
    [...senderScope(actor), requestId, offeringId, disclosureId, subjectId],
  );
};
