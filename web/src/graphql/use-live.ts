import { useEffect, useRef, useSyncExternalStore } from 'react';
import { onChanges } from '../live/changes';
import { lineState, onLineState, type LineState } from '../live/live-channel';
import { everyWhileSeen, inBackground } from './background';

const settle = 400;
const unknownWait = 5_000;
const protectedEvery = 15_000;

export const useLineState = (): LineState => useSyncExternalStore(onLineState, lineState);

/** Runs `refetch` once a burst of changes has settled, while the page is visible; otherwise when it is visible again. */
export const useAnyChange = (refetch: () => void, wait: number = settle): void => {
  const latest = useRef(refetch);
  useEffect(() => {
    latest.current = refetch;
  }, [refetch]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let owed = false;
    const run = (): void => {
      timer = undefined;
      owed = document.hidden;
      if (!owed) inBackground(latest.current);
    };
    const shown = (): void => {
      if (owed && !document.hidden) run();
    };
    const stop = onChanges(() => {
      timer ??= setTimeout(run, wait);
    });
    document.addEventListener('visibilitychange', shown);
    return () => {
      stop();
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', shown);
    };
  }, [wait]);
};

/**
 * Refetches an open page: soon when one of the things it shows changed, later when something it does not know of did (it
 * may be new here), and every 15 seconds where the subject is protected and therefore never pushed.
 */
export const useLivePage = (ids: readonly string[], refetch: () => void, isProtected: boolean): void => {
  const latest = useRef({ ids, refetch });
  useEffect(() => {
    latest.current = { ids, refetch };
  }, [ids, refetch]);
  useEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    let later: ReturnType<typeof setTimeout> | undefined;
    const run = (): void => {
      clearTimeout(soon);
      clearTimeout(later);
      soon = undefined;
      later = undefined;
      inBackground(latest.current.refetch);
    };
    const stop = onChanges((changed) => {
      const touched = changed === 'everything' || changed.some((id) => latest.current.ids.includes(id));
      if (touched) soon ??= setTimeout(run, settle);
      else later ??= setTimeout(run, unknownWait);
    });
    return () => {
      stop();
      clearTimeout(soon);
      clearTimeout(later);
    };
  }, []);
  useEffect(() => {
    return isProtected ? everyWhileSeen(protectedEvery, () => latest.current.refetch()) : undefined;
  }, [isProtected]);
};
