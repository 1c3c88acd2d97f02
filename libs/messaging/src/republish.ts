import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { ServiceName } from '@mrc/contracts';
import { willPass, type Database } from '@mrc/database';
import type { Log } from '@mrc/kernel';
import type { Bus, Subscription } from './bus';
import { errorWord } from './consumer-options';
import { kafkaWord } from './kafka-word';
import { pointAgain, retoldWaiting, selectAggregates, type Since } from './retelling';
import { readWish, republishTopicOf, type Wish } from './wish';

/** Wishes that wait at most; more are left out, since who lacks something asks again. */
const waitingAtMost = 10_000;
/** While more than this waits to be told again, no more is added, so that what is new does not wait behind it. */
const retoldAtMost = 5_000;
/** Aggregates that are told again in one step. */
const aggregatesAtOnce = 500;
/** The same part is not begun again sooner. */
const partEveryMs = 10_000;
const pauseMs = 100;
const outageMs = 500;

/** Asks owners to tell again what is wished. */
export const askToRepublish = (
  bus: Bus,
  cell: string,
  wishes: readonly { readonly owner: ServiceName; readonly wish: Wish }[],
): Promise<void> =>
  bus.publish(
    wishes.map(({ owner, wish }) => ({
      topic: republishTopicOf(cell, owner),
      key: 'aggregateId' in wish ? wish.aggregateId : owner,
      headers: {},
      value: JSON.stringify(wish),
    })),
  );

type Part = Exclude<Wish, { readonly aggregateId: string }>;

/** Asks, and only says so where that fails: who lacks something asks again. */
export const askOrSay = async (
  { bus, cell, log }: { readonly bus: Bus; readonly cell: string; readonly log: Log },
  wishes: readonly { readonly owner: ServiceName; readonly wish: Wish }[],
): Promise<void> => {
  if (wishes.length === 0) return;
  await askToRepublish(bus, cell, wishes).catch((error: unknown) => {
    log.warn({ reason: kafkaWord(error) }, 'What is missing could not be asked for; it is asked for again');
  });
};

export type RepublisherOptions = {
  readonly service: ServiceName;
  readonly cell: string;
  readonly database: Database;
  readonly bus: Bus;
  readonly log: Log;
  /** Called whenever there is something to relay. */
  readonly wake: () => void;
};

/**
 * Answers wishes to tell again: puts pointers to journal rows back into the outbox, in order. Equal wishes that wait are one, the
 * greater of two of one aggregate stands for both, and what is told again goes out in steps behind which nothing new waits long.
 */
export class Republisher {
  readonly #options: RepublisherOptions;
  readonly #aggregates = new Map<string, number>();
  readonly #parts = new Map<string, Part>();
  readonly #begunAt = new Map<string, number>();
  #subscription: Subscription | undefined;
  #running: Promise<void> | undefined;
  #stopping = false;

  constructor(options: RepublisherOptions) {
    this.#options = options;
  }

  async start(): Promise<this> {
    const { bus, cell, service } = this.#options;
    const topic = republishTopicOf(cell, service);
    this.#subscription = await bus.consume(republishGroupOf(cell, service), [topic], async (batches) => {
      for (const { value } of batches.flatMap(({ messages }) => messages)) {
        const wished = readWish(value);
        if (wished) this.ask(wished);
      }
    });
    return this;
  }

  /** Answers one wish soon. */
  ask(wished: Wish): void {
    if (this.#aggregates.size + this.#parts.size >= waitingAtMost) return;
    if ('aggregateId' in wished) {
      const since = Math.min(wished.since, this.#aggregates.get(wished.aggregateId) ?? wished.since);
      this.#aggregates.set(wished.aggregateId, since);
    } else this.#parts.set(JSON.stringify([wished.partition, wished.from]), wished);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#subscription?.stop();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      await setImmediate();
      if (this.#aggregates.size === 0 && this.#parts.size === 0) return;
      try {
        const aggregates = this.#takeAggregates();
        await this.#point(aggregates);
        const due = this.#takeDuePart();
        if (due) await this.#tellPart(due);
        if (aggregates.length === 0 && !due) await sleep(pauseMs);
      } catch (error) {
        if (this.#stopping) return;
        this.#options.log.error({ error: errorWord(error) }, 'A wish to tell again could not be answered');
        await sleep(outageMs);
      }
    }
  }

  #takeAggregates(): Since[] {
    const taken = [...this.#aggregates].slice(0, aggregatesAtOnce);
    for (const [aggregateId] of taken) this.#aggregates.delete(aggregateId);
    return taken.map(([aggregateId, since]) => ({ aggregateId, since }));
  }

  #takeDuePart(): Part | undefined {
    const now = performance.now();
    for (const [name, begun] of this.#begunAt) if (now - begun > partEveryMs) this.#begunAt.delete(name);
    for (const [name, part] of this.#parts) {
      if (this.#begunAt.has(name)) continue;
      this.#begunAt.set(name, now);
      this.#parts.delete(name);
      return part;
    }
    return undefined;
  }

  async #tellPart({ partition, from }: Part): Promise<void> {
    let after: string | null = null;
    do {
      const page: { readonly rows: readonly Since[]; readonly last: string | null } = await this.#untilReachable(() =>
        selectAggregates(this.#options.database, { partition, from: from === null ? null : new Date(from) }, after),
      );
      await this.#point(page.rows);
      await this.#point(this.#takeAggregates());
      after = page.last;
    } while (after !== null && !this.#stopping);
  }

  async #point(aggregates: readonly Since[]): Promise<void> {
    if (aggregates.length === 0) return;
    const { database, wake } = this.#options;
    while (!this.#stopping && (await this.#untilReachable(() => retoldWaiting(database, retoldAtMost))) >= retoldAtMost)
      await sleep(pauseMs);
    await this.#untilReachable(() => pointAgain(database, aggregates));
    wake();
  }

  async #untilReachable<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (!willPass(error) || this.#stopping) throw error;
        this.#options.log.warn({ error: errorWord(error) }, 'What is to be told again waits for the database');
        await sleep(outageMs);
      }
    }
  }
}

/** The group in which an owner hears wishes. */
export const republishGroupOf = (cell: string, service: ServiceName): string => `${cell}.${service}.republish`;
