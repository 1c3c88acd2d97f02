import { useEffect } from 'react';
import { OversightCountsDocument, type OversightCountsQuery } from '../../generated/oversight-counts';
import { everyWhileSeen } from '../../graphql/background';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';

type Counts = Omit<OversightCountsQuery['oversightCounts'], '__typename'>;

const nothing = {};
/** Nothing is told live of what is protected, nor to a data-protection officer. */
const everyMs = 60_000;

/** What waits for somebody else than who did it; undefined while nobody said. */
export const useOversightCounts = (): Counts | undefined => {
  const { data, again } = useRead({ document: OversightCountsDocument, variables: nothing });
  useAnyChange(again, 5_000);
  useEffect(() => everyWhileSeen(everyMs, again), [again]);
  return data?.oversightCounts;
};
