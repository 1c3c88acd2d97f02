import type { Clock, Log } from '@mrc/kernel';
import { traceOf } from './log';

export type TickWork = (now: Date) => Promise<void>;

const everyMs = 30_000;

/** What time brings about: each registered work runs every 30 s, one after the other, and may be run at any moment. */
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

  /** Registers work that takes what is due `for update skip locked` and runs the ordinary use case as the system. */
  add(name: string, work: TickWork): void {
    if (this.#work.has(name)) throw new Error(`Two ticks are called ${name}`);
    this.#work.set(name, work);
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#running ??= this.run().finally(() => {
        this.#running = undefined;
      });
    }, everyMs);
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

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }
}
