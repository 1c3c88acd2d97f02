import type { Bus, BusMessage } from './bus';
import { InProcessBus } from './in-process-bus';

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
export const random = (most: number) => Math.random() * most;

/** The versions of each aggregate, in the order they were told. */
export type Told = Map<string, number[]>;

export const tell = (told: Told, aggregateId: string, version: number) => {
  told.set(aggregateId, [...(told.get(aggregateId) ?? []), version]);
};

/** A bus that keeps what was published, after what it does `before`: it takes a moment unless told otherwise. */
export const keepingBus = (
  told: Told,
  before: (messages: readonly BusMessage[]) => Promise<unknown> = () => pause(random(5)),
): Bus => {
  const bus = new InProcessBus();
  return {
    publish: async (messages: readonly BusMessage[]) => {
      await before(messages);
      for (const message of messages) tell(told, message.key, Number(message.headers['ce_aggregateversion']));
    },
    consume: (group, topics, handle) => bus.consume(group, topics, handle),
    tail: (topics, hear) => bus.tail(topics, hear),
    prepare: () => bus.prepare(),
    isReady: () => bus.isReady(),
    close: () => bus.close(),
  };
};

/** How many versions never came, and how often one came after a later one of its aggregate for the first time. */
export const faults = (told: Told, committed: ReadonlyMap<string, number>) => {
  let lost = 0;
  let reordered = 0;
  for (const [aggregateId, last] of committed) {
    const came = told.get(aggregateId) ?? [];
    const seen = new Set<number>();
    let highest = 0;
    for (const version of came) {
      if (!seen.has(version) && version < highest) reordered += 1;
      seen.add(version);
      highest = Math.max(highest, version);
    }
    lost += last - seen.size;
  }
  return { lost, reordered };
};
