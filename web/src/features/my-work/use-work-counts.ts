import { useMemo } from 'react';
import { WorkCountsDocument, type WorkTab } from '../../generated/my-work';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';

/** How much lies in each tab, with or without what colleagues have in hand; it moves as they work. */
export const useWorkCounts = (onlyMine: boolean): Partial<Record<WorkTab, number>> => {
  const variables = useMemo(() => ({ onlyMine }), [onlyMine]);
  const { data, again } = useRead({ document: WorkCountsDocument, variables });
  useAnyChange(again, 1_000);
  return Object.fromEntries((data?.workCounts ?? []).map(({ tab, count }) => [tab, count]));
};
