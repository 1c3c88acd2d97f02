import * as z from 'zod';
import { accessLevel, country, day, id } from './vocabulary';
import type { ServiceName } from './call';

/** What every event carries beside its data. The actor stays in the journal and is never published. */
export const eventEnvelope = z.strictObject({
  id: z.uuidv7(),
  type: z.string().regex(/^[a-z-]+\.[a-z-]+$/),
  version: z.int().min(1),
  aggregateId: id,
  aggregateVersion: z.int().min(1).max(2_147_483_647),
  subjectId: id.nullable(),
  controller: id,
  jurisdiction: country,
  centre: id.nullable(),
  accessLevel,
  occurredOn: day,
  recordedAt: z.iso.datetime(),
  correlationId: z.uuid(),
  causationId: z.uuid().nullable(),
  traceparent: z.string().max(60).nullable(),
});
export type EventEnvelope = z.infer<typeof eventEnvelope>;

/** One kind of event: `<aggregate>.<past participle>`, its owner, its data and one sample of it. */
export type EventContract<D extends z.ZodType = z.ZodType, T extends string = string> = {
  readonly owner: ServiceName;
  readonly type: T;
  readonly version: number;
  readonly says: string;
  readonly data: D;
  readonly sample: z.infer<D>;
  /** What the fields that were added to `data` later hold in events that were told before them. */
  readonly before?: Readonly<Record<string, unknown>>;
};

/** An event as consumers receive it. `data` is null once its subject was erased. */
export type EventOf<C extends EventContract> = EventEnvelope & { readonly data: z.infer<C['data']> | null };

/** Declares an event; throws where the committed sample does not match its own schema. */
export const defineEvent = <D extends z.ZodType, T extends string>(
  contract: EventContract<D, T>,
): EventContract<D, T> => {
  contract.data.parse(contract.sample);
  return contract;
};

/**
 * Reads data of an event as its contract types it now: a field added since it was told has its value of `before`, and one that a
 * newer release added is left out, so that releases may run beside each other.
 */
export const readEventData = <C extends EventContract>(contract: C, data: unknown) => {
  const known = typeof data === 'object' && data !== null ? { ...contract.before, ...data } : data;
  return tolerant(contract.data).safeParse(known);
};

// Made once: zod compiles each schema it is given.
const tolerantOf = new WeakMap<z.ZodType, z.ZodType>();

const tolerant = (schema: z.ZodType): z.ZodType => {
  const known = tolerantOf.get(schema) ?? (schema instanceof z.ZodObject ? schema.strip() : schema);
  tolerantOf.set(schema, known);
  return known;
};

/** The topic a service tells its events on, in one cell: `<cell>.<service>.v1`. */
export const topicOf = (cell: string, service: ServiceName): string => `${cell}.${service}.v1`;

/** Every topic has this many partitions, for good: changing it would break the order per key. */
export const topicPartitions = 12;

/** What a decision says happened: a contract and data of its shape. */
export type DecidedEvent<C extends EventContract = EventContract> = {
  readonly contract: C;
  readonly data: z.infer<C['data']>;
};

/** A decided event, typed by its contract. */
export const decided = <C extends EventContract>(contract: C, data: z.infer<C['data']>): DecidedEvent<C> => ({
  contract,
  data,
});

/** What a decision answers: the next state and at least one event. */
export type Decision<Next> = { readonly next: Next; readonly events: readonly [DecidedEvent, ...DecidedEvent[]] };
