import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { TakeBatches } from './bus';
import { messageOf } from './kafka-message';
import type { KafkaOffsets } from './kafka-offsets';

/** Messages handed to a handler at once, over all partitions. */
const batchSize = 500;
/** How long after a batch the next is asked for, so that what comes fast comes together. */
export const gatherMs = 30;

const heartbeatMs = 2_000;

/** Errors after which kafkajs does not start a consumer again. */
const takenForMistakes: ReadonlySet<string> = new Set([
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'URIError',
]);

const toBeGivenAgain = (error: unknown): unknown =>
  error instanceof Error && takenForMistakes.has(error.name)
    ? new Error('A batch was not handled', { cause: error })
    : error;

type Waiting = { readonly payload: EachBatchPayload; readonly done: () => void; readonly fail: (why: unknown) => void };

/** Hands the partitions that came with one fetch to a handler together, however kafkajs gives them. */
export class KafkaBatches {
  readonly #handle: TakeBatches;
  readonly #offsets: KafkaOffsets;
  #waiting: Waiting[] = [];
  #running: Promise<void> | undefined;
  #stopping = false;

  constructor(offsets: KafkaOffsets, handle: TakeBatches) {
    this.#offsets = offsets;
    this.#handle = handle;
  }

  /** Hands no more over; resolves once what is in hand is finished. */
  async stop(): Promise<void> {
    this.#stopping = true;
    await this.#running;
  }

  /** Resolves once the partition's messages are handled, or the consumer stops before they are. */
  take(payload: EachBatchPayload): Promise<void> {
    return new Promise((done, fail) => {
      this.#waiting.push({ payload, done, fail });
      this.#running ??= this.#run();
    });
  }

  async #run(): Promise<void> {
    await setImmediate();
    while (this.#waiting.length > 0) {
      const taken = this.#waiting;
      this.#waiting = [];
      try {
        await this.#handleTogether(taken.map(({ payload }) => payload));
        if (!this.#stopping) await sleep(gatherMs);
        for (const { done } of taken) done();
      } catch (error) {
        for (const { fail } of taken) fail(toBeGivenAgain(error));
      }
    }
    this.#running = undefined;
  }

  #stopped(payload: EachBatchPayload): boolean {
    return this.#stopping || !payload.isRunning() || payload.isStale();
  }

  async #handleTogether(payloads: readonly EachBatchPayload[]): Promise<void> {
    const next = new Map(payloads.map((payload) => [payload, 0]));
    for (;;) {
      const parts = this.#partsOf(next);
      const [first] = parts;
      if (!first) return;
      const heartbeat = () => first.payload.heartbeat();
      const stopping = () => parts.some(({ payload }) => this.#stopped(payload));
      const beating = setInterval(() => void heartbeat().catch(() => undefined), heartbeatMs);
      const handled = this.#handle(
        parts.map(({ payload: { batch }, messages }) => ({
          topic: batch.topic,
          partition: batch.partition,
          messages: messages.map((message) => messageOf(batch.topic, message)),
        })),
        stopping,
      );
      await handled.finally(() => {
        clearInterval(beating);
      });
      for (const { payload, messages } of parts) {
        const last = messages.at(-1);
        if (last) {
          payload.resolveOffset(last.offset);
          this.#offsets.handled(payload.batch.topic, payload.batch.partition, last.offset);
        }
        next.set(payload, (next.get(payload) ?? 0) + messages.length);
      }
      await heartbeat();
    }
  }

  #partsOf(next: ReadonlyMap<EachBatchPayload, number>) {
    const parts: { readonly payload: EachBatchPayload; readonly messages: readonly KafkaMessage[] }[] = [];
    let room = batchSize;
    for (const [payload, from] of next) {
      const messages = this.#stopped(payload) ? [] : payload.batch.messages.slice(from, from + room);
      if (messages.length > 0) parts.push({ payload, messages });
      room -= messages.length;
    }
    return parts;
  }
}
