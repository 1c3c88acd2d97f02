/** What tells whether figures are whole: how many facts the last close knew of, and how many of those are there now. */
export type Hearing = {
  readonly heardLast: Date | null;
  readonly parked: boolean;
  readonly closed: number;
  readonly known: number;
};

const second = 1_000;
const settled = 30 * second;
const patience = 30 * 60 * second;
const patienceWithRebuild = 6 * 60 * 60 * second;

/**
 * Whether a close that waits `since` waits on: while the facts are being rebuilt, and while they catch up, that is something is
 * parked or was heard within the last 30 s. A time after `now` is that of another clock and says nothing.
 */
export const mustWait = (now: Date, since: Date, hearing: Hearing): boolean => {
  const waited = now.getTime() - since.getTime();
  if (hearing.known < hearing.closed) return waited < patienceWithRebuild;
  const quiet = hearing.heardLast === null ? Infinity : now.getTime() - hearing.heardLast.getTime();
  return waited < patience && (hearing.parked || Math.abs(quiet) < settled);
};
