import { useEffect } from 'react';
import { useSession } from '../session/use-session';
import type { Failure } from './failure';

/** Asks again what the lock interrupted, once somebody has signed in. */
export const useSignedInAgain = (failure: Failure | undefined, again: () => void): void => {
  const { state } = useSession();
  const owed = failure?.kind === 'interrupted' && state === 'signed-in';
  useEffect(() => {
    if (owed) again();
  }, [again, owed]);
};
