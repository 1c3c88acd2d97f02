import type { ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import type { BusMessage } from './bus';
import type { ReceivedEvent } from './cloud-event';

/** Waits before the next try of a parked key, in milliseconds; after the last one it is a dead letter. */
export const retryLadderMs = [1_000, 5_000, 30_000, 120_000, 300_000, 600_000] as const;

export type ParkedEvent = { readonly owner: ServiceName; readonly version: number; readonly message: BusMessage };

/** Locks and names, by consumer, those of the keys that are parked there. */
export const lockParkedKeys = async (
  tx: Tx,
  consumers: readonly string[],
  aggregateIds: readonly string[],
): Promise<Map<string, Set<string>>> => {
  const rows = await tx.query<{ consumer: string; aggregate_id: string }>(
    `select consumer, aggregate_id from parked_key
     where consumer = any($1::text[]) and aggregate_id = any($2::uuid[]) order by consumer, aggregate_id for update`,
    [consumers, aggregateIds],
  );
  const byConsumer = new Map(consumers.map((name) => [name, new Set<string>()]));
  for (const row of rows) byConsumer.get(row.consumer)?.add(row.aggregate_id);
  return byConsumer;
};

/** Locks every key that is parked at this consumer. */
export const lockEveryParkedKey = async (tx: Tx, consumer: string): Promise<void> => {
  await tx.query(`select 1 as one from parked_key where consumer = $1 order by aggregate_id for update`, [consumer]);
};

/** Parks a key: later events of it queue behind until it is retried. */
export const parkKey = async (
  tx: Tx,
  consumer: string,
  aggregateId: string,
  why: { reason: 'gap' | 'failed'; error: string | null; at: Date },
): Promise<void> => {
  await tx.query(
    `insert into parked_key (consumer, aggregate_id, reason, next_try_at, last_error, parked_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [consumer, aggregateId, why.reason, new Date(why.at.getTime() + retryLadderMs[0]), why.error, why.at],
  );
};

/** Queues an event behind its parked key, once per version; a key that waited for a gap is tried again at once. */
export const queueEvent = async (
  tx: Tx,
  consumer: string,
  owner: ServiceName,
  event: ReceivedEvent,
  message: BusMessage,
  at: Date,
): Promise<void> => {
  await tx.query(
    `insert into parked_event (consumer, aggregate_id, aggregate_version, owner, message) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [consumer, event.aggregateId, event.aggregateVersion, owner, JSON.stringify(message)],
  );
  await tx.query(
    `update parked_key set next_try_at = least(next_try_at, $3) where consumer = $1 and aggregate_id = $2 and reason = 'gap'`,
    [consumer, event.aggregateId, at],
  );
};

/** Locks the key at one of these consumers whose next try is due longest, leaving those that another member holds. */
export const lockDueKey = (tx: Tx, consumers: readonly string[], at: Date) =>
  tx.first<{ consumer: string; aggregate_id: string; reason: 'gap' | 'failed'; attempts: number }>(
    `select consumer, aggregate_id, reason, attempts from parked_key
     where consumer = any($1::text[]) and reason <> 'dead' and next_try_at <= $2
     order by next_try_at limit 1 for update skip locked`,
    [consumers, at],
  );

/** The queued events of a key in the order of their versions. */
export const queuedEvents = async (tx: Tx, consumer: string, aggregateId: string): Promise<ParkedEvent[]> => {
  const rows = await tx.query<{ owner: ServiceName; aggregate_version: number; message: BusMessage }>(
    `select owner, aggregate_version, message from parked_event where consumer = $1 and aggregate_id = $2 order by aggregate_version`,
    [consumer, aggregateId],
  );
  return rows.map((row) => ({ owner: row.owner, version: row.aggregate_version, message: row.message }));
};

/** Forgets queued events of a key up to a version, and the parking itself where nothing is queued any more. */
export const unpark = async (tx: Tx, consumer: string, aggregateId: string, upTo: number): Promise<boolean> => {
  await tx.query(`delete from parked_event where consumer = $1 and aggregate_id = $2 and aggregate_version <= $3`, [
    consumer,
    aggregateId,
    upTo,
  ]);
  const left = await tx.query(
    `delete from parked_key k where consumer = $1 and aggregate_id = $2
       and not exists (select from parked_event e where e.consumer = k.consumer and e.aggregate_id = k.aggregate_id)
     returning 1 as gone`,
    [consumer, aggregateId],
  );
  return left.length > 0;
};

/** Puts off the next try of a key, or marks it as waiting for a decision about its dead letter; false where it is not parked any more. */
export const putOff = async (
  tx: Tx,
  consumer: string,
  aggregateId: string,
  next: { reason: 'gap' | 'failed' | 'dead'; attempts: number; error: string | null; at: Date },
): Promise<boolean> => {
  const rows = await tx.query(
    `update parked_key set reason = $3, attempts = $4, last_error = $5, next_try_at = $6
     where consumer = $1 and aggregate_id = $2 returning 1 as parked`,
    [consumer, aggregateId, next.reason, next.attempts, next.error, next.at],
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
