import { topicPartitions } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

/** By consumer, the last version each of these aggregates reached there; nothing where none did. */
export const readCursors = async (
  tx: Tx,
  consumers: readonly string[],
  aggregateIds: readonly string[],
): Promise<Map<string, Map<string, number>>> => {
  const rows = await tx.query<{ consumer: string; aggregate_id: string; last_version: number }>(
    `select consumer, aggregate_id, last_version from cursor where consumer = any($1::text[]) and aggregate_id = any($2::uuid[])`,
    [consumers, aggregateIds],
  );
  const byConsumer = new Map(consumers.map((name) => [name, new Map<string, number>()]));
  for (const row of rows) byConsumer.get(row.consumer)?.set(row.aggregate_id, row.last_version);
  return byConsumer;
};

/** Moves the cursors of consumers forward as one set, when the transaction commits. */
export const writeCursors = (tx: Tx, reached: ReadonlyMap<string, ReadonlyMap<string, number>>): void => {
  const rows = [...reached].flatMap(([consumer, versions]) => [...versions].map((row) => [consumer, ...row] as const));
  if (rows.length === 0) return;
  tx.withCommit(
    `insert into cursor (consumer, aggregate_id, last_version)
     select consumer, aggregate_id, last_version from unnest($1::text[], $2::uuid[], $3::int[]) as c (consumer, aggregate_id, last_version)
     on conflict (consumer, aggregate_id) do update set last_version = greatest(cursor.last_version, excluded.last_version)`,
    [rows.map(([consumer]) => consumer), rows.map(([, id]) => id), rows.map(([, , version]) => version)],
  );
};

/** Keeps two members of a service's consumers from working on the same partitions at once, until the transaction ends. */
export const lockPlaces = async (tx: Tx, places: readonly string[]): Promise<void> => {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('consumers ' || current_schema() || ' ' || place, 0))
     from (select distinct place from unnest($1::text[]) as p (place) order by place) as ordered`,
    [[...new Set(places)]],
  );
};

/** Keeps every member of a service's consumers from working on these topics, until the transaction ends. */
export const lockTopics = (tx: Tx, topics: readonly string[]): Promise<void> =>
  lockPlaces(
    tx,
    topics.flatMap((topic) => Array.from({ length: topicPartitions }, (_, partition) => placeOf({ topic, partition }))),
  );

/** The name of a partition under which it is locked. */
export const placeOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string =>
  `${topic} ${partition}`;
