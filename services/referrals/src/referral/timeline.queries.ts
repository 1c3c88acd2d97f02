import type { StaffActor } from '@mrc/access';
import type { CallInput, CallOutput, referralsTimeline, TimelineEntry } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { timelineOf } from '@mrc/messaging';
import { reasonIsKept, seenBySender, senderScope } from './referral.queries';
import { workerOfReferral, type ReferralRow } from './referral.store';

/** What happened to the subjects' referrals that the actor may see, newest first; a reason kept from the actor is left out. */
export const referralsTimelineOf = async (
  tx: Tx,
  input: CallInput<typeof referralsTimeline>,
  actor: StaffActor,
): Promise<CallOutput<typeof referralsTimeline>> => {
  const seen = await tx.query<Pick<ReferralRow, 'id' | 'declineCode' | 'controller' | 'worker'>>(
    `select id, decline_code as "declineCode", controller, ${workerOfReferral} as worker from referral r where subject_id = any($5::uuid[]) and ${seenBySender}`,
    [...senderScope(actor), input.subjectIds],
  );
  const page = await timelineOf(tx, { ...input, aggregates: seen.map(({ id }) => id) });
  const kept = new Set(seen.filter((row) => reasonIsKept(actor, row)).map(({ id }) => id));
  const rows = page.rows.map((entry) => (kept.has(entry.aggregateId) ? withoutReason(entry) : entry));
  return { ...page, rows };
};

const withoutReason = (entry: TimelineEntry): TimelineEntry => ({
  ...entry,
  facts: Object.fromEntries(Object.entries(entry.facts).filter(([name]) => name !== 'code')),
});
