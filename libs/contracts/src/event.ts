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

/** A mark by which who has the key knows somebody again, for one thing: `<key>:<64 hex digits>`. */
export const mark = z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}:[0-9a-f]{64}$/);

/** A mark as samples show it. */
export const sampleMark = `2026-11:${'0123456789abcdef'.repeat(4)}`;

/** An event as its owner keeps it: `responsible` is the member of staff it is about, who is never told. */
export type JournaledEvent = EventEnvelope & { readonly data: unknown; readonly responsible: string | null };

type EventData = Readonly<Record<string, unknown>>;

/** What telling an event rests on. */
export type Telling = {
  readonly aggregateId: string;
  /** The member of staff it is about, who is never told. */
  readonly responsible: string | null;
  /** Makes a mark of somebody for a thing, by their ids. */
  readonly markOf: (about: string, who: string) => string;
  /** Whether only the responsible worker and protection officers may know of the thing it is about. */
  readonly hidden: boolean;
};

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
  /**
   * The data as it is told, where that is not as it is kept: whom it must not name it tells as a mark, which is made at each telling.
   */
  readonly told?: (data: EventData, telling: Telling) => EventData;
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

const partners = { receiver: 'receiverMark', offering: 'offeringMark' } as const;

/** Data that names a partner and a disclosure, as it is told: a confidential receiver and its offering as marks for the disclosure. */
export const partnerToldAs = (data: EventData, { markOf, hidden }: Telling): EventData => {
  if (!hidden) return data;
  const marked = Object.entries(partners).flatMap(([name, mark]) => {
    const who = data[name];
    return typeof who === 'string'
      ? [[name, null] as const, [mark, markOf(String(data['disclosureId']), who)] as const]
      : [];
  });
  return { ...data, ...Object.fromEntries(marked) };
};

/** Data whose `responsible` is the member of staff the event is about, as it is told: by a mark for the thing, or nobody. */
export const responsibleToldAs = (data: EventData, { aggregateId, responsible, markOf }: Telling): EventData => ({
  ...data,
  responsible: responsible === null ? null : markOf(aggregateId, responsible),
});

/** What a decision says happened: a contract and data of its shape. */
export type DecidedEvent<C extends EventContract = EventContract> = {
  readonly contract: C;
  readonly data: z.infer<C['data']>;
  /** The member of staff it is about: kept, and told only as a mark. */
  readonly responsible?: string | null;
};

/** A decided event, typed by its contract. */
export const decided = <C extends EventContract>(
  contract: C,
  data: z.infer<C['data']>,
  responsible: string | null = null,
): DecidedEvent<C> => ({ contract, data, responsible });

/** What a decision answers: the next state and at least one event. */
export type Decision<Next> = { readonly next: Next; readonly events: readonly [DecidedEvent, ...DecidedEvent[]] };
