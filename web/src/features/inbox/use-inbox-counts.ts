import { InboxCountsDocument } from '../../generated/inbox';
import type { InboxTab } from '../../generated/schema';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';

const none = {};

/** How much lies in each tab; it moves as referrals arrive and are answered. */
export const useInboxCounts = (): Partial<Record<InboxTab, number>> => {
  const { data, again } = useRead({ document: InboxCountsDocument, variables: none });
  useAnyChange(again, 1_000);
  return Object.fromEntries((data?.inboxCounts ?? []).map(({ tab, count }) => [tab, count]));
};
