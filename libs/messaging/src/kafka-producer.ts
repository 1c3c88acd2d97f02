import { CompressionTypes, type Kafka, type Producer } from 'kafkajs';
import { batchesOf, type BusMessage } from './bus';

/** How long a leader waits for its replicas before it says that they did not acknowledge. */
const acknowledgedWithinMs = 8_000;

/**
 * Sends the messages of each partition once, by themselves: kafkajs answers for all or nothing of a request, and its retry skips
 * partitions whose leader changed, so there is none; who must not lose a message sends it again.
 */
export class KafkaProducer {
  readonly #kafka: Kafka;
  #producer: Promise<Producer> | undefined;

  constructor(kafka: Kafka) {
    this.#kafka = kafka;
  }

  /** Resolves when all messages are safe; rejects with the first error, after which any of them may be. */
  async send(messages: readonly BusMessage[]): Promise<void> {
    const producer = await this.#connected();
    await Promise.all(
      batchesOf(messages).map(({ topic, partition, messages: rows }) =>
        producer.send({
          topic,
          acks: -1,
          timeout: acknowledgedWithinMs,
          compression: CompressionTypes.None,
          messages: rows.map((row) => ({ partition, key: row.key, value: row.value, headers: { ...row.headers } })),
        }),
      ),
    );
  }

  async close(): Promise<void> {
    const producer = await this.#producer?.catch(() => undefined);
    await producer?.disconnect();
  }

  async #connected(): Promise<Producer> {
    this.#producer ??= this.#connect();
    try {
      return await this.#producer;
    } catch (error) {
      this.#producer = undefined;
      throw error;
    }
  }

  async #connect(): Promise<Producer> {
    const producer = this.#kafka.producer({ allowAutoTopicCreation: false, retry: { retries: 0 } });
    await producer.connect();
    return producer;
  }
}
