/** One message: the key decides partition and order. A null value never occurs; erased data is JSON `null`. */
export type BusMessage = {
  readonly topic: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
};

/** Messages of one partition in their order. */
export type Batch = { readonly topic: string; readonly partition: number; readonly messages: readonly BusMessage[] };

/** True once the subscription is being stopped: finish or give the batches back by throwing. */
export type Stopping = () => boolean;

/** Takes what has arrived of several partitions together. */
export type TakeBatches = (batches: readonly Batch[], stopping: Stopping) => Promise<void>;

export type Subscription = { stop(): Promise<void> };

/**
 * The bus: in order per key, at least once. `publish` resolves when the messages are safe; `consume` gives what has
 * arrived, partition by partition, takes it as done when its handler resolves, and gives it again when it throws; `tail` hears what is published from now on and remembers nothing.
 */
export type Bus = {
  publish(messages: readonly BusMessage[]): Promise<void>;
  consume(group: string, topics: readonly string[], handle: TakeBatches): Promise<Subscription>;
  tail(topics: readonly string[], hear: (message: BusMessage) => void): Promise<Subscription>;
  /** Creates the topics that are missing. */
  prepare(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void>;
  isReady(): Promise<boolean>;
  close(): Promise<void>;
};
