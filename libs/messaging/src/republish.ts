import { topicPartitions, type ServiceName } from '@mrc/contracts';
import type { Database } from '@mrc/database';
import * as z from 'zod';
import type { Bus, Stopping, Subscription } from './bus';
import { shardOf } from './shard';

const wish = z.strictObject({
  owner: z.string(),
  aggregateId: z.uuid().nullable(),
  since: z.int().min(1).max(2_147_483_647),
});

const pageSize = 1_000;

/** The topic on which consumers ask owners to tell their history again: ids and versions only. */
export const republishTopic = (cell: string) => ({ name: `${cell}.republish.v1`, partitions: topicPartitions });

/** Asks the owners of these aggregates to publish them again from a version on. */
export const askToRepublish = (
  bus: Bus,
  cell: string,
  wishes: readonly { owner: ServiceName; aggregateId: string | null; since: number }[],
): Promise<void> =>
  bus.publish(
    wishes.map(({ owner, aggregateId, since }) => ({
      topic: republishTopic(cell).name,
      key: aggregateId ?? owner,
      headers: {},
      value: JSON.stringify({ owner, aggregateId, since }),
    })),
  );

/** Answers wishes to republish: puts pointers to journal rows back into the outbox, in order, and wakes the relay. */
export const answerRepublishWishes = (
  bus: Bus,
  cell: string,
  service: ServiceName,
  database: Database,
  wake: () => void,
): Promise<Subscription> =>
  bus.consume(`${cell}.${service}.republish`, [republishTopic(cell).name], async (batches, stopping) => {
    for (const value of new Set(batches.flatMap((batch) => batch.messages.map((message) => message.value)))) {
      const asked = readWish(value);
      if (asked?.owner !== service) continue;
      if (asked.aggregateId) await republishAggregate(database, asked.aggregateId, asked.since);
      else await republishAll(database, wake, stopping);
      wake();
    }
  });

const readWish = (value: string) => {
  try {
    return wish.safeParse(JSON.parse(value)).data;
  } catch {
    return undefined;
  }
};

const republishAggregate = (database: Database, aggregateId: string, since: number) =>
  database.inOpenTransaction((tx) =>
    tx.query(
      `insert into outbox (shard, event_id)
       select $3, event_id from journal where aggregate_id = $1 and aggregate_version >= $2 order by aggregate_version`,
      [aggregateId, since, shardOf(aggregateId)],
    ),
  );

const republishAll = async (database: Database, wake: () => void, stopping: Stopping): Promise<void> => {
  let after = { aggregateId: '00000000-0000-0000-0000-000000000000', version: 0 };
  for (;;) {
    const page = await database.inOpenTransaction((tx) =>
      tx.query<{ aggregate_id: string; aggregate_version: number }>(
        `with page as (
           select event_id, aggregate_id, aggregate_version from journal
           where (aggregate_id, aggregate_version) > ($1, $2) order by aggregate_id, aggregate_version limit $3
         ), pointed as (
           insert into outbox (shard, event_id)
           select ('x' || left(aggregate_id::text, 1))::bit(4)::int, event_id from page order by aggregate_id, aggregate_version
         )
         select aggregate_id, aggregate_version from page order by aggregate_id, aggregate_version`,
        [after.aggregateId, after.version, pageSize],
      ),
    );
    const last = page.at(-1);
    if (!last) return;
    after = { aggregateId: last.aggregate_id, version: last.aggregate_version };
    wake();
    if (stopping()) throw new Error('The service stopped before it had republished everything');
  }
};
