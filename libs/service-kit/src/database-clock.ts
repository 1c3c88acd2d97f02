import type { Database } from '@mrc/database';
import { FollowingClock, systemClock, type Clock, type Log, type Reading } from '@mrc/kernel';
import { traceOf } from './log';

const looksAtStart = 3;
const everyMs = 10_000;
/** Seconds a machine's clock may differ from the database's before that is said. */
export const saidFromSeconds = 2;

export type FollowedClock = {
  readonly clock: Clock;
  /** Seconds the machine's clock is ahead of the clock in use, negative where it is behind; 0 where the time is given. */
  differenceSeconds(): number;
  stop(): void;
};

const look = async (database: Database): Promise<Reading> => {
  const asked = performance.now();
  const [row] = await database.inOpenTransaction((tx) => tx.query<{ said: Date }>('select clock_timestamp() as said'));
  if (!row) throw new Error('The database does not tell the time');
  return { asked, said: row.said, answered: performance.now() };
};

/**
 * The time of a program: the database's, looked at every ten seconds, so that programs on different machines agree. Says once in
 * the log where the machine's own clock differs, and again once it does no more. Throws DatabaseError where the database cannot be asked at the start.
 */
export const followDatabaseClock = async (
  database: Database,
  log: Log,
  machine: Clock = systemClock,
): Promise<FollowedClock> => {
  const readings: Reading[] = [];
  while (readings.length < looksAtStart) readings.push(await look(database));
  const clock = new FollowingClock(readings);
  const differenceSeconds = (): number => (machine.now().getTime() - clock.now().getTime()) / 1_000;
  let said = false;
  const say = (): void => {
    const seconds = Math.round(differenceSeconds() * 10) / 10;
    const differs = Math.abs(seconds) > saidFromSeconds;
    if (differs && !said)
      log.warn({ seconds }, 'The clock of this machine differs from the database’s: it must be set');
    if (!differs && said) log.info({ seconds }, 'The clock of this machine agrees with the database’s again');
    said = differs;
  };
  say();
  const timer = setInterval(() => {
    look(database).then(
      (reading) => {
        clock.follow(reading);
        say();
      },
      (error: unknown) => {
        log.debug(traceOf(error), 'The database was not asked for the time');
      },
    );
  }, everyMs);
  timer.unref();
  return {
    clock,
    differenceSeconds,
    stop: () => {
      clearInterval(timer);
    },
  };
};

/** The time of history and tests: given, so that no machine differs from it. */
export const givenClock = (clock: Clock): FollowedClock => ({
  clock,
  differenceSeconds: () => 0,
  stop: () => undefined,
});
