import { repeatRaces, willPass, type Tx } from '@mrc/database';
import { runTraced } from '@mrc/kernel';
import { fromMessage } from './cloud-event';
import { readEvent, type ConsumerDefinition } from './consumer-definition';
import { errorWord, type ConsumerOptions } from './consumer-options';
import { readCursors, writeCursors } from './cursors';
import { bury, lockDueKey, putOff, queuedEvents, retryLadderMs, unpark, type ParkedEvent } from './parking';
import { askToRepublish } from './republish';

const everyMs = 1_000;

type Step =
  | { readonly kind: 'none' }
  | { readonly kind: 'moved'; readonly consumer: string; readonly aggregateId: string; readonly version: number }
  | {
      readonly kind: 'gap';
      readonly aggregateId: string;
      readonly owner: ParkedEvent['owner'];
      readonly since: number;
    };

/** The parked event that a step tries, and how often its key was tried before. */
type Tried = {
  readonly consumer: string;
  readonly aggregateId: string;
  readonly attempts: number;
  readonly parked: ParkedEvent;
};

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
      if (step.kind === 'moved')
        this.#options.watch.reached(step.consumer, new Map([[step.aggregateId, step.version]]));
      if (step.kind === 'gap') await askToRepublish(this.#options.bus, this.#options.cell, [step]);
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
      return { kind: 'moved', consumer: failed.consumer, aggregateId: failed.aggregateId, version: 0 };
    }
  }

  async #advanceOne(tx: Tx, note: (tried: Tried) => void): Promise<Step> {
    const now = this.#options.clock.now();
    const key = await lockDueKey(tx, [...this.#definitions.keys()], now);
    const definition = key && this.#definitions.get(key.consumer);
    if (!definition) return { kind: 'none' };
    const { name } = definition;
    const last = (await readCursors(tx, [name], [key.aggregate_id])).get(name)?.get(key.aggregate_id) ?? 0;
    const queue = await queuedEvents(tx, name, key.aggregate_id);
    const next = queue.find((parked) => parked.version > last);
    if (!next) {
      await unpark(tx, name, key.aggregate_id, last);
      return { kind: 'moved', consumer: name, aggregateId: key.aggregate_id, version: last };
    }
    if (next.version > last + 1) {
      const wait = retryLadderMs[Math.min(key.attempts + 1, retryLadderMs.length - 1)] ?? 600_000;
      const at = new Date(now.getTime() + wait);
      await putOff(tx, name, key.aggregate_id, { reason: 'gap', attempts: key.attempts + 1, error: null, at });
      return { kind: 'gap', aggregateId: key.aggregate_id, owner: next.owner, since: last + 1 };
    }
    note({ consumer: name, aggregateId: key.aggregate_id, attempts: key.attempts, parked: next });
    const event = fromMessage(next.message);
    const readable = event && readEvent(definition, event);
    if (readable) await runTraced(readable.traceparent, () => definition.handle([readable], tx));
    writeCursors(tx, new Map([[name, new Map([[key.aggregate_id, next.version]])]]));
    if (!(await unpark(tx, name, key.aggregate_id, next.version))) {
      await putOff(tx, name, key.aggregate_id, { reason: 'failed', attempts: 0, error: null, at: now });
    }
    return { kind: 'moved', consumer: name, aggregateId: key.aggregate_id, version: next.version };
  }

  async #putOffOrBury(tx: Tx, tried: Tried, error: string): Promise<void> {
    const { consumer: name, aggregateId, parked } = tried;
    const attempts = tried.attempts + 1;
    const now = this.#options.clock.now();
    const wait = retryLadderMs[attempts];
    if (wait !== undefined) {
      await putOff(tx, name, aggregateId, { reason: 'failed', attempts, error, at: new Date(now.getTime() + wait) });
      return;
    }
    if (!(await putOff(tx, name, aggregateId, { reason: 'dead', attempts, error, at: now }))) return;
    await bury(tx, name, { ...parked, aggregateId, error, attempts, at: now });
    this.#options.log.error({ consumer: name, error }, 'An event became a dead letter; its key waits for a decision');
  }
}
