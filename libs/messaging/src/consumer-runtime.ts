import { topicOf, type ServiceName } from '@mrc/contracts';
import { isOutage, repeatRaces, willPass } from '@mrc/database';
import type { Batch, Stopping, BusMessage, Subscription } from './bus';
import { fromMessage } from './cloud-event';
import { applyArrived, type Arrived } from './consumer-batch';
import { listensTo, ownersOf, type ConsumerDefinition } from './consumer-definition';
import { errorWord, type ConsumerOptions } from './consumer-options';
import { lockPlaces, placeOf } from './cursors';
import { bury, parkKey, queueEvent } from './parking';
import { ParkedRetry } from './parked-retry';
import { askToRepublish } from './republish';

const outageMs = 500;

/**
 * Consumes for all projections and reactions of a service as one member of one group. What has arrived is taken in one
 * transaction for all of them; where that fails, each consumer takes it by itself, and where one fails, event by event: a
 * failing event parks its key at that consumer.
 */
export class ConsumerRuntime {
  readonly #definitions: readonly ConsumerDefinition[];
  readonly #options: ConsumerOptions;
  readonly #retry: ParkedRetry;
  readonly #owners: ReadonlyMap<string, ServiceName>;
  #subscription: Subscription | undefined;

  constructor(definitions: readonly ConsumerDefinition[], options: ConsumerOptions) {
    this.#definitions = definitions;
    this.#options = options;
    this.#retry = new ParkedRetry(definitions, options);
    this.#owners = new Map(definitions.flatMap(ownersOf).map((owner) => [topicOf(options.cell, owner), owner]));
  }

  async start(): Promise<void> {
    if (this.#owners.size === 0) return;
    const { bus, cell, service } = this.#options;
    const topics = [...this.#owners.keys()];
    this.#subscription = await bus.consume(`${cell}.${service}.events`, topics, (batches, stopping) =>
      this.#take(batches, stopping),
    );
    this.#retry.start();
  }

  /** Stops fetching, finishes what is in hand and commits it. */
  async stop(): Promise<void> {
    await this.#retry.stop();
    await this.#subscription?.stop();
  }

  async #take(batches: readonly Batch[], stopping: Stopping): Promise<void> {
    const arrived: Arrived[] = [];
    for (const batch of batches) {
      const owner = this.#owners.get(batch.topic);
      if (owner === undefined) continue;
      const place = placeOf(batch);
      for (const message of batch.messages) {
        const event = fromMessage(message);
        if (event) arrived.push({ owner, place, event, message });
        else await this.#untilReachable(stopping, () => this.#buryUnreadable(place, owner, message));
      }
    }
    if (arrived.length > 0) await this.#untilReachable(stopping, () => this.#handle(this.#definitions, arrived));
  }

  async #untilReachable(stopping: Stopping, work: () => Promise<void>): Promise<void> {
    for (;;) {
      try {
        await work();
        return;
      } catch (error) {
        if (!willPass(error)) throw error;
        if (stopping()) throw error;
        this.#options.log.warn({ error: errorWord(error) }, 'The consumers pause until the database answers');
        await new Promise((resolve) => setTimeout(resolve, outageMs));
      }
    }
  }

  async #handle(definitions: readonly ConsumerDefinition[], arrived: readonly Arrived[]): Promise<void> {
    try {
      await this.#inOneTransaction(definitions, arrived);
    } catch (error) {
      if (isOutage(error)) throw error;
      const [first, ...others] = definitions;
      if (first && others.length > 0) for (const each of definitions) await this.#handle([each], arrived);
      else if (first) await this.#oneByOne(first, arrived);
    }
  }

  async #oneByOne(definition: ConsumerDefinition, arrived: readonly Arrived[]): Promise<void> {
    for (const one of arrived.filter(({ owner }) => listensTo(definition, owner))) {
      try {
        await this.#inOneTransaction([definition], [one]);
      } catch (error) {
        if (willPass(error)) throw error;
        await this.#park(definition.name, one, errorWord(error));
      }
    }
  }

  async #park(consumer: string, { owner, place, event, message }: Arrived, error: string): Promise<void> {
    this.#options.log.error(
      { consumer, event: event.id, type: event.type, error },
      'An event could not be handled; its key is parked',
    );
    await this.#options.database.inOpenTransaction(async (tx) => {
      await lockPlaces(tx, [place]);
      const at = this.#options.clock.now();
      await parkKey(tx, consumer, event.aggregateId, { reason: 'failed', error, at });
      await queueEvent(tx, consumer, owner, event, message, at);
    });
  }

  async #inOneTransaction(definitions: readonly ConsumerDefinition[], arrived: readonly Arrived[]): Promise<void> {
    const started = this.#options.clock.now();
    const applied = await repeatRaces(() =>
      this.#options.database.inOpenTransaction((tx) => applyArrived(tx, definitions, arrived, started)),
    );
    for (const { consumer, events, newest, reached } of applied) {
      this.#options.handled?.(consumer, events, started.getTime() - newest.getTime());
      this.#options.watch.reached(consumer, reached);
    }
    const gaps = new Map(applied.flatMap((one) => one.gaps.map((gap) => [`${gap.aggregateId} ${gap.since}`, gap])));
    if (gaps.size > 0) await askToRepublish(this.#options.bus, this.#options.cell, [...gaps.values()]);
  }

  async #buryUnreadable(place: string, owner: ServiceName, message: BusMessage): Promise<void> {
    this.#options.log.error({ owner }, 'A message that is not an event of ours became a dead letter');
    const at = this.#options.clock.now();
    const letter = { aggregateId: null, version: null, owner, message, error: 'not-an-event', attempts: 1, at };
    await this.#options.database.inOpenTransaction(async (tx) => {
      await lockPlaces(tx, [place]);
      for (const definition of this.#definitions)
        if (listensTo(definition, owner)) await bury(tx, definition.name, letter);
    });
  }
}
