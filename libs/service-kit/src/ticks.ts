import type { Database } from '@mrc/database';
import type { Clock, Log } from '@mrc/kernel';
import { traceOf } from './log';

export type TickWork = (now: Date) => Promise<void>;

const everyMs = 30_000;

/** The SQL key of the lock under which a schema's ticks run. */
export const tickLease = `hashtextextended('ticks ' || current_schema(), 0)`;

/**
 * What time brings about: each registered work runs every 30 s, one after the other. Of several instances of a service one
 * ticks at a time, by an advisory lock that whoever loads history holds too.
 */
export class Ticks {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #work = new Map<string, TickWork>();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(clock: Clock, log: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  /** Every 30 s takes the lease on this database and runs what is due. */
  start(worker: Database): void {
    this.#timer = setInterval(() => {
      this.#running ??= this.#underLease(worker).finally(() => {
        this.#running = undefined;
      });
    }, everyMs);
  }

  /** Registers work that takes what is due `for update skip locked` and runs the ordinary use case as the system. */
  add(name: string, work: TickWork): void {
    if (this.#work.has(name)) throw new Error(`Two ticks are called ${name}`);
    this.#work.set(name, work);
  }

  /** Runs everything once, as of now; a failing work is logged and does not stop the others. */
  async run(): Promise<void> {
    for (const [name, work] of this.#work) {
      try {
        await work(this.#clock.now());
      } catch (error) {
        this.#log.error({ tick: name, ...traceOf(error) }, 'What was due could not be done');
      }
    }
  }

  async #underLease(worker: Database): Promise<void> {
    try {
      await worker.inOpenTransaction(async (tx) => {
        const [lease] = await tx.query<{ taken: boolean }>(`select pg_try_advisory_xact_lock(${tickLease}) as taken`);
        if (lease?.taken) await this.run();
      });
    } catch (error) {
      this.#log.warn({ ...traceOf(error) }, 'What is due waits until the database answers');
    }
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }
}
