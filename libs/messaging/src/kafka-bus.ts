import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '@mrc/kernel';
import {
  CompressionTypes,
  Kafka,
  KafkaJSProtocolError,
  logLevel,
  type Admin,
  type Consumer,
  type Producer,
  type SASLOptions,
} from 'kafkajs';
import { topicPartitions } from '@mrc/contracts';
import type { Bus, BusMessage, Subscription, TakeBatches } from './bus';
import { gatherMs, KafkaBatches } from './kafka-batches';
import { restWhileIdle } from './kafka-idle';
import { messageOf } from './kafka-message';
import { KafkaOffsets } from './kafka-offsets';
import { kafkaWords } from './kafka-words';

/** How a program signs in to Kafka, and whether over TLS; `ca` is the PEM of the only authority it believes. */
export type KafkaSecurity = {
  readonly sasl?: {
    readonly mechanism: 'plain' | 'scram-sha-256' | 'scram-sha-512';
    readonly username: string;
    readonly password: string;
  };
  readonly tls?: { readonly ca?: string };
};

export type KafkaBusOptions = KafkaSecurity & {
  readonly brokers: readonly string[];
  readonly clientId: string;
  readonly log: Log;
};

// The client's type tells mechanisms apart, so each is named.
const saslOf = ({ mechanism, ...who }: NonNullable<KafkaSecurity['sasl']>): SASLOptions => {
  switch (mechanism) {
    case 'plain':
      return { mechanism, ...who };
    case 'scram-sha-256':
      return { mechanism, ...who };
    case 'scram-sha-512':
      return { mechanism, ...who };
  }
};

const leadersWithinMs = 30_000;

// A broker that has just created a topic may answer for a moment that it has none of that name.
const leadersOf = async (admin: Admin, topics: string[]): Promise<void> => {
  const until = Date.now() + leadersWithinMs;
  for (;;) {
    try {
      await admin.fetchTopicMetadata({ topics });
      return;
    } catch (error) {
      if (!(error instanceof KafkaJSProtocolError) || !error.retriable || Date.now() > until) throw error;
    }
    await sleep(100);
  }
};

restWhileIdle();

/** The bus on Apache Kafka. */
export class KafkaBus implements Bus {
  readonly #kafka: Kafka;
  readonly #log: Log;
  readonly #subscriptions = new Set<Subscription>();
  #producer: Promise<Producer> | undefined;

  constructor(options: KafkaBusOptions) {
    this.#log = options.log;
    this.#kafka = new Kafka({
      clientId: options.clientId,
      brokers: [...options.brokers],
      ...(options.sasl ? { sasl: saslOf(options.sasl) } : {}),
      ...(options.tls ? { ssl: options.tls.ca === undefined ? true : { ca: [options.tls.ca] } } : {}),
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 12 },
      logLevel: logLevel.INFO,
      logCreator: () => (entry) => {
        const { level, facts, sentence } = kafkaWords(entry);
        options.log[level](facts, sentence);
      },
    });
  }

  async publish(messages: readonly BusMessage[]): Promise<void> {
    const byTopic = new Map<string, BusMessage[]>();
    for (const message of messages) byTopic.set(message.topic, [...(byTopic.get(message.topic) ?? []), message]);
    const producer = await this.#connectedProducer();
    await producer.sendBatch({
      acks: -1,
      compression: CompressionTypes.None,
      topicMessages: [...byTopic].map(([topic, rows]) => ({
        topic,
        messages: rows.map((row) => ({ key: row.key, value: row.value, headers: { ...row.headers } })),
      })),
    });
  }

  async consume(group: string, topics: readonly string[], handle: TakeBatches): Promise<Subscription> {
    const consumer = this.#consumer(group);
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    const offsets = new KafkaOffsets(consumer, this.#log);
    const batches = new KafkaBatches(offsets, handle);
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      // So that every partition of a fetch is given at once; they are handled one after the other.
      partitionsConsumedConcurrently: topics.length * topicPartitions,
      eachBatch: (payload) => batches.take(payload),
    });
    return this.#subscribed(async () => {
      await batches.stop();
      await offsets.stop();
      await consumer.disconnect();
    });
  }

  async tail(topics: readonly string[], hear: (message: BusMessage) => void): Promise<Subscription> {
    const consumer = this.#consumer(`tail.${randomUUID()}`);
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: false });
    // Where "now" is becomes known with the first fetch, not with joining.
    const listening = new Promise<void>((resolve) => {
      consumer.on(consumer.events.FETCH, () => {
        resolve();
      });
    });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch, heartbeat }) => {
        for (const message of batch.messages) hear(messageOf(batch.topic, message));
        await heartbeat();
        await sleep(gatherMs);
      },
    });
    await listening;
    return this.#subscribed(() => consumer.disconnect());
  }

  async prepare(topics: readonly { readonly name: string; readonly partitions: number }[]): Promise<void> {
    const admin = this.#kafka.admin();
    await admin.connect();
    try {
      const existing = new Set(await admin.listTopics());
      const missing = topics.filter((topic) => !existing.has(topic.name));
      if (missing.length > 0) {
        await admin.createTopics({
          waitForLeaders: false,
          topics: missing.map((topic) => ({
            topic: topic.name,
            numPartitions: topic.partitions,
            configEntries: [{ name: 'retention.ms', value: String(14 * 24 * 3_600_000) }],
          })),
        });
        await leadersOf(
          admin,
          missing.map(({ name }) => name),
        );
      }
    } finally {
      await admin.disconnect();
    }
  }

  async isReady(): Promise<boolean> {
    const admin = this.#kafka.admin({ retry: { retries: 0 } });
    try {
      await admin.connect();
      await admin.describeCluster();
      return true;
    } catch {
      return false;
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#subscriptions].map((subscription) => subscription.stop()));
    const producer = await this.#producer?.catch(() => undefined);
    await producer?.disconnect();
  }

  #consumer(group: string): Consumer {
    return this.#kafka.consumer({
      groupId: group,
      sessionTimeout: 10_000,
      heartbeatInterval: 3_000,
      rebalanceTimeout: 60_000,
      maxWaitTimeInMs: 1_000,
      minBytes: 1,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 12, restartOnFailure: async () => true },
    });
  }

  #subscribed(end: () => Promise<void>): Subscription {
    let ended: Promise<void> | undefined;
    const subscription = {
      stop: () => {
        this.#subscriptions.delete(subscription);
        return (ended ??= end());
      },
    };
    this.#subscriptions.add(subscription);
    return subscription;
  }

  async #connectedProducer(): Promise<Producer> {
    this.#producer ??= this.#connect();
    try {
      return await this.#producer;
    } catch (error) {
      this.#producer = undefined;
      throw error;
    }
  }

  async #connect(): Promise<Producer> {
    const producer = this.#kafka.producer({ allowAutoTopicCreation: false, maxInFlightRequests: 1 });
    await producer.connect();
    return producer;
  }
}
