import { CountEndingConsentsDocument } from '../../generated/my-work';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';

const nothing = {};

/** How many consents end soon that are the caller's to ask anew, `100+` where there are more; undefined while nobody said, or where `asks` is false. */
export const useEndingCount = (asks: boolean): number | string | undefined => {
  const { data, again } = useRead({ document: CountEndingConsentsDocument, variables: nothing, pause: !asks });
  useAnyChange(() => asks && again(), 1_000);
  if (!data) return undefined;
  const { rows, endCursor } = data.endingConsents;
  return endCursor === null ? rows.length : `${rows.length}+`;
};
