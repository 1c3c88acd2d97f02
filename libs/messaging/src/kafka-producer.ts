import { CompressionTypes, type Kafka, type Producer } from 'kafkajs';
import { batchesOf, type BusMessage } from './bus';

/** How long a leader waits for its replicas before it says that they did not acknowledge. */
const acknowledgedWithinMs = 8_000;

/** Longer than connecting, signing in and being answered may take together: who has no answer by then has lost the connection. */
const answeredWithinMs = 45_000;

/**
 * Sends the messages of each partition once, by themselves: kafkajs answers for all or nothing of a request, and its retry skips
 * partitions whose leader changed, so there is none; who must not lose a message sends it again.
 */
export class KafkaProducer {
  readonly #kafka: Pick<Kafka, 'producer'>;
  readonly #answeredWithinMs: number;
  #producer: Promise<Producer> | undefined;

  constructor(kafka: Pick<Kafka, 'producer'>, withinMs = answeredWithinMs) {
    this.#kafka = kafka;
    this.#answeredWithinMs = withinMs;
  }

  /**
   * Resolves when all messages are safe; rejects with the first error, after which any of them may be. What is not answered at all is
   * an error too, and connections are made anew after it.
   */
  async send(messages: readonly BusMessage[]): Promise<void> {
    const producer = await this.#connected();
    let timer: NodeJS.Timeout | undefined;
    const unanswered = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#giveUp(producer);
        reject(new Error('Nobody answered what was sent'));
      }, this.#answeredWithinMs);
    });
    try {
      await Promise.race([unanswered, this.#sendEach(producer, messages)]);
    } finally {
      clearTimeout(timer);
    }
  }

  async #sendEach(producer: Producer, messages: readonly BusMessage[]): Promise<void> {
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

  #giveUp(producer: Producer): void {
    this.#producer = undefined;
    producer.disconnect().catch(() => undefined);
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
