import { useCallback } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode } from 'urql';
import { askedHow } from './background';
import { failureOf, type Failure } from './failure';
import { useLookAgain } from './use-look-again';
import { useSignedInAgain } from './use-signed-in-again';

/** What a screen knows of its question: data, why there is none, and how to ask again. */
export type Reading<Data> = {
  readonly data: Data | undefined;
  readonly failure: Failure | undefined;
  readonly fetching: boolean;
  readonly again: () => void;
};

type Question<Data, Variables extends AnyVariables> = {
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly pause?: boolean;
};

export const useRead = <Data, Variables extends AnyVariables>({
  document,
  variables,
  pause = false,
}: Question<Data, Variables>): Reading<Data> => {
  const [{ data, error, fetching, stale }, execute] = useQuery<Data, AnyVariables>({
    query: document,
    variables,
    pause,
  });
  const again = useCallback(() => {
    execute({ requestPolicy: 'network-only', ...askedHow() });
  }, [execute]);
  const failure = error && failureOf(error);
  useSignedInAgain(failure, again);
  useLookAgain(failure, again, fetching || stale);
  // A question that failed as a whole answers null.
  return { data: data ?? undefined, failure, fetching, again };
};
