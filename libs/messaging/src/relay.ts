import { setTimeout as sleep } from 'node:timers/promises';
import type { AccessLevel, ServiceName } from '@mrc/contracts';
import { topicOf } from '@mrc/contracts';
import { withoutValues, type Database, type Tx } from '@mrc/database';
import type { Log } from '@mrc/kernel';
import type { Bus } from './bus';
import { toMessage, type ReceivedEvent } from './cloud-event';
import { shardCount } from './shard';

export type RelayOptions = {
  readonly service: ServiceName;
  readonly cell: string;
  /** The worker role's pool: one of its connections is held for the shard leases. */
  readonly database: Database;
  readonly bus: Bus;
  readonly log: Log;
};

type OutboxRow = {
  seq: string;
  event_id: string;
  aggregate_id: string;
  aggregate_version: number;
  type: string;
  type_version: number;
  subject_id: string | null;
  controller: string;
  jurisdiction: string;
  centre: string | null;
  access_level: AccessLevel;
  occurred_on: string;
  recorded_at: Date;
  correlation_id: string;
  causation_id: string | null;
  traceparent: string | null;
  data: unknown;
};

const batchSize = 500;
const pollMs = 200;
/** How long after a batch the next is read, so that what comes fast goes together. */
const gatherMs = 10;
const retryMs = 500;
/** How often shards that nobody leased are asked for again. */
const leaseMs = 2_000;

/**
 * Publishes a service's outbox: reads the pointers that still exist, in order, sends them as one batch, deletes them.
 * Each shard is leased by an advisory lock of one connection; a crash between sending and deleting repeats, never loses.
 */
export class Relay {
  readonly #options: RelayOptions;
  #stopping = false;
  #running: Promise<void> | undefined;
  #wake: () => void = () => undefined;
  #woken = false;

  constructor(options: RelayOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Tells the relay that something was appended; call after the commit. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Resolves once what was being sent is sent and its pointers are deleted. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      try {
        await this.#lead();
      } catch (error) {
        if (this.#stopping) return;
        const reason = withoutValues(error);
        this.#options.log.warn({ error: reason instanceof Error ? reason.message : 'unknown' }, 'The relay pauses');
        await this.#pause(retryMs);
      }
    }
  }

  async #lead(): Promise<void> {
    const connection = await this.#options.database.takeConnection();
    let lost = false;
    connection.onLost(() => {
      lost = true;
    });
    try {
      let shards: number[] = [];
      let leasedAt = 0;
      while (!this.#stopping && !lost) {
        if (shards.length < shardCount && Date.now() - leasedAt > leaseMs) {
          shards = await lease(connection.tx, this.#options.service, shards);
          leasedAt = Date.now();
        }
        this.#woken = false;
        const sent = shards.length === 0 ? 0 : await this.#send(connection.tx, shards);
        if (sent === 0) await this.#pause(pollMs);
        else if (sent < batchSize) await sleep(gatherMs);
      }
    } finally {
      if (!lost) await connection.tx.query('select pg_advisory_unlock_all()').catch(() => undefined);
      await connection.release().catch(() => undefined);
    }
  }

  async #send(tx: Tx, shards: readonly number[]): Promise<number> {
    const rows = await tx.query<OutboxRow>(readSql, [shards, batchSize]);
    if (rows.length === 0) return 0;
    const topic = topicOf(this.#options.cell, this.#options.service);
    await this.#options.bus.publish(rows.map((row) => toMessage(topic, this.#options.service, eventOf(row))));
    await tx.query('delete from outbox where seq = any($1::bigint[])', [rows.map((row) => row.seq)]);
    return rows.length;
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#woken || this.#stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => undefined;
  }
}

const lease = async (tx: Tx, service: ServiceName, held: readonly number[]): Promise<number[]> => {
  const wanted = Array.from({ length: shardCount }, (_, shard) => shard).filter((shard) => !held.includes(shard));
  const rows = await tx.query<{ shard: number; leased: boolean }>(
    `select shard, pg_try_advisory_lock(hashtext('relay ' || current_schema() || ' ' || $1), shard) as leased from unnest($2::int[]) as shard`,
    [service, wanted],
  );
  return [...held, ...rows.filter((row) => row.leased).map((row) => row.shard)];
};

const readSql = `
  select o.seq, j.event_id, j.aggregate_id, j.aggregate_version, j.type, j.type_version, j.subject_id, j.controller,
         j.jurisdiction, j.centre, j.access_level, j.occurred_on::text as occurred_on, j.recorded_at, j.correlation_id,
         j.causation_id, j.traceparent, j.data
  from outbox o join journal j on j.event_id = o.event_id
  where o.shard = any($1::smallint[])
  order by o.seq
  limit $2`;

const eventOf = (row: OutboxRow): ReceivedEvent => ({
  id: row.event_id,
  type: row.type,
  version: row.type_version,
  aggregateId: row.aggregate_id,
  aggregateVersion: row.aggregate_version,
  subjectId: row.subject_id,
  controller: row.controller,
  jurisdiction: row.jurisdiction,
  centre: row.centre,
  accessLevel: row.access_level,
  occurredOn: row.occurred_on,
  recordedAt: row.recorded_at.toISOString(),
  correlationId: row.correlation_id,
  causationId: row.causation_id,
  traceparent: row.traceparent,
  data: row.data,
});
