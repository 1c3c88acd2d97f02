import { isOutage } from '@mrc/database';
import type { Clock, Log } from '@mrc/kernel';
import { traceOf } from './log';
import type { TickLeases } from './tick-leases';
import { TickStep } from './tick-step';

export type TickWork = (now: Date, step: TickStep) => Promise<void>;

/** How a tick goes; times in milliseconds. */
export type TickSigns = {
  readonly name: string;
  /** When it was last done to its end here. */
  readonly doneAt: Date | undefined;
  /** Since it was last done here, was somebody else's, or since the start. */
  readonly quietMs: number;
  /** How long the last round took, all its steps. */
  readonly tookMs: number | undefined;
  /** How long the round that is being done has taken so far; 0 between rounds. */
  readonly runningMs: number;
  readonly failures: number;
  /** Whether the last round failed. */
  readonly failing: boolean;
};

const stepMs = 5_000;
const breathMs = 50;

/** One work that is done again and again, in steps of some seconds; between steps it gives its lease back. */
export class Tick {
  readonly name: string;
  readonly #work: TickWork;
  readonly #clock: Clock;
  readonly #log: Log;
  #round: Promise<void> | undefined;
  #stopping = false;
  #begun: number | undefined;
  #heardOf = performance.now();
  #doneAt: Date | undefined;
  #tookMs: number | undefined;
  #failures = 0;
  #failing = false;

  constructor(name: string, work: TickWork, clock: Clock, log: Log) {
    this.name = name;
    this.#work = work;
    this.#clock = clock;
    this.#log = log;
  }

  /** Does what is due under the lease, unless a round is being done here or the lease is somebody else's; never rejects. */
  round(leases: TickLeases): Promise<void> {
    return (this.#round ??= this.#underLease(leases).finally(() => {
      this.#round = undefined;
      this.#begun = undefined;
    }));
  }

  /** Does everything that is due, without a lease; throws what the work throws. */
  async once(): Promise<void> {
    let after: string | undefined = await this.#step(null);
    while (after !== undefined) after = await this.#step(after);
  }

  signs(): TickSigns {
    const now = performance.now();
    return {
      name: this.name,
      doneAt: this.#doneAt,
      quietMs: now - this.#heardOf,
      tookMs: this.#tookMs,
      runningMs: this.#begun === undefined ? 0 : now - this.#begun,
      failures: this.#failures,
      failing: this.#failing,
    };
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#round;
  }

  async #underLease(leases: TickLeases): Promise<void> {
    let after: string | null = null;
    try {
      while (!this.#stopping) {
        const lease = await leases.take(this.name);
        this.#heardOf = performance.now();
        if (!lease) return;
        this.#begun ??= performance.now();
        let rest: string | undefined;
        try {
          rest = await this.#step(after);
        } finally {
          await lease.release();
        }
        if (rest === undefined) return this.#done();
        after = rest;
        await new Promise((resolve) => setTimeout(resolve, breathMs));
      }
    } catch (error) {
      this.#failed(error);
    }
  }

  async #step(after: string | null): Promise<string | undefined> {
    const step = new TickStep(after, stepMs);
    await this.#work(this.#clock.now(), step);
    return step.rest;
  }

  #failed(error: unknown): void {
    if (isOutage(error)) {
      this.#log.warn({ tick: this.name, ...traceOf(error) }, 'What is due waits until the database answers');
      return;
    }
    this.#failures += 1;
    this.#failing = true;
    this.#log.error({ tick: this.name, ...traceOf(error) }, 'What was due could not be done');
  }

  #done(): void {
    this.#failing = false;
    this.#doneAt = this.#clock.now();
    this.#heardOf = performance.now();
    this.#tookMs = performance.now() - (this.#begun ?? performance.now());
    this.#log.debug({ tick: this.name, ms: Math.round(this.#tookMs) }, 'What was due is done');
  }
}
