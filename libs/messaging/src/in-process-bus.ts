import {
  batchesOf,
  type Batch,
  type Bus,
  type BusMessage,
  type Stopping,
  type Subscription,
  type TakeBatches,
} from './bus';

type Group = {
  topics: ReadonlySet<string>;
  handle: TakeBatches;
  tail: Promise<void>;
  stopped: boolean;
};

const retryAfterMs = 200;

/** A message would pass by a consumer that is defined and not here: it is to be sent again once it is. */
export class ConsumerAway extends Error {
  constructor(groups: readonly string[]) {
    super(`Not here to take it: ${groups.join(', ')}`);
    this.name = 'ConsumerAway';
  }
}

/**
 * The bus of a deployment in one process: `publish` resolves once every consumer has handled or parked the messages. Groups that
 * are named to it are those of the deployment: it takes nothing before all of them have come, and nothing for one that has stopped.
 */
export class InProcessBus implements Bus {
  /** By named group, the topics it asked for; none until it has come. */
  readonly #named: Map<string, ReadonlySet<string> | undefined>;
  readonly #groups = new Map<string, Group[]>();
  readonly #listeners = new Set<{ topics: ReadonlySet<string>; hear: (message: BusMessage) => void }>();
  #closed = false;

  constructor(groups: readonly string[] = []) {
    this.#named = new Map(groups.map((name) => [name, undefined]));
  }

  async publish(messages: readonly BusMessage[]): Promise<void> {
    if (this.#closed) throw new Error('The bus is closed');
    const away = this.#awayFor(messages);
    if (away.length > 0) throw new ConsumerAway(away);
    for (const listener of this.#listeners) {
      for (const message of messages) if (listener.topics.has(message.topic)) listener.hear(message);
    }
    await Promise.all([...this.#groups.values()].flat().map((group) => this.#deliver(group, messages)));
  }

  async consume(name: string, topics: readonly string[], handle: TakeBatches): Promise<Subscription> {
    const member: Group = { topics: new Set(topics), handle, tail: Promise.resolve(), stopped: false };
    this.#groups.set(name, [...(this.#groups.get(name) ?? []), member]);
    if (this.#named.has(name)) this.#named.set(name, member.topics);
    const since = performance.now();
    return {
      signs: () => ({
        partitions: 0,
        state: member.stopped ? 'stopped' : 'running',
        forMs: performance.now() - since,
        restarts: 0,
      }),
      stop: async () => {
        member.stopped = true;
        this.#groups.set(name, this.#membersOf(name));
        await member.tail.catch(() => undefined);
      },
    };
  }

  async tail(topics: readonly string[], hear: (message: BusMessage) => void): Promise<Subscription> {
    const listener = { topics: new Set(topics), hear };
    this.#listeners.add(listener);
    const since = performance.now();
    return {
      signs: () => ({
        partitions: 0,
        state: this.#listeners.has(listener) ? 'running' : 'stopped',
        forMs: performance.now() - since,
        restarts: 0,
      }),
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
    await Promise.allSettled([...this.#groups.values()].flat().map((group) => group.tail));
    this.#groups.clear();
    this.#listeners.clear();
  }

  #membersOf(name: string): Group[] {
    return (this.#groups.get(name) ?? []).filter(({ stopped }) => !stopped);
  }

  /** The named groups that should take one of these messages and are not here. */
  #awayFor(messages: readonly BusMessage[]): string[] {
    return [...this.#named].flatMap(([name, topics]) => {
      const concerned = topics === undefined || messages.some(({ topic }) => topics.has(topic));
      return concerned && this.#membersOf(name).length === 0 ? [name] : [];
    });
  }

  async #deliver(group: Group, messages: readonly BusMessage[]): Promise<void> {
    const batches = batchesOf(messages.filter(({ topic }) => group.topics.has(topic)));
    if (batches.length === 0) return;
    const work = group.tail.catch(() => undefined).then(() => this.#untilHandled(group, batches));
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
