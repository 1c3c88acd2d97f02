import { addDays } from '@mrc/kernel';

/** Figures are closed once a day at this hour, UTC. */
export const closingHour = 2;

const dayOf = (instant: Date): string => instant.toISOString().slice(0, 10);

/** The last moment at or before `now` at which figures were to be closed. */
export const lastClosingTime = (now: Date): Date => {
  const today = closingTimeOn(dayOf(now));
  return today <= now ? today : closingTimeOn(addDays(dayOf(now), -1));
};

/** The next moment after `now` at which figures are closed. */
export const nextClosingTime = (now: Date): Date => closingTimeOn(addDays(dayOf(lastClosingTime(now)), 1));

/**
 * The day to close now, or undefined where nothing is due: the day before once the hour has come, and today where there are
 * facts and nothing was ever closed.
 */
export const dayToClose = (now: Date, last: { closedAt: Date | null; anyFact: boolean }): string | undefined => {
  if (last.closedAt === null) return last.anyFact ? dayOf(now) : undefined;
  const due = lastClosingTime(now);
  return last.closedAt < due ? addDays(dayOf(due), -1) : undefined;
};

const closingTimeOn = (day: string): Date => new Date(`${day}T${String(closingHour).padStart(2, '0')}:00:00Z`);
