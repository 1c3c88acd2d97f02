import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@mrc/kernel';
import type { Consumer } from 'kafkajs';
import type { ConsumerSigns, Subscription } from './bus';
import { kafkaWord } from './kafka-word';

/** What a consumer does once it is connected; answers how to give it up, which must not wait for a broker. */
export type Membership = (consumer: Consumer) => Promise<() => Promise<void>>;

export type MemberOptions = {
  readonly group: string;
  readonly create: () => Consumer;
  readonly join: Membership;
  readonly log: Log;
};

/** Waits before a consumer that ended is started again, in milliseconds; the last one stays. */
const restartLadderMs = [500, 1_000, 2_000, 5_000, 10_000, 30_000] as const;
/** Who ran this long begins the ladder anew. */
const soundAfterMs = 10_000;
const firstTryMs = 15_000;
const endWithinMs = 5_000;
/** A consumer that runs hears from a broker every second, and beats every three; one that does not has stopped without a word. */
const silentAfterMs = 90_000;

const within = (milliseconds: number, work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), sleep(milliseconds, undefined, { ref: false })]);

/**
 * A member of a Kafka group that lives until it is stopped: kafkajs gives a consumer up after errors it calls final, and stays
 * silent after some others; whatever ended it, it is made anew, slower and slower.
 */
export class KafkaMember implements Subscription {
  readonly #options: MemberOptions;
  readonly #stop = new AbortController();
  #signs: Omit<ConsumerSigns, 'forMs'> = { partitions: 0, state: 'starting', restarts: 0 };
  #since = performance.now();
  #living: Promise<void> | undefined;

  constructor(options: MemberOptions) {
    this.#options = options;
  }

  /** Starts it; resolves once it runs, once it failed for the first time, or after fifteen seconds. */
  async start(): Promise<this> {
    const tried = new Promise<void>((resolve) => {
      this.#living = this.#live(resolve);
    });
    await Promise.race([tried, sleep(firstTryMs, undefined, { ref: false })]);
    return this;
  }

  signs(): ConsumerSigns {
    return { ...this.#signs, forMs: performance.now() - this.#since };
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#living;
  }

  #now(change: Partial<Omit<ConsumerSigns, 'forMs'>>): void {
    if (change.state !== undefined && change.state !== this.#signs.state) this.#since = performance.now();
    this.#signs = { ...this.#signs, ...change };
  }

  async #live(tried: () => void): Promise<void> {
    const { signal } = this.#stop;
    for (let step = 0; !signal.aborted; step += 1) {
      const began = performance.now();
      const why = await this.#liveOnce(tried);
      tried();
      if (signal.aborted) break;
      if (performance.now() - began > soundAfterMs) step = 0;
      const wait = restartLadderMs[Math.min(step, restartLadderMs.length - 1)] ?? 0;
      this.#now({ state: 'restarting', partitions: 0, restarts: this.#signs.restarts + 1 });
      const facts = { group: this.#options.group, reason: kafkaWord(why), again: `in ${wait} ms` };
      this.#options.log.warn(facts, 'A consumer of the bus ended; it is started again');
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
    this.#now({ state: 'stopped', partitions: 0 });
  }

  /** Runs one consumer to its end; answers what ended it. */
  async #liveOnce(running: () => void): Promise<unknown> {
    const consumer = this.#options.create();
    const { CRASH, GROUP_JOIN, FETCH, HEARTBEAT } = consumer.events;
    let heardAt = performance.now();
    const hear = () => {
      heardAt = performance.now();
    };
    consumer.on(FETCH, hear);
    consumer.on(HEARTBEAT, hear);
    consumer.on(GROUP_JOIN, ({ payload }) => {
      hear();
      this.#now({ state: 'running', partitions: Object.values(payload.memberAssignment).flat().length });
    });
    const crashed = new Promise<unknown>((resolve) => {
      consumer.on(CRASH, ({ payload }) => {
        resolve(payload.error);
      });
    });
    const stopped = new Promise<undefined>((resolve) => {
      this.#stop.signal.addEventListener('abort', () => resolve(undefined), { once: true });
    });
    let leave: () => Promise<void> = async () => undefined;
    let watch: NodeJS.Timeout | undefined;
    const silent = new Promise<Error>((resolve) => {
      watch = setInterval(() => {
        if (performance.now() - heardAt > silentAfterMs) resolve(new Error('The broker is not heard any more'));
      }, 5_000);
    });
    try {
      const ran = (async () => {
        await consumer.connect();
        leave = await this.#options.join(consumer);
        running();
      })();
      ran.catch(() => undefined);
      return await Promise.race([ran.then(() => crashed), crashed, stopped, silent]);
    } catch (error) {
      return error;
    } finally {
      clearInterval(watch);
      await leave().catch(() => undefined);
      await within(endWithinMs, consumer.disconnect());
    }
  }
}
