import { topicPartitions } from '@mrc/contracts';
import type { Batch, Stopping, Bus, BusMessage, Subscription, TakeBatches } from './bus';

type Group = {
  topics: ReadonlySet<string>;
  handle: TakeBatches;
  tail: Promise<void>;
  stopped: boolean;
};

const partitionOf = (key: string): number => {
  let hash = 0;
  for (let i = 0; i < key.length; i += 1) hash = (hash * 31 + key.charCodeAt(i)) | 0;
  return Math.abs(hash) % topicPartitions;
};

const retryAfterMs = 200;

/** The bus of a deployment in one process: `publish` resolves once every consumer has handled or parked the messages. */
export class InProcessBus implements Bus {
  readonly #groups = new Set<Group>();
  readonly #listeners = new Set<{ topics: ReadonlySet<string>; hear: (message: BusMessage) => void }>();
  #closed = false;

  async publish(messages: readonly BusMessage[]): Promise<void> {
    if (this.#closed) throw new Error('The bus is closed');
    for (const listener of this.#listeners) {
      for (const message of messages) if (listener.topics.has(message.topic)) listener.hear(message);
    }
    await Promise.all([...this.#groups].map((group) => this.#deliver(group, messages)));
  }

  async consume(_group: string, topics: readonly string[], handle: TakeBatches): Promise<Subscription> {
    const member: Group = { topics: new Set(topics), handle, tail: Promise.resolve(), stopped: false };
    this.#groups.add(member);
    return {
      stop: async () => {
        member.stopped = true;
        this.#groups.delete(member);
        await member.tail.catch(() => undefined);
      },
    };
  }

  async tail(topics: readonly string[], hear: (message: BusMessage) => void): Promise<Subscription> {
    const listener = { topics: new Set(topics), hear };
    this.#listeners.add(listener);
    return {
      stop: async () => {
        this.#listeners.delete(listener);
      },
    };
  }

  async prepare(): Promise<void> {
    return undefined;
  }

  async isReady(): Promise<boolean> {
    return !this.#closed;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled([...this.#groups].map((group) => group.tail));
    this.#groups.clear();
    this.#listeners.clear();
  }

  async #deliver(group: Group, messages: readonly BusMessage[]): Promise<void> {
    const batches = new Map<string, BusMessage[]>();
    for (const message of messages) {
      if (!group.topics.has(message.topic)) continue;
      const place = `${message.topic}/${partitionOf(message.key)}`;
      batches.set(place, [...(batches.get(place) ?? []), message]);
    }
    if (batches.size === 0) return;
    const work = group.tail
      .catch(() => undefined)
      .then(() =>
        this.#untilHandled(
          group,
          [...batches].map(([place, batch]) => {
            const cut = place.lastIndexOf('/');
            return { topic: place.slice(0, cut), partition: Number(place.slice(cut + 1)), messages: batch };
          }),
        ),
      );
    group.tail = work;
    await work;
  }

  async #untilHandled(group: Group, batches: readonly Batch[]): Promise<void> {
    const stopping: Stopping = () => group.stopped || this.#closed;
    for (;;) {
      if (stopping()) throw new Error('The consumer stopped before it handled what it took');
      try {
        await group.handle(batches, stopping);
        return;
      } catch (error) {
        if (stopping()) throw error;
        await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
      }
    }
  }
}
