import type { LoneConnection } from '@mrc/database';
import { systemClock } from '@mrc/kernel';
import { Probe } from './probe';

const everyMs = 1_000;
const knownForMs = 4_000;

/** Milliseconds within which a connection that watches must answer. */
export const pulseWithinMs = 3_000;

/** Whether the database answers, and how far its clock is from this machine's. */
export class DatabasePulse {
  readonly #probe: Probe<number>;

  constructor(connection: LoneConnection) {
    this.#probe = new Probe(everyMs, async () => {
      const asked = systemClock.now().getTime();
      const [row] = await connection.query<{ now: number }>(
        'select (extract(epoch from clock_timestamp()) * 1000)::float8 as now',
      );
      return (row?.now ?? NaN) - (asked + systemClock.now().getTime()) / 2;
    });
  }

  start(): void {
    this.#probe.start();
  }

  stop(): void {
    this.#probe.stop();
  }

  refresh(): Promise<void> {
    return this.#probe.refresh();
  }

  get isAway(): boolean {
    return this.#probe.within(knownForMs) === undefined;
  }

  /** Milliseconds since it last answered. */
  get ageMs(): number {
    return this.#probe.ageMs;
  }

  /** The database's clock less this machine's, in milliseconds; undefined before the first answer. */
  get clockDifferenceMs(): number | undefined {
    return this.#probe.last;
  }
}
