import { topicPartitions, type ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

/** How far a consumer has come with an aggregate: the last version, and the id of that event where it is known. */
export type Cursor = { readonly version: number; readonly eventId: string | null };

/** A place to which a consumer has come. */
export type Reached = Cursor & { readonly consumer: string; readonly owner: ServiceName; readonly aggregateId: string };

/** The name of an aggregate among those of all owners: ids of one owner never touch another's. */
export const keyOf = (owner: string, aggregateId: string): string => `${owner} ${aggregateId}`;

/** By consumer, where each of these aggregates of these owners stands there, by `keyOf`; nothing where none was met. */
export const readCursors = async (
  tx: Tx,
  consumers: readonly string[],
  owners: readonly ServiceName[],
  aggregateIds: readonly string[],
): Promise<Map<string, Map<string, Cursor>>> => {
  const rows = await tx.query<{
    consumer: string;
    owner: string;
    aggregate_id: string;
    last_version: number;
    last_event_id: string | null;
  }>(
    `select consumer, owner, aggregate_id, last_version, last_event_id from cursor
     where consumer = any($1::text[]) and owner = any($2::text[]) and aggregate_id = any($3::uuid[])`,
    [consumers, owners, aggregateIds],
  );
  const byConsumer = new Map(consumers.map((name) => [name, new Map<string, Cursor>()]));
  for (const row of rows)
    byConsumer
      .get(row.consumer)
      ?.set(keyOf(row.owner, row.aggregate_id), { version: row.last_version, eventId: row.last_event_id });
  return byConsumer;
};

/** Moves the cursors of consumers forward as one set, when the transaction commits. */
export const writeCursors = (tx: Tx, reached: readonly Reached[]): void => {
  if (reached.length === 0) return;
  tx.withCommit(
    `insert into cursor (consumer, owner, aggregate_id, last_version, last_event_id)
     select * from unnest($1::text[], $2::text[], $3::uuid[], $4::int[], $5::uuid[])
     on conflict (consumer, owner, aggregate_id) do update
       set last_version = excluded.last_version, last_event_id = excluded.last_event_id
       where cursor.last_version < excluded.last_version`,
    [
      reached.map(({ consumer }) => consumer),
      reached.map(({ owner }) => owner),
      reached.map(({ aggregateId }) => aggregateId),
      reached.map(({ version }) => version),
      reached.map(({ eventId }) => eventId),
    ],
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
