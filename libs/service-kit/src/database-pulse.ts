import type { LoneConnection } from '@mrc/database';
import { systemClock } from '@mrc/kernel';
import { Probe } from './probe';
import { databaseComment, readUnsaved } from './unsaved';

const everyMs = 1_000;
const knownForMs = 4_000;

/** Milliseconds within which a connection that watches must answer. */
export const pulseWithinMs = 3_000;

type Beat = {
  readonly clockDifferenceMs: number;
  readonly archiveFails: boolean;
  readonly unsavedMs: number | undefined;
};

/** Whether the database answers, how old its backup is, how far its clock is from this machine's, and whether it keeps its log where it was told to. */
export class DatabasePulse {
  readonly #probe: Probe<Beat>;

  constructor(connection: LoneConnection) {
    this.#probe = new Probe(everyMs, async () => {
      const asked = systemClock.now().getTime();
      const [row] = await connection.query<{ now: number; archiveFails: boolean; comment: string | null }>(
        `select (extract(epoch from clock_timestamp()) * 1000)::float8 as now,
                coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) as "archiveFails",
                (${databaseComment}) as comment
         from pg_stat_archiver`,
      );
      const between = (asked + systemClock.now().getTime()) / 2;
      const since = readUnsaved(row?.comment ?? null);
      return {
        clockDifferenceMs: (row?.now ?? NaN) - between,
        archiveFails: row?.archiveFails ?? false,
        unsavedMs: row && since && Math.max(0, row.now - since.getTime()),
      };
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
    return this.#probe.last?.clockDifferenceMs;
  }

  /** Whether the last file of its log could not be archived; never where it archives nothing. */
  get archiveFails(): boolean {
    return this.#probe.last?.archiveFails ?? false;
  }

  /** Milliseconds of what is in no backup; undefined where nobody notes it. */
  get unsavedMs(): number | undefined {
    return this.#probe.last?.unsavedMs;
  }
}
