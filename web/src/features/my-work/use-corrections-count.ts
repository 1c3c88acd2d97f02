import { CountCorrectionsToLookAtDocument } from '../../generated/my-work';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';

const nothing = {};

/** How many corrections wait for the caller, `100+` where there are more; undefined while nobody said, or where `asks` is false. */
export const useCorrectionsCount = (asks: boolean): number | string | undefined => {
  const { data, again } = useRead({ document: CountCorrectionsToLookAtDocument, variables: nothing, pause: !asks });
  useAnyChange(() => asks && again(), 1_000);
  if (!data) return undefined;
  const { rows, endCursor } = data.correctionsToLookAt;
  return endCursor === null ? rows.length : `${rows.length}+`;
};
