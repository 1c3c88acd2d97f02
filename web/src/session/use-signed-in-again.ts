import { useEffect } from 'react';
import type { Failure } from '../graphql/failure';
import { useSession } from './use-session';

/** Asks again what the lock interrupted, once somebody has signed in. */
export const useSignedInAgain = (failure: Failure | undefined, again: () => void): void => {
  const { state } = useSession();
  const owed = failure?.kind === 'interrupted' && state === 'signed-in';
  useEffect(() => {
    if (owed) again();
  }, [again, owed]);
};
