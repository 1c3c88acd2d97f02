import { readEventData, type EventContract, type EventOf, type ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { ReceivedEvent } from './cloud-event';

/** What a handler gets: the contract's event, with data null once its subject was erased. */
export type EventHandler<C extends EventContract = EventContract> = (event: EventOf<C>, tx: Tx) => Promise<void>;

/** The set form for hot projections: all new events of the consumer's types in one batch, in their order. */
export type EventSetHandler = (events: readonly EventOf<EventContract>[], tx: Tx) => Promise<void>;

/** One projection or reaction: its own name, cursor and parking. */
export type ConsumerDefinition = {
  readonly name: string;
  /** The tables a projection fills; a reaction fills none and does each event once in its life. */
  readonly tables: readonly string[];
  readonly contracts: readonly EventContract[];
  readonly handle: (events: readonly EventOf<EventContract>[], tx: Tx) => Promise<void>;
};

/** Whether a consumer decides something because of an event, which cannot be emptied and done again. */
export const isReaction = ({ tables }: ConsumerDefinition): boolean => tables.length === 0;

/** The services whose topics a consumer listens to. */
export const ownersOf = (definition: ConsumerDefinition): ServiceName[] => [
  ...new Set(definition.contracts.map((contract) => contract.owner)),
];

/** Whether a consumer listens to this service's topic. */
export const listensTo = (definition: ConsumerDefinition, owner: ServiceName): boolean =>
  definition.contracts.some((contract) => contract.owner === owner);

/** An event's data did not match its contract, or its version is one this consumer does not know. */
export class UnreadableEvent extends Error {
  constructor(reason: 'data-does-not-match' | 'version-not-known') {
    super(reason);
    this.name = 'UnreadableEvent';
  }
}

/**
 * The event as its contract types it, or undefined where the consumer does not handle its type.
 * Throws `UnreadableEvent`, which names no value.
 */
export const readEvent = (
  definition: ConsumerDefinition,
  owner: ServiceName,
  event: ReceivedEvent,
): EventOf<EventContract> | undefined => {
  const ofType = definition.contracts.filter((contract) => contract.owner === owner && contract.type === event.type);
  if (ofType.length === 0) return undefined;
  const contract = ofType.find((candidate) => candidate.version === event.version);
  if (!contract) throw new UnreadableEvent('version-not-known');
  if (event.data === null) return { ...event, data: null };
  const data = readEventData(contract, event.data);
  if (!data.success) throw new UnreadableEvent('data-does-not-match');
  return { ...event, data: data.data };
};
