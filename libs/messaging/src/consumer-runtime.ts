import { topicOf, type EventContract, type EventOf, type ServiceName } from '@mrc/contracts';
import { isOutage, type Tx } from '@mrc/database';
import { runTraced } from '@mrc/kernel';
import type { Batch, BatchControl, BusMessage, Subscription } from './bus';
import { fromMessage, type ReceivedEvent } from './cloud-event';
import { ownersOf, readEvent, type ConsumerDefinition } from './consumer-definition';
import { errorWord, type ConsumerOptions } from './consumer-options';
import { lockPartition, placeOf, readCursors, writeCursors } from './cursors';
import { bury, lockParkedKeys, parkKey, queueEvent } from './parking';
import { ParkedRetry } from './parked-retry';
import { askToRepublish } from './republish';

type Arrived = { readonly owner: ServiceName; readonly event: ReceivedEvent; readonly message: BusMessage };

const outageMs = 500;

/** Consumes for one projection or reaction: one transaction per batch, cursors as sets, a failing key parked. */
export class ConsumerRuntime {
  readonly #definition: ConsumerDefinition;
  readonly #options: ConsumerOptions;
  readonly #retry: ParkedRetry;
  #subscription: Subscription | undefined;

  constructor(definition: ConsumerDefinition, options: ConsumerOptions) {
    this.#definition = definition;
    this.#options = options;
    this.#retry = new ParkedRetry(definition, options);
  }

  get name(): string {
    return this.#definition.name;
  }

  async start(): Promise<void> {
    const { bus, cell, service } = this.#options;
    const owners = new Map(ownersOf(this.#definition).map((owner) => [topicOf(cell, owner), owner]));
    this.#subscription = await bus.consume(`${cell}.${service}.${this.name}`, [...owners.keys()], (batch, control) =>
      this.#take(owners.get(batch.topic) ?? service, batch, control),
    );
    this.#retry.start();
  }

  /** Stops fetching, finishes the batch in hand and commits it. */
  async stop(): Promise<void> {
    await this.#retry.stop();
    await this.#subscription?.stop();
  }

  async #take(owner: ServiceName, batch: Batch, control: BatchControl): Promise<void> {
    const place = placeOf(batch);
    const arrived: Arrived[] = [];
    for (const message of batch.messages) {
      const event = fromMessage(message);
      if (event) arrived.push({ owner, event, message });
      else await this.#untilReachable(control, () => this.#buryUnreadable(place, owner, message));
    }
    if (arrived.length === 0) return;
    await this.#untilReachable(control, async () => {
      try {
        await this.#inOneTransaction(place, arrived);
      } catch (error) {
        if (isOutage(error)) throw error;
        await this.#oneByOne(place, arrived);
      }
    });
  }

  async #untilReachable(control: BatchControl, work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await work();
        return;
      } catch (error) {
        if (!isOutage(error)) throw error;
        if (control.stopping()) throw error;
        this.#options.log.warn(
          { consumer: this.name, error: errorWord(error) },
          'The consumer pauses until the database answers',
        );
        await new Promise((resolve) => setTimeout(resolve, outageMs));
        await control.heartbeat();
      }
    }
  }

  async #oneByOne(place: string, arrived: readonly Arrived[]): Promise<void> {
    for (const one of arrived) {
      try {
        await this.#inOneTransaction(place, [one]);
      } catch (error) {
        if (isOutage(error)) throw error;
        this.#options.log.error(
          { consumer: this.name, event: one.event.id, type: one.event.type, error: errorWord(error) },
          'An event could not be handled; its key is parked',
        );
        await this.#options.database.inOpenTransaction(async (tx) => {
          await lockPartition(tx, this.name, place);
          const at = this.#options.clock.now();
          await parkKey(tx, this.name, one.event.aggregateId, { reason: 'failed', error: errorWord(error), at });
          await queueEvent(tx, this.name, one.owner, one.event, one.message, at);
        });
      }
    }
  }

  async #inOneTransaction(place: string, arrived: readonly Arrived[]): Promise<void> {
    const started = this.#options.clock.now();
    const { reached, gaps } = await this.#options.database.inOpenTransaction(async (tx) => {
      await lockPartition(tx, this.name, place);
      return this.#applyAll(tx, arrived, started);
    });
    const newest = arrived.at(-1);
    if (newest)
      this.#options.handled?.(this.name, arrived.length, started.getTime() - Date.parse(newest.event.recordedAt));
    this.#options.watch.reached(this.name, reached);
    if (gaps.length > 0) await askToRepublish(this.#options.bus, this.#options.cell, gaps);
  }

  async #applyAll(tx: Tx, arrived: readonly Arrived[], at: Date) {
    const keys = [...new Set(arrived.map((one) => one.event.aggregateId))];
    const parked = await lockParkedKeys(tx, this.name, keys);
    const cursors = await readCursors(tx, this.name, keys);
    const reached = new Map<string, number>();
    const gaps: { owner: ServiceName; aggregateId: string; since: number }[] = [];
    const fresh: EventOf<EventContract>[] = [];
    for (const { owner, event, message } of arrived) {
      const last = reached.get(event.aggregateId) ?? cursors.get(event.aggregateId) ?? 0;
      if (event.aggregateVersion <= last) continue;
      if (!parked.has(event.aggregateId) && event.aggregateVersion === last + 1) {
        const readable = readEvent(this.#definition, event);
        if (readable) fresh.push(readable);
        reached.set(event.aggregateId, event.aggregateVersion);
        continue;
      }
      if (!parked.has(event.aggregateId)) {
        await parkKey(tx, this.name, event.aggregateId, { reason: 'gap', error: null, at });
        parked.add(event.aggregateId);
        gaps.push({ owner, aggregateId: event.aggregateId, since: last + 1 });
      }
      await queueEvent(tx, this.name, owner, event, message, at);
    }
    const first = fresh[0];
    if (first) await runTraced(first.traceparent, () => this.#definition.handle(fresh, tx));
    await writeCursors(tx, this.name, reached);
    return { reached, gaps };
  }

  async #buryUnreadable(place: string, owner: ServiceName, message: BusMessage): Promise<void> {
    this.#options.log.error({ consumer: this.name }, 'A message that is not an event of ours became a dead letter');
    await this.#options.database.inOpenTransaction(async (tx) => {
      await lockPartition(tx, this.name, place);
      await bury(tx, this.name, {
        aggregateId: null,
        version: null,
        owner,
        message,
        error: 'not-an-event',
        attempts: 1,
        at: this.#options.clock.now(),
      });
    });
  }
}
