import { repeatRaces, willPass, type Tx } from '@mrc/database';
import { runTraced } from '@mrc/kernel';
import { fromMessage } from './cloud-event';
import { isReaction, readEvent, type ConsumerDefinition } from './consumer-definition';
import { errorWord, type ConsumerOptions } from './consumer-options';
import { keyOf, readCursors, writeCursors, type Reached } from './cursors';
import {
  bury,
  lockDueKey,
  putOff,
  queuedEvents,
  retryLadderMs,
  unpark,
  type ConsumerKey,
  type ParkedEvent,
} from './parking';
import { withoutDone } from './reacted';
import { askOrSay } from './republish';
import { countTaken } from './taken';

const everyMs = 1_000;

type Step =
  | { readonly kind: 'none' | 'put-off' }
  | { readonly kind: 'moved'; readonly reached: Reached }
  | { readonly kind: 'gap'; readonly key: ConsumerKey; readonly since: number };

/** The parked event that a step tries, and how often its key was tried before. */
type Tried = { readonly key: ConsumerKey; readonly attempts: number; readonly parked: ParkedEvent };

/** Tries the parked keys of a service's consumers again, one event per transaction, until their queue is empty or the ladder ends in a dead letter. */
export class ParkedRetry {
  readonly #definitions: ReadonlyMap<string, ConsumerDefinition>;
  readonly #options: ConsumerOptions;
  #timer: NodeJS.Timeout | undefined;
  #stopping = false;
  #running: Promise<void> | undefined;

  constructor(definitions: readonly ConsumerDefinition[], options: ConsumerOptions) {
    this.#definitions = new Map(definitions.map((definition) => [definition.name, definition]));
    this.#options = options;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#running ??= this.runDue()
        .catch((error: unknown) => {
          this.#options.log.warn({ error: errorWord(error) }, 'Parked keys wait');
        })
        .finally(() => {
          this.#running = undefined;
        });
    }, everyMs);
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#timer);
    await this.#running;
  }

  /** Tries every key that is due, once through its queue. */
  async runDue(): Promise<void> {
    while (!this.#stopping) {
      const step = await this.#step();
      if (step.kind === 'none') return;
      if (step.kind === 'moved') this.#options.watch.reached([step.reached]);
      if (step.kind === 'gap') {
        const { owner, aggregateId } = step.key;
        await askOrSay(this.#options, [{ owner, wish: { aggregateId, since: step.since } }]);
      }
    }
  }

  async #step(): Promise<Step> {
    let tried: Tried | undefined;
    const note = (next: Tried) => {
      tried = next;
    };
    try {
      return await repeatRaces(() => this.#options.database.inOpenTransaction((tx) => this.#advanceOne(tx, note)));
    } catch (error) {
      const failed = tried;
      if (failed === undefined || willPass(error)) throw error;
      await this.#options.database.inOpenTransaction((tx) => this.#putOffOrBury(tx, failed, errorWord(error)));
      return { kind: 'put-off' };
    }
  }

  async #advanceOne(tx: Tx, note: (tried: Tried) => void): Promise<Step> {
    const now = this.#options.clock.now();
    const due = await lockDueKey(tx, [...this.#definitions.keys()], now);
    const definition = due && this.#definitions.get(due.consumer);
    if (!definition) return { kind: 'none' };
    const { consumer, owner, aggregateId, attempts, reason } = due;
    const key: ConsumerKey = { consumer, owner, aggregateId };
    const cursors = await readCursors(tx, [consumer], [owner], [aggregateId]);
    const last = cursors.get(consumer)?.get(keyOf(owner, aggregateId))?.version ?? 0;
    const queue = await queuedEvents(tx, key);
    const next = queue.find((parked) => parked.version > last);
    if (!next) {
      await unpark(tx, key, last);
      return { kind: 'moved', reached: { ...key, version: last, eventId: null } };
    }
    if (next.version > last + 1) {
      const wait = retryLadderMs[Math.min(attempts + 1, retryLadderMs.length - 1)] ?? 600_000;
      const at = new Date(now.getTime() + wait);
      await putOff(tx, key, { reason: 'gap', attempts: attempts + 1, error: null, at });
      return { kind: 'gap', key, since: last + 1 };
    }
    note({ key, attempts: reason === 'gap' ? 0 : attempts, parked: next });
    const event = fromMessage(next.message);
    const readable = event && readEvent(definition, owner, event);
    if (readable) {
      const todo = isReaction(definition) ? await withoutDone(tx, consumer, [readable]) : [readable];
      if (todo.length > 0) await runTraced(readable.traceparent, () => definition.handle(todo, tx));
    }
    const reached = { ...key, version: next.version, eventId: next.eventId };
    writeCursors(tx, [reached]);
    countTaken(tx, [{ consumer, owner, partition: next.partition, eventId: next.eventId }]);
    if (!(await unpark(tx, key, next.version)))
      await putOff(tx, key, { reason: 'failed', attempts: 0, error: null, at: now });
    return { kind: 'moved', reached };
  }

  async #putOffOrBury(tx: Tx, { key, parked, attempts: before }: Tried, error: string): Promise<void> {
    const attempts = before + 1;
    const now = this.#options.clock.now();
    const wait = retryLadderMs[attempts];
    if (wait !== undefined) {
      await putOff(tx, key, { reason: 'failed', attempts, error, at: new Date(now.getTime() + wait) });
      return;
    }
    if (!(await putOff(tx, key, { reason: 'dead', attempts, error, at: now }))) return;
    const { owner, aggregateId, consumer } = key;
    const { version, message } = parked;
    await bury(tx, consumer, { owner, aggregateId, version, message, error, attempts, at: now });
    this.#options.log.error({ consumer, error }, 'An event became a dead letter; its key waits for a decision');
  }
}
