import { CompressionTypes, type Kafka, type Producer } from 'kafkajs';
import { batchesOf, type Batch, type BusMessage } from './bus';

/** How long a leader waits for its replicas before it says that they did not acknowledge. */
const acknowledgedWithinMs = 8_000;

/** Longer than connecting, signing in and being answered may take together: who has no answer by then has lost the connection. */
const answeredWithinMs = 45_000;

/** What was sent is not known to be written, and what it was sent by is not to be believed any more. */
class NotAcknowledged extends Error {
  override readonly name = 'NotAcknowledged';
}

/**
 * Sends the messages of each partition once, by themselves: kafkajs answers for all or nothing of a request, and its retry skips
 * partitions whose leader changed, so there is none; who must not lose a message sends it again. Only an answer that names the
 * partition is believed: kafkajs takes one broker for another when connections are lost, and is then content with having sent nothing.
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
   * Resolves when all messages are safe; rejects with the first error, after which any of them may be. What is not answered at all, or
   * by an answer that is not about it, is an error too, and connections are made anew after it.
   */
  async send(messages: readonly BusMessage[]): Promise<void> {
    const producer = (this.#producer ??= this.#connect());
    let timer: NodeJS.Timeout | undefined;
    const unanswered = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new NotAcknowledged('Nobody answered what was sent')), this.#answeredWithinMs);
    });
    const sending = producer.then((one) => Promise.all(batchesOf(messages).map((batch) => this.#sendOne(one, batch))));
    try {
      await Promise.race([unanswered, sending]);
    } catch (error) {
      if (error instanceof NotAcknowledged) this.#giveUp(producer);
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    const producer = await this.#producer?.catch(() => undefined);
    await producer?.disconnect();
  }

  async #sendOne(producer: Producer, { topic, partition, messages }: Batch): Promise<void> {
    const answers = await producer.send({
      topic,
      acks: -1,
      timeout: acknowledgedWithinMs,
      compression: CompressionTypes.None,
      messages: messages.map(({ key, value, headers }) => ({ partition, key, value, headers: { ...headers } })),
    });
    if (!answers.some((answer) => answer.topicName === topic && answer.partition === partition))
      throw new NotAcknowledged('The answer says nothing of what was sent');
  }

  #giveUp(producer: Promise<Producer>): void {
    if (this.#producer === producer) this.#producer = undefined;
    producer.then((one) => one.disconnect()).catch(() => undefined);
  }

  #connect(): Promise<Producer> {
    const producer = this.#kafka.producer({ allowAutoTopicCreation: false, retry: { retries: 0 } });
    const connected = producer.connect().then(() => producer);
    connected.catch(() => {
      if (this.#producer === connected) this.#producer = undefined;
    });
    return connected;
  }
}
