import { topicPartitions } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

/** The last version each of these aggregates reached at a consumer; 0 where none did. */
export const readCursors = async (
  tx: Tx,
  consumer: string,
  aggregateIds: readonly string[],
): Promise<Map<string, number>> => {
  const rows = await tx.query<{ aggregate_id: string; last_version: number }>(
    `select aggregate_id, last_version from cursor where consumer = $1 and aggregate_id = any($2::uuid[])`,
    [consumer, aggregateIds],
  );
  return new Map(rows.map((row) => [row.aggregate_id, row.last_version]));
};

/** Moves the cursors of a consumer forward as one set. */
export const writeCursors = async (tx: Tx, consumer: string, reached: ReadonlyMap<string, number>): Promise<void> => {
  if (reached.size === 0) return;
  await tx.query(
    `insert into cursor (consumer, aggregate_id, last_version)
     select $1, aggregate_id, last_version from unnest($2::uuid[], $3::int[]) as c (aggregate_id, last_version)
     on conflict (consumer, aggregate_id) do update set last_version = greatest(cursor.last_version, excluded.last_version)`,
    [consumer, [...reached.keys()], [...reached.values()]],
  );
};

/** Keeps two members of one consumer from working on the same partition at once, until the transaction ends. */
export const lockPartition = async (tx: Tx, consumer: string, place: string): Promise<void> => {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended('consumer ' || current_schema() || ' ' || $1 || ' ' || $2, 0))`,
    [consumer, place],
  );
};

/** Keeps every member of a consumer from working on a topic, until the transaction ends. */
export const lockTopic = async (tx: Tx, consumer: string, topic: string): Promise<void> => {
  for (let partition = 0; partition < topicPartitions; partition += 1)
    await lockPartition(tx, consumer, placeOf({ topic, partition }));
};

/** The name of a partition under which it is locked. */
export const placeOf = ({ topic, partition }: { readonly topic: string; readonly partition: number }): string =>
  `${topic} ${partition}`;
