import { useEffect } from 'react';
import { everyWhileSeen } from './background';
import type { Failure } from './failure';

const every = 5_000;

/** Kinds of failure that pass by themselves: a service that is away or slow, a line that is lost. */
const passing: ReadonlySet<Failure['kind']> = new Set(['unavailable', 'offline']);

/** Looks every five seconds while the page is visible, where the failure is of a kind that passes. Gives the way to stop. */
export const lookUntilItPasses = (kind: Failure['kind'] | undefined, look: () => void): (() => void) | undefined => {
  if (kind === undefined || !passing.has(kind)) return undefined;
  return everyWhileSeen(every, look);
};

/** Reads again by itself what failed for a reason that passes, until it succeeds; not while an answer is on its way. */
export const useLookAgain = (failure: Failure | undefined, look: () => void, isAsking: boolean): void => {
  const kind = failure?.kind;
  useEffect(() => (isAsking ? undefined : lookUntilItPasses(kind, look)), [isAsking, kind, look]);
};
