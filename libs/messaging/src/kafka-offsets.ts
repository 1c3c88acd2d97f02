import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@mrc/kernel';
import type { Consumer } from 'kafkajs';

const everyMs = 1_000;
const stopWithinMs = 5_000;

/** Commits how far a group has come, once a second and when it stops: what is given again after a crash, the cursors know. */
export class KafkaOffsets {
  readonly #consumer: Pick<Consumer, 'commitOffsets'>;
  readonly #log: Log;
  readonly #next = new Map<string, { readonly topic: string; readonly partition: number; readonly offset: string }>();
  readonly #timer: NodeJS.Timeout;
  #committing: Promise<void> = Promise.resolve();

  constructor(consumer: Pick<Consumer, 'commitOffsets'>, log: Log) {
    this.#consumer = consumer;
    this.#log = log;
    this.#timer = setInterval(() => void this.commit(), everyMs);
  }

  /** Notes that a partition is handled up to and with this offset. */
  handled(topic: string, partition: number, lastOffset: string): void {
    this.#next.set(`${topic} ${partition}`, { topic, partition, offset: (BigInt(lastOffset) + 1n).toString() });
  }

  commit(): Promise<void> {
    this.#committing = this.#committing.then(async () => {
      const offsets = [...this.#next];
      this.#next.clear();
      if (offsets.length === 0) return;
      try {
        await this.#consumer.commitOffsets(offsets.map(([, offset]) => offset));
      } catch (error) {
        for (const [place, offset] of offsets) if (!this.#next.has(place)) this.#next.set(place, offset);
        const reason = error instanceof Error ? error.message : 'unknown';
        this.#log.debug({ from: 'kafkajs', reason }, 'Offsets were not committed; they are tried again');
      }
    });
    return this.#committing;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await Promise.race([this.commit(), sleep(stopWithinMs, undefined, { ref: false })]);
  }
}
