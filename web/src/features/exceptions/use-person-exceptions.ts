import { useMemo } from 'react';
import { PersonExceptionsDocument, type ExceptionFactsFragment } from '../../generated/exceptions';
import { useLivePage } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';

export type PersonExceptions = {
  /** The latest first; undefined while nobody said, or to who may not see them. */
  readonly rows: readonly ExceptionFactsFragment[] | undefined;
  readonly again: () => void;
};

/** What was shared, or is asked to be, where a person could not be asked; `isHidden` people are never pushed. */
export const usePersonExceptions = (personId: string, isHidden: boolean): PersonExceptions => {
  const variables = useMemo(() => ({ personId }), [personId]);
  const { data, again } = useRead({ document: PersonExceptionsDocument, variables });
  useLivePage([personId], again, isHidden);
  const answer = data?.personExceptions;
  return { rows: answer?.__typename === 'PersonExceptions' ? answer.rows : undefined, again };
};
