import { ok, refused, type Result } from '@mrc/kernel';

/** What is remembered of failed sign-ins to one account or from one address. */
export type Guard = {
  readonly failures: readonly Date[];
  readonly pauses: number;
  readonly pausedUntil: Date | null;
  readonly touchedAt: Date;
};

const minuteMs = 60_000;
const windowMs = 15 * minuteMs;
const longestPauseMs = 60 * minuteMs;

/**
 * Failures within 15 minutes that begin a pause. A whole centre shares one address: there it is many more, which still stops
 * whoever tries one password on everybody.
 */
export const failuresAllowed = { account: 5, address: 50 } as const;
export type GuardKind = keyof typeof failuresAllowed;

/** Milliseconds after which a guard that nobody touched is forgotten. */
export const forgottenAfterMs = 24 * 60 * minuteMs;

export const newGuard = (now: Date): Guard => ({ failures: [], pauses: 0, pausedUntil: null, touchedAt: now });

const later = (now: Date, ms: number): Date => new Date(now.getTime() + ms);

/**
 * Counts an attempt as failed before its password is looked at, so that many at once are no way around: the last one allowed
 * within 15 minutes begins a pause, each pause twice as long as the last. Refused while a pause lasts.
 */
export const attempt = (known: Guard, now: Date, kind: GuardKind): Result<Guard, { readonly pausedUntil: Date }> => {
  const guard = now.getTime() - known.touchedAt.getTime() > forgottenAfterMs ? newGuard(now) : known;
  if (guard.pausedUntil && guard.pausedUntil > now) return refused({ pausedUntil: guard.pausedUntil });
  const earlier = guard.pausedUntil ? [] : guard.failures;
  const failures = [...earlier.filter((at) => now.getTime() - at.getTime() < windowMs), now];
  if (failures.length < failuresAllowed[kind]) {
    return ok({ failures, pauses: guard.pauses, pausedUntil: null, touchedAt: now });
  }
  const pauses = guard.pauses + 1;
  const pauseMs = Math.min(minuteMs * 2 ** (pauses - 1), longestPauseMs);
  return ok({ failures, pauses, pausedUntil: later(now, pauseMs), touchedAt: now });
};

/** Takes back an attempt that turned out right, and the pause it began; other failures stay. */
export const forgive = (guard: Guard, attemptedAt: Date, kind: GuardKind): Guard => {
  const index = guard.failures.findIndex((at) => at.getTime() === attemptedAt.getTime());
  const failures = guard.failures.filter((_, position) => position !== index);
  const endsPause = guard.pausedUntil !== null && failures.length < failuresAllowed[kind];
  return {
    ...guard,
    failures,
    pauses: endsPause ? guard.pauses - 1 : guard.pauses,
    pausedUntil: endsPause ? null : guard.pausedUntil,
  };
};
