import { referralsTimeline as contract, type TimelineEntry } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { timelineOf, withMerged } from '@mrc/messaging';
import { allStaff, query } from '@mrc/service-kit';
import { reasonIsKept, seenBySender, senderScope } from './referral.queries';
import { isCallers, type ReferralRow } from './referral.store';

/** What happened to the subjects' referrals that the actor may see, newest first; a reason kept from the actor is left out. */
export const referralsTimeline = query(contract, allStaff, async (tx, input, { actor }) => {
  const seen = await tx.query<Pick<ReferralRow, 'id' | 'subjectId' | 'declineCode' | 'controller' | 'isCallers'>>(
    `select id, subject_id as "subjectId", decline_code as "declineCode", controller, ${isCallers} as "isCallers" from referral r where subject_id in ${withMerged('$5::uuid[]')} and ${seenBySender}`,
    [...senderScope(actor), input.subjectIds],
  );
  const page = await timelineOf(tx, {
    ...input,
    subjectIds: [...new Set([...input.subjectIds, ...seen.map(({ subjectId }) => subjectId)])],
    aggregates: seen.map(({ id }) => id),
  });
  if (!page.ok) return page;
  const kept = new Set(seen.filter((row) => reasonIsKept(actor, row)).map(({ id }) => id));
  const rows = page.value.rows.map((entry) => (kept.has(entry.aggregateId) ? withoutReason(entry) : entry));
  return ok({ ...page.value, rows });
});

const withoutReason = (entry: TimelineEntry): TimelineEntry => ({
  ...entry,
  facts: Object.fromEntries(Object.entries(entry.facts).filter(([name]) => name !== 'code')),
});
