import { WorkCountsDocument, type WorkTab } from '../../generated/my-work';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';

const none = {};

/** How much lies in each tab; it moves as colleagues work. */
export const useWorkCounts = (): Partial<Record<WorkTab, number>> => {
  const { data, again } = useRead({ document: WorkCountsDocument, variables: none });
  useAnyChange(again, 1_000);
  return Object.fromEntries((data?.workCounts ?? []).map(({ tab, count }) => [tab, count]));
};
