import type { EventContract, EventOf, ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { isObservable, lastValueFrom } from 'rxjs';
import type { ConsumerSigns } from './bus';
import { standingOf, type Standing } from './compare-marks';
import { isReaction, ownersOf, type ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { ConsumerRuntime } from './consumer-runtime';
import { eventTransport, type HandlerExtras } from './event-decorators';
import { beginOrGoOn, rebuildProjection } from './rebuild';

type Handler = { readonly extras: HandlerExtras; readonly run: MessageHandler };

/** Hosts the event handlers of a Nest application: one runtime for all consumers, started by `listen`, drained by `close`. */
export class EventServer extends Server implements CustomTransportStrategy {
  override transportId = eventTransport;
  readonly #options: ConsumerOptions;
  #runtime: ConsumerRuntime | undefined;

  constructor(options: ConsumerOptions) {
    super();
    this.#options = options;
  }

  override async listen(callback: (error?: unknown) => void): Promise<void> {
    try {
      this.#runtime = new ConsumerRuntime([...this.#definitions().values()], this.#options);
      await this.#runtime.start();
      callback();
    } catch (error) {
      callback(error);
    }
  }

  override async close(): Promise<void> {
    await this.#runtime?.stop();
    this.#runtime = undefined;
  }

  override on(): void {
    throw new Error('The event server emits no events of its own');
  }

  override unwrap<T>(): T {
    throw new Error('There is no server under the event server');
  }

  /** The names of the consumers this application hosts. */
  consumers(): string[] {
    return [...this.#definitions().keys()];
  }

  /** The services a consumer of this application listens to; none where there is no such consumer. */
  ownersOf(name: string): readonly ServiceName[] {
    const found = this.#definitions().get(name);
    return found ? ownersOf(found) : [];
  }

  /** Ends a rebuild that broke off, and asks for the history that a projection lacks. */
  async begin(): Promise<void> {
    const projections = [...this.#definitions().values()].filter((definition) => !isReaction(definition));
    await beginOrGoOn(projections, this.#options);
  }

  /** Empties and rebuilds one projection; false where this application hosts none of that name. */
  async rebuild(name: string): Promise<boolean> {
    const found = this.#definitions().get(name);
    if (!found || isReaction(found)) return false;
    await rebuildProjection(found, this.#options);
    return true;
  }

  /** How this application's place on the bus stands; undefined before it listens, or where it hosts no consumer. */
  signs(): ConsumerSigns | undefined {
    return this.#runtime?.signs();
  }

  /** How each consumer stood with each of its owners when they were last compared. */
  standing(): Promise<Standing[]> {
    const followings = [...this.#definitions().values()].flatMap((definition) =>
      ownersOf(definition).map((owner) => ({ consumer: definition.name, owner })),
    );
    return standingOf(this.#options.database, followings, this.#options.clock.now());
  }

  #definitions(): Map<string, ConsumerDefinition> {
    const byConsumer = new Map<string, Handler[]>();
    for (const run of this.messageHandlers.values()) {
      if (run.next) throw new Error('Two event handlers share a pattern');
      const extras = extrasOf(run);
      byConsumer.set(extras.consumer, [...(byConsumer.get(extras.consumer) ?? []), { extras, run }]);
    }
    return new Map(
      [...byConsumer].map(([name, handlers]) => [
        name,
        {
          name,
          tables: handlers[0]?.extras.tables ?? [],
          contracts: handlers.flatMap((handler) => handler.extras.contracts),
          handle: handlers[0]?.extras.set ? asSet(handlers[0]) : eachByItself(handlers),
        },
      ]),
    );
  }
}

const extrasOf = (handler: MessageHandler): HandlerExtras => {
  const { consumer, tables, contracts, set } = handler.extras ?? {};
  if (typeof consumer !== 'string') throw new Error('An event handler was declared without @Projection or @Reaction');
  return { consumer, tables, contracts, set };
};

const settle = async (handler: Handler, payload: unknown, tx: Tx): Promise<void> => {
  const answer: unknown = await handler.run(payload, tx);
  if (isObservable(answer)) await lastValueFrom(answer, { defaultValue: undefined });
};

const asSet =
  (handler: Handler): ConsumerDefinition['handle'] =>
  (events, tx) =>
    settle(handler, events, tx);

/** The events of each aggregate, in their order. */
const byAggregate = (events: readonly EventOf<EventContract>[]): EventOf<EventContract>[][] => {
  const lines = new Map<string, EventOf<EventContract>[]>();
  for (const event of events) lines.set(event.aggregateId, [...(lines.get(event.aggregateId) ?? []), event]);
  return [...lines.values()];
};

/** Handles events one after the other; a projection keeps those of different aggregates apart, so that their statements travel together. */
const eachByItself = (handlers: readonly Handler[]): ConsumerDefinition['handle'] => {
  const byType = new Map(
    handlers.flatMap((handler) => handler.extras.contracts.map((contract) => [contract.type, handler] as const)),
  );
  const projects = handlers.every(({ extras }) => extras.tables.length > 0);
  const inOrder = async (events: readonly EventOf<EventContract>[], tx: Tx): Promise<void> => {
    for (const event of events) {
      const handler = byType.get(event.type);
      if (handler) await settle(handler, event, tx);
    }
  };
  return async (events, tx) => {
    await Promise.all((projects ? byAggregate(events) : [events]).map((line) => inOrder(line, tx)));
  };
};
