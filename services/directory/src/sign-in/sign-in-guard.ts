import { ok, refused, type Result } from '@mrc/kernel';

/** What is remembered of failed sign-ins that are counted together. */
export type Guard = {
  readonly failures: readonly Date[];
  readonly pauses: number;
  readonly pausedUntil: Date | null;
  readonly touchedAt: Date;
};

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const windowMs = 15 * minuteMs;
const longestPauseMs = 60 * minuteMs;

type Bounds = {
  /** Failures within 15 minutes that begin a pause. */
  readonly failures: number;
  /** Failures within any 24 hours; null where the pauses bound them enough. */
  readonly inADay: number | null;
};

/**
 * What is counted together. Strangers are those who neither hold a session of the account nor ask from a device that has signed in
 * to it: they are paused by account and address, by address (a whole centre may share one), and over all addresses by account,
 * which never reaches a known device or the holder of a session; those have counters of their own. What is asked for a forgotten
 * password is counted the same way, whether anybody has the account or not: by account and session, device or address, and over
 * all addresses of strangers by account.
 */
export const guardBounds = {
  account: { failures: 10, inADay: 100 },
  stranger: { failures: 5, inADay: null },
  address: { failures: 50, inADay: null },
  device: { failures: 5, inADay: 50 },
  holder: { failures: 5, inADay: 50 },
  'asked-account': { failures: 3, inADay: 10 },
  'asked-strangers': { failures: 10, inADay: 30 },
  'asked-address': { failures: 20, inADay: null },
} as const satisfies Readonly<Record<string, Bounds>>;
export type GuardKind = keyof typeof guardBounds;

export const newGuard = (now: Date): Guard => ({ failures: [], pauses: 0, pausedUntil: null, touchedAt: now });

const later = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms);
const since = (moment: Date, now: Date): number => now.getTime() - moment.getTime();

/**
 * Counts an attempt as failed before its password is looked at, so that many at once are no way around: the last one allowed
 * within 15 minutes begins a pause, each pause twice as long as the last, and the last one allowed in a day pauses until the first
 * of them is a day ago. Refused while a pause lasts.
 */
export const attempt = (known: Guard, now: Date, kind: GuardKind): Result<Guard, { readonly pausedUntil: Date }> => {
  const guard = since(known.touchedAt, now) > dayMs ? newGuard(now) : known;
  if (guard.pausedUntil && guard.pausedUntil > now) return refused({ pausedUntil: guard.pausedUntil });
  const { failures: allowed, inADay }: Bounds = guardBounds[kind];
  const counts = (at: Date): boolean =>
    since(at, now) < windowMs && (guard.pausedUntil === null || at >= guard.pausedUntil);
  const ofToday = [...guard.failures.filter((at) => since(at, now) < dayMs), now];
  const inWindow = ofToday.filter(counts);
  const next = { ...guard, failures: inADay === null ? inWindow : ofToday, touchedAt: now };
  const firstOfDay = inADay === null ? undefined : ofToday.at(-inADay);
  const untilTomorrow = firstOfDay && ofToday.length >= (inADay ?? 0) ? later(firstOfDay, dayMs) : null;
  if (inWindow.length < allowed) return ok({ ...next, pausedUntil: untilTomorrow ?? guard.pausedUntil });
  const pauses = guard.pauses + 1;
  const pause = later(now, Math.min(minuteMs * 2 ** (pauses - 1), longestPauseMs));
  return ok({ ...next, pauses, pausedUntil: untilTomorrow && untilTomorrow > pause ? untilTomorrow : pause });
};

/** Whether a counted attempt began a pause. */
export const beganPause = (guard: Guard): boolean => guard.pausedUntil !== null && guard.pausedUntil > guard.touchedAt;

/** Takes back an attempt that turned out right, and the pause it began; other failures stay. */
export const forgive = (guard: Guard, attemptedAt: Date, kind: GuardKind): Guard => {
  const index = guard.failures.findIndex((at) => at.getTime() === attemptedAt.getTime());
  const failures = guard.failures.filter((_, position) => position !== index);
  const began = index >= 0 && guard.pausedUntil !== null && guard.pausedUntil > attemptedAt;
  const inWindow = failures.filter((at) => since(at, attemptedAt) < windowMs);
  const endsPause = began && inWindow.length < guardBounds[kind].failures;
  return {
    ...guard,
    failures,
    pauses: endsPause ? Math.max(0, guard.pauses - 1) : guard.pauses,
    pausedUntil: endsPause ? null : guard.pausedUntil,
  };
};
