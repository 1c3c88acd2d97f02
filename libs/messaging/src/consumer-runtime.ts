import { topicOf, type ServiceName } from '@mrc/contracts';
import { isOutage, repeatRaces, willPass } from '@mrc/database';
import { roundsOf, type Arrived, type Round, type Stray } from './arrivals';
import type { Batch, ConsumerSigns, Stopping, Subscription } from './bus';
import { compareMarks, type Marked } from './compare-marks';
import { applyArrived, type Gap } from './consumer-batch';
import { listensTo, ownersOf, type ConsumerDefinition } from './consumer-definition';
import { errorWord, type ConsumerOptions } from './consumer-options';
import { lockPlaces } from './cursors';
import { readGenerations } from './generation';
import { bury, parkKey, queueEvent } from './parking';
import { ParkedRetry } from './parked-retry';
import { beginGeneration } from './rebuild';
import { remedy } from './remedies';
import { askOrSay } from './republish';

const outageMs = 500;

/** The group in which a service's consumers read. */
export const eventsGroupOf = (cell: string, service: ServiceName): string => `${cell}.${service}.events`;

/**
 * Consumes for all projections and reactions of a service as one member of one group. What has arrived is taken in one
 * transaction for all of them; where that fails, each consumer takes it by itself, and where one fails, event by event: a
 * failing event parks its key at that consumer. At a mark, what was taken is compared with what was told.
 */
export class ConsumerRuntime {
  readonly #definitions: readonly ConsumerDefinition[];
  readonly #options: ConsumerOptions;
  readonly #retry: ParkedRetry;
  readonly #owners: ReadonlyMap<string, ServiceName>;
  #generations: ReadonlyMap<string, number> = new Map();
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
    this.#subscription = await bus.consume(eventsGroupOf(cell, service), topics, (batches, stopping) =>
      this.#take(batches, stopping),
    );
    this.#retry.start();
  }

  /** How its place on the bus stands; undefined before it has one. */
  signs(): ConsumerSigns | undefined {
    return this.#subscription?.signs();
  }

  /** Stops fetching, finishes what is in hand and commits it. */
  async stop(): Promise<void> {
    await this.#retry.stop();
    await this.#subscription?.stop();
  }

  async #take(batches: readonly Batch[], stopping: Stopping): Promise<void> {
    for (const { strays, arrived, marks } of roundsOf(batches, this.#owners)) {
      for (const stray of strays) await this.#untilReachable(stopping, () => this.#buryStray(stray));
      await this.#untilReachable(stopping, () => this.#beginGenerations({ arrived, marks }));
      if (arrived.length > 0) await this.#untilReachable(stopping, () => this.#handle(this.#definitions, arrived));
      if (marks.length > 0) await this.#untilReachable(stopping, () => this.#compare(marks));
    }
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

  /** An owner that was restored tells in a newer generation: what it told before is forgotten and heard again. */
  async #beginGenerations({ arrived, marks }: Pick<Round, 'arrived' | 'marks'>): Promise<void> {
    const newest = new Map<ServiceName, number>();
    for (const { owner, generation } of [...arrived, ...marks])
      if (generation > (newest.get(owner) ?? this.#generations.get(owner) ?? 0)) newest.set(owner, generation);
    if (newest.size === 0) return;
    for (const [owner, generation] of newest) {
      if (await beginGeneration(this.#definitions, owner, generation, this.#options))
        this.#options.log.warn({ owner, generation }, 'An owner tells in a new generation; its history is heard again');
    }
    this.#generations = await this.#options.database.inOpenTransaction(readGenerations);
  }

  async #compare(marks: readonly Marked[]): Promise<void> {
    const { database, clock } = this.#options;
    const differing = await repeatRaces(() =>
      database.inOpenTransaction((tx) => compareMarks(tx, this.#definitions, marks, clock.now())),
    );
    await remedy(differing, this.#definitions, this.#options);
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

  async #park(consumer: string, one: Arrived, error: string): Promise<void> {
    const { owner, place, event } = one;
    this.#options.log.error(
      { consumer, event: event.id, type: event.type, error },
      'An event could not be handled; its key is parked',
    );
    await this.#options.database.inOpenTransaction(async (tx) => {
      await lockPlaces(tx, [place]);
      if (one.generation < ((await readGenerations(tx)).get(owner) ?? 0)) return;
      const at = this.#options.clock.now();
      const key = { consumer, owner, aggregateId: event.aggregateId };
      await parkKey(tx, key, { reason: 'failed', error, at });
      await queueEvent(tx, key, one, at);
    });
  }

  async #inOneTransaction(definitions: readonly ConsumerDefinition[], arrived: readonly Arrived[]): Promise<void> {
    const started = this.#options.clock.now();
    const applied = await repeatRaces(() =>
      this.#options.database.inOpenTransaction((tx) => applyArrived(tx, definitions, arrived, started)),
    );
    const gaps = new Map<string, Gap>();
    for (const { consumer, events, newest, reached, conflicts, gaps: own } of applied) {
      this.#options.handled?.(consumer, events, started.getTime() - newest.getTime());
      this.#options.watch.reached(reached);
      for (const gap of own) gaps.set(`${gap.owner} ${gap.aggregateId} ${gap.since}`, gap);
      for (const { owner, event } of conflicts) {
        this.#options.conflicted?.(consumer, owner);
        const facts = { consumer, owner, event: event.id, version: event.aggregateVersion };
        this.#options.log.error(facts, 'An owner told two events under one version of an aggregate');
      }
    }
    const wishes = [...gaps.values()].map(({ owner, aggregateId, since }) => ({ owner, wish: { aggregateId, since } }));
    await askOrSay(this.#options, wishes);
  }

  async #buryStray({ owner, place, message, why }: Stray): Promise<void> {
    this.#options.log.error({ owner, why }, 'A message that its topic’s owner does not tell became a dead letter');
    const at = this.#options.clock.now();
    const letter = { aggregateId: null, version: null, owner, message, error: why, attempts: 1, at };
    await this.#options.database.inOpenTransaction(async (tx) => {
      await lockPlaces(tx, [place]);
      for (const definition of this.#definitions)
        if (listensTo(definition, owner)) await bury(tx, definition.name, letter);
    });
  }
}
