import type { ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import type { BusMessage } from './bus';
import type { ReceivedEvent } from './cloud-event';
import { keyOf } from './cursors';

/** Waits before the next try of a parked key, in milliseconds; after the last one it is a dead letter. */
export const retryLadderMs = [1_000, 5_000, 30_000, 120_000, 300_000, 600_000] as const;

/** An aggregate of an owner at one consumer. */
export type ConsumerKey = { readonly consumer: string; readonly owner: ServiceName; readonly aggregateId: string };

export type ParkedEvent = {
  readonly version: number;
  readonly eventId: string;
  readonly partition: number;
  readonly message: BusMessage;
};

const valuesOf = ({ consumer, owner, aggregateId }: ConsumerKey) => [consumer, owner, aggregateId] as const;
const isKey = `consumer = $1 and owner = $2 and aggregate_id = $3`;

/** Locks and names, by consumer, those of the keys that are parked there, by `keyOf`. */
export const lockParkedKeys = async (
  tx: Tx,
  consumers: readonly string[],
  aggregateIds: readonly string[],
): Promise<Map<string, Set<string>>> => {
  const rows = await tx.query<{ consumer: string; owner: string; aggregate_id: string }>(
    `select consumer, owner, aggregate_id from parked_key
     where consumer = any($1::text[]) and aggregate_id = any($2::uuid[]) order by consumer, owner, aggregate_id for update`,
    [consumers, aggregateIds],
  );
  const byConsumer = new Map(consumers.map((name) => [name, new Set<string>()]));
  for (const row of rows) byConsumer.get(row.consumer)?.add(keyOf(row.owner, row.aggregate_id));
  return byConsumer;
};

/** Locks every key that is parked at this consumer. */
export const lockEveryParkedKey = async (tx: Tx, consumer: string): Promise<void> => {
  await tx.query(`select 1 as one from parked_key where consumer = $1 order by owner, aggregate_id for update`, [
    consumer,
  ]);
};

/** Parks a key: later events of it queue behind until it is retried. */
export const parkKey = async (
  tx: Tx,
  key: ConsumerKey,
  why: { reason: 'gap' | 'failed'; error: string | null; at: Date },
): Promise<void> => {
  await tx.query(
    `insert into parked_key (consumer, owner, aggregate_id, reason, next_try_at, last_error, parked_at)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [...valuesOf(key), why.reason, new Date(why.at.getTime() + retryLadderMs[0]), why.error, why.at],
  );
};

/** Queues an event behind its parked key, once per version; a key that waited for a gap is tried again at once. */
export const queueEvent = async (
  tx: Tx,
  key: ConsumerKey,
  queued: { readonly partition: number; readonly event: ReceivedEvent; readonly message: BusMessage },
  at: Date,
): Promise<void> => {
  const { partition, event, message } = queued;
  await tx.query(
    `insert into parked_event (consumer, owner, aggregate_id, aggregate_version, event_id, partition, message)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
    [...valuesOf(key), event.aggregateVersion, event.id, partition, JSON.stringify(message)],
  );
  await tx.query(`update parked_key set next_try_at = least(next_try_at, $4) where ${isKey} and reason = 'gap'`, [
    ...valuesOf(key),
    at,
  ]);
};

/** Locks the key at one of these consumers whose next try is due longest, leaving those that another member holds. */
export const lockDueKey = (tx: Tx, consumers: readonly string[], at: Date) =>
  tx.first<ConsumerKey & { readonly reason: 'gap' | 'failed'; readonly attempts: number }>(
    `select consumer, owner, aggregate_id as "aggregateId", reason, attempts from parked_key
     where consumer = any($1::text[]) and reason <> 'dead' and next_try_at <= $2
     order by next_try_at limit 1 for update skip locked`,
    [consumers, at],
  );

/** The queued events of a key in the order of their versions. */
export const queuedEvents = (tx: Tx, key: ConsumerKey): Promise<ParkedEvent[]> =>
  tx.query<ParkedEvent>(
    `select aggregate_version as version, event_id as "eventId", partition, message from parked_event
     where ${isKey} order by aggregate_version`,
    valuesOf(key),
  );

/** Forgets queued events of a key up to a version, and the parking itself where nothing is queued any more. */
export const unpark = async (tx: Tx, key: ConsumerKey, upTo: number): Promise<boolean> => {
  await tx.query(`delete from parked_event where ${isKey} and aggregate_version <= $4`, [...valuesOf(key), upTo]);
  const left = await tx.query(
    `delete from parked_key k where ${isKey}
       and not exists (select from parked_event e
                       where e.consumer = k.consumer and e.owner = k.owner and e.aggregate_id = k.aggregate_id)
     returning 1 as gone`,
    valuesOf(key),
  );
  return left.length > 0;
};

/** Puts off the next try of a key, or marks it as waiting for a decision about its dead letter; false where it is not parked any more. */
export const putOff = async (
  tx: Tx,
  key: ConsumerKey,
  next: { reason: 'gap' | 'failed' | 'dead'; attempts: number; error: string | null; at: Date },
): Promise<boolean> => {
  const rows = await tx.query(
    `update parked_key set reason = $4, attempts = $5, last_error = $6, next_try_at = $7 where ${isKey} returning 1 as parked`,
    [...valuesOf(key), next.reason, next.attempts, next.error, next.at],
  );
  return rows.length > 0;
};

/** Writes a dead letter; it stays until somebody replays or discards it, and is written once while it waits. */
export const bury = async (
  tx: Tx,
  consumer: string,
  letter: {
    aggregateId: string | null;
    version: number | null;
    owner: ServiceName;
    message: BusMessage;
    error: string;
    attempts: number;
    at: Date;
  },
): Promise<void> => {
  await tx.query(
    `insert into dead_letter (id, consumer, aggregate_id, aggregate_version, owner, message, error, attempts, dead_at)
     select $1::uuid, $2::text, $3::uuid, $4::int, $5::text, $6::text::json, $7::text, $8::int, $9::timestamptz
     where not exists (select from dead_letter where consumer = $2::text and resolution is null and message::text = $6::text)`,
    [
      newId(),
      consumer,
      letter.aggregateId,
      letter.version,
      letter.owner,
      JSON.stringify(letter.message),
      letter.error,
      letter.attempts,
      letter.at,
    ],
  );
};
