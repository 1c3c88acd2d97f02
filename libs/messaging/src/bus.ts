import { partitionOf } from './partition';

/** One message: the key decides partition and order. A null value never occurs; erased data is JSON `null`. */
export type BusMessage = {
  readonly topic: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
};

/** Messages of one partition in their order. */
export type Batch = { readonly topic: string; readonly partition: number; readonly messages: readonly BusMessage[] };

/** These messages by the partition each travels on, in their order. */
export const batchesOf = (messages: readonly BusMessage[]): Batch[] => {
  const batches = new Map<string, { topic: string; partition: number; messages: BusMessage[] }>();
  for (const message of messages) {
    const partition = partitionOf(message.key);
    const place = `${message.topic}/${partition}`;
    const batch = batches.get(place) ?? { topic: message.topic, partition, messages: [] };
    batches.set(place, batch);
    batch.messages.push(message);
  }
  return [...batches.values()];
};

/** True once the subscription is being stopped: finish or give the batches back by throwing. */
export type Stopping = () => boolean;

/** Takes what has arrived of several partitions together. */
export type TakeBatches = (batches: readonly Batch[], stopping: Stopping) => Promise<void>;

/** How a consumer of the bus stands: how many partitions it has, for how many milliseconds it is in this state, how often it was started again. */
export type ConsumerSigns = {
  readonly partitions: number;
  readonly state: 'running' | 'starting' | 'restarting' | 'stopped';
  readonly forMs: number;
  readonly restarts: number;
};

export type Subscription = {
  stop(): Promise<void>;
  signs(): ConsumerSigns;
};

/**
 * The bus: in order per key, at least once. `publish` tries once and resolves when all messages are safe; where it rejects, any of
 * them may be safe, and who must not lose them sends them again. `consume` gives what has arrived, partition by partition, takes
 * it as done when its handler resolves, gives it again when it throws, and goes on whatever ends it until it is stopped; `tail`
 * hears what is published from now on and remembers nothing.
 */
export type Bus = {
  publish(messages: readonly BusMessage[]): Promise<void>;
  consume(group: string, topics: readonly string[], handle: TakeBatches): Promise<Subscription>;
  tail(topics: readonly string[], hear: (message: BusMessage) => void): Promise<Subscription>;
  /** Creates the topics that are missing; throws where one that exists is not as safe as this bus can hold it. */
  prepare(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
};
