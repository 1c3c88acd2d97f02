import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { topicPartitions } from '@mrc/contracts';
import type { Log } from '@mrc/kernel';
import { Kafka, logLevel, type Consumer, type SASLOptions } from 'kafkajs';
import type { Bus, BusMessage, Subscription, TakeBatches } from './bus';
import { gatherMs, KafkaBatches } from './kafka-batches';
import { restWhileIdle } from './kafka-idle';
import { KafkaMember, type Membership } from './kafka-member';
import { messageOf } from './kafka-message';
import { KafkaOffsets } from './kafka-offsets';
import { KafkaProducer } from './kafka-producer';
import { failUnansweredSignIn } from './kafka-sign-in';
import { prepareTopics, type Topic } from './kafka-topics';
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

const retry = { initialRetryTime: 100, maxRetryTime: 2_000, retries: 8 };

restWhileIdle();
failUnansweredSignIn();

/** The bus on Apache Kafka. */
export class KafkaBus implements Bus {
  readonly #kafka: Kafka;
  readonly #log: Log;
  readonly #producer: KafkaProducer;
  readonly #members = new Set<KafkaMember>();

  constructor(options: KafkaBusOptions) {
    this.#log = options.log;
    this.#kafka = new Kafka({
      clientId: options.clientId,
      brokers: [...options.brokers],
      ...(options.sasl ? { sasl: saslOf(options.sasl) } : {}),
      ...(options.tls ? { ssl: options.tls.ca === undefined ? true : { ca: [options.tls.ca] } } : {}),
      connectionTimeout: 3_000,
      requestTimeout: 10_000,
      retry,
      logLevel: logLevel.INFO,
      logCreator: () => (entry) => {
        const { level, facts, sentence } = kafkaWords(entry);
        options.log[level](facts, sentence);
      },
    });
    this.#producer = new KafkaProducer(this.#kafka);
  }

  publish(messages: readonly BusMessage[]): Promise<void> {
    return this.#producer.send(messages);
  }

  consume(group: string, topics: readonly string[], handle: TakeBatches): Promise<Subscription> {
    return this.#member(group, async (consumer) => {
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
      return async () => {
        await batches.stop();
        await offsets.stop();
      };
    });
  }

  tail(topics: readonly string[], hear: (message: BusMessage) => void): Promise<Subscription> {
    return this.#member(`tail.${randomUUID()}`, async (consumer) => {
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
      return async () => undefined;
    });
  }

  async prepare(topics: readonly Topic[]): Promise<void> {
    const admin = this.#kafka.admin();
    await admin.connect();
    try {
      await prepareTopics(admin, topics);
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
    await Promise.allSettled([...this.#members].map((member) => member.stop()));
    await this.#producer.close();
  }

  #member(group: string, join: Membership): Promise<Subscription> {
    const member = new KafkaMember({ group, join, create: () => this.#consumer(group), log: this.#log });
    this.#members.add(member);
    return member.start();
  }

  #consumer(groupId: string): Consumer {
    return this.#kafka.consumer({
      groupId,
      sessionTimeout: 10_000,
      heartbeatInterval: 3_000,
      rebalanceTimeout: 60_000,
      // A partition without a leader is looked for again this often.
      metadataMaxAge: 10_000,
      maxWaitTimeInMs: 1_000,
      minBytes: 1,
      allowAutoTopicCreation: false,
      retry: { ...retry, restartOnFailure: async () => false },
    });
  }
}
