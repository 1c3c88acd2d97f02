import type { Database } from '@mrc/database';
import type { Clock, Log } from '@mrc/kernel';
import { traceOf } from './log';
import { Tick, type TickSigns, type TickWork } from './tick';
import { TickLeases } from './tick-leases';

const everyMs = 30_000;

/**
 * What time brings about: each registered work has its own timer of 30 s and its own lease, does not overlap itself and holds up
 * no other. Of several instances of a service one does it at a time; whoever loads history keeps all of them from it.
 */
export class Ticks {
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #ticks = new Map<string, Tick>();
  #timers: NodeJS.Timeout[] = [];

  constructor(clock: Clock, log: Log) {
    this.#clock = clock;
    this.#log = log;
  }

  /** From now on does every 30 s, under leases on this database, what is due. */
  start(worker: Database): void {
    const leases = new TickLeases(worker);
    this.#timers = [...this.#ticks.values()].map((tick) => setInterval(() => void tick.round(leases), everyMs));
  }

  /** Registers work that takes what is due `for update skip locked` and runs the ordinary use case as the system; before `start`. */
  add(name: string, work: TickWork): void {
    if (this.#ticks.has(name)) throw new Error(`Two ticks are called ${name}`);
    this.#ticks.set(name, new Tick(name, work, this.#clock, this.#log));
  }

  /** Does everything once as of now, one after the other and without a lease; a failing work is logged and does not stop the others. */
  async run(): Promise<void> {
    for (const tick of this.#ticks.values()) {
      await tick.once().catch((error: unknown) => {
        this.#log.error({ tick: tick.name, ...traceOf(error) }, 'What was due could not be done');
      });
    }
  }

  /** How each tick goes. */
  signs(): readonly TickSigns[] {
    return [...this.#ticks.values()].map((tick) => tick.signs());
  }

  /** Takes up nothing more and waits for the step that is being done. */
  async stop(): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    await Promise.all([...this.#ticks.values()].map((tick) => tick.stop()));
  }
}
