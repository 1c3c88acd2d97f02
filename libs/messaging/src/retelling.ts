import type { Database } from '@mrc/database';
import { newEventId } from '@mrc/kernel';
import { partitionOf } from './partition';

/** An aggregate, and the version from which it is to be told again. */
export type Since = { readonly aggregateId: string; readonly since: number };

const pageSize = 500;
const beforeAll = '00000000-0000-0000-0000-000000000000';

/** The id that sorts before those of events recorded from this moment on. */
const firstIdOf = (moment: Date): string =>
  `${newEventId(new Date(Math.max(0, moment.getTime()))).slice(0, 14)}7000-8000-000000000000`;

/** Up to 500 aggregates after an id with events on a partition (or all) since a moment (or ever), and the id to go on from, null at the end. */
export const selectAggregates = async (
  database: Database,
  part: { readonly partition: number | null; readonly from: Date | null },
  after: string | null,
): Promise<{ readonly rows: readonly Since[]; readonly last: string | null }> => {
  const found = await database.inOpenTransaction((tx) =>
    tx.query<Since>(
      `select aggregate_id as "aggregateId", min(aggregate_version) as since from journal
       where aggregate_id > $1 and ($2::uuid is null or event_id >= $2)
       group by aggregate_id order by aggregate_id limit $3`,
      [after ?? beforeAll, part.from && firstIdOf(part.from), pageSize],
    ),
  );
  return {
    rows: found.filter(({ aggregateId }) => part.partition === null || partitionOf(aggregateId) === part.partition),
    last: found.length === pageSize ? (found.at(-1)?.aggregateId ?? null) : null,
  };
};

/** Puts pointers to the journal's events of these aggregates back into the outbox, in order; they do not count as told for the first time. */
export const pointAgain = (database: Database, aggregates: readonly Since[]) =>
  database.inOpenTransaction((tx) =>
    tx.query(
      `insert into outbox (shard, event_id, retold)
       select a.partition, j.event_id, true
       from unnest($1::uuid[], $2::int[], $3::smallint[]) as a (aggregate_id, since, partition)
       join journal j on j.aggregate_id = a.aggregate_id and j.aggregate_version >= a.since
       order by j.aggregate_id, j.aggregate_version`,
      [
        aggregates.map(({ aggregateId }) => aggregateId),
        aggregates.map(({ since }) => since),
        aggregates.map(({ aggregateId }) => partitionOf(aggregateId)),
      ],
    ),
  );

/** How many pointers wait that tell again, counted up to a limit. */
export const retoldWaiting = async (database: Database, limit: number): Promise<number> => {
  const [row] = await database.inOpenTransaction((tx) =>
    tx.query<{ waiting: number }>(
      `select count(*)::int as waiting from (select 1 from outbox where retold limit $1) as retold`,
      [limit],
    ),
  );
  return row?.waiting ?? 0;
};
