import type { StaffActor } from '@mrc/access';
import type { CallInput, CallOutput, referralsTimeline } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { timelineOf } from '@mrc/messaging';
import { seenBySender, senderScope } from './referral.queries';

/** What happened to the subjects' referrals that the actor may see, newest first. */
export const referralsTimelineOf = async (
  tx: Tx,
  input: CallInput<typeof referralsTimeline>,
  actor: StaffActor,
): Promise<CallOutput<typeof referralsTimeline>> => {
  const seen = await tx.query<{ id: string }>(
    `select id from referral r where subject_id = any($5::uuid[]) and ${seenBySender}`,
    [...senderScope(actor), input.subjectIds],
  );
  return timelineOf(tx, { ...input, aggregates: seen.map(({ id }) => id) });
};
