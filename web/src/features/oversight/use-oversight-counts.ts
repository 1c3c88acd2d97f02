import { OversightCountsDocument, type OversightCountsQuery } from '../../generated/oversight-counts';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';

type Counts = Omit<OversightCountsQuery['oversightCounts'], '__typename'>;

const nothing = {};

/** What waits for somebody else than who did it; undefined while nobody said. */
export const useOversightCounts = (): Counts | undefined => {
  const { data, again } = useRead({ document: OversightCountsDocument, variables: nothing });
  useAnyChange(again, 5_000);
  return data?.oversightCounts;
};
