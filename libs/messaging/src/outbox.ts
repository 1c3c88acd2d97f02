import type { AccessLevel, JournaledEvent } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { hexSql, markSql, type Digest } from './digest';

/** A pointer to an event that is to be told, with what it points to. */
export type Pointer = { readonly seq: string; readonly partition: number; readonly event: JournaledEvent };

type Row = {
  seq: string;
  shard: number;
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
  responsible: string | null;
};

/** The first pointers of these partitions that still exist, in their order. */
export const readOutbox = async (tx: Tx, partitions: readonly number[], limit: number): Promise<Pointer[]> => {
  const rows = await tx.query<Row>(
    `select o.seq, o.shard, j.event_id, j.aggregate_id, j.aggregate_version, j.type, j.type_version, j.subject_id, j.controller,
            j.jurisdiction, j.centre, j.access_level, j.occurred_on::text as occurred_on, j.recorded_at, j.correlation_id,
            j.causation_id, j.traceparent, j.data, j.responsible
     from outbox o join journal j on j.event_id = o.event_id
     where o.shard = any($1::smallint[])
     order by o.seq
     limit $2`,
    [partitions, limit],
  );
  return rows.map((row) => ({ seq: row.seq, partition: row.shard, event: eventOf(row) }));
};

/** Deletes pointers whose events are safe on the bus, and counts those told for the first time, in one statement. */
export const forgetTold = async (tx: Tx, seqs: readonly string[]): Promise<void> => {
  await tx.query(
    `with gone as (
       delete from outbox where seq = any($1::bigint[]) returning shard, event_id, retold
     )
     insert into told (partition, events, digest)
     select shard, count(*), bit_xor(${markSql('event_id')}) from gone where not retold group by shard
     on conflict (partition) do update set events = told.events + excluded.events, digest = told.digest # excluded.digest`,
    [seqs],
  );
};

/** What has been told on these partitions, and when by the owner's database that was so; nothing of those on which nothing was. */
export const readTold = async (
  tx: Tx,
  partitions: readonly number[],
): Promise<{ readonly at: Date; readonly on: ReadonlyMap<number, Digest> }> => {
  const rows = await tx.query<{ at: Date; partition: number | null; events: string; digest: string }>(
    `select clock_timestamp() as at, partition, events, ${hexSql('digest')} as digest
     from (select) as always left join told on partition = any($1::smallint[])`,
    [partitions],
  );
  return {
    at: rows[0]?.at ?? new Date(0),
    on: new Map(
      rows.flatMap(({ partition, events, digest }) =>
        partition === null ? [] : [[partition, { events: Number(events), digest }] as const],
      ),
    ),
  };
};

const eventOf = (row: Row): JournaledEvent => ({
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
  responsible: row.responsible,
});
