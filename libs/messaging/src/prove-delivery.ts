import type { ServiceName } from '@mrc/contracts';
import { migrationNamed, type NamedMigration } from '@mrc/database';
import type { QueryRunner } from 'typeorm';
import { bitsSql, digestOf, together, emptyDigest, type Digest } from './digest';
import { everyPartition, partitionOf } from './partition';

/** The consumers a schema had while cursors did not name an owner. */
export type ConsumersBefore = {
  /** Those that listened to one owner, which keep how far they came. */
  readonly heard: Readonly<Record<string, ServiceName>>;
  /** The tables of those that listened to several, which begin again. */
  readonly again: readonly string[];
};

const pageSize = 20_000;

/**
 * The migration by which cursors, parking and dead letters are keyed by owner, pointers lie on the partition they travel on, and what is
 * told and taken is counted.
 */
export const ProveDelivery = (before: ConsumersBefore): NamedMigration =>
  migrationNamed('ProveDelivery20261129000000', {
    transaction: true,
    up: async (runner) => {
      for (const statement of keyedByOwner(before)) await runner.query(statement);
      await layParkedOnPartitions(runner);
      for (const statement of counted(before)) await runner.query(statement);
      await layOnPartitions(runner);
      await countTold(runner);
    },
  });

const keyed = ['cursor', 'parked_key', 'parked_event'];
const quoted = (word: string) => `'${word}'`;

const keyedByOwner = ({ heard, again }: ConsumersBefore): string[] => {
  const names = Object.keys(heard).map(quoted);
  const unknown = names.length === 0 ? 'true' : `consumer not in (${names.join(', ')})`;
  const ownerOf = `case consumer ${Object.entries(heard)
    .map(([consumer, owner]) => `when ${quoted(consumer)} then ${quoted(owner)}`)
    .join(' ')} end`;
  return [
    `alter table cursor add column owner text`,
    `alter table parked_key add column owner text`,
    ...again.map((table) => `delete from ${table}`),
    ...[...keyed, 'begun'].map((table) => `delete from ${table} where ${unknown}`),
    ...(names.length === 0 ? [] : ['cursor', 'parked_key'].map((table) => `update ${table} set owner = ${ownerOf}`)),
    `alter table cursor add column last_event_id uuid, alter column owner set not null, drop constraint cursor_pkey,
       add primary key (consumer, owner, aggregate_id)`,
    `alter table parked_key alter column owner set not null, drop constraint parked_key_pkey,
       add primary key (consumer, owner, aggregate_id)`,
    `alter table parked_event drop constraint parked_event_pkey, add primary key (consumer, owner, aggregate_id, aggregate_version)`,
    `alter table parked_event add column event_id uuid, add column partition smallint`,
    `update parked_event set event_id = (message -> 'headers' ->> 'ce_id')::uuid`,
  ];
};

const layParkedOnPartitions = async (runner: QueryRunner): Promise<void> => {
  const rows: { id: string }[] = await runner.query(`select distinct aggregate_id as id from parked_event`);
  for (const { id } of rows)
    await runner.query(`update parked_event set partition = $2 where aggregate_id = $1`, [id, partitionOf(id)]);
  await runner.query(
    `alter table parked_event alter column event_id set not null, alter column partition set not null`,
  );
};

const counted = ({ heard }: ConsumersBefore): string[] => [
  `create table generation (owner text primary key, number bigint not null)`,
  `create table told (partition smallint primary key, events bigint not null, digest bit(64) not null)`,
  `create table taken (
     consumer text not null,
     owner text not null,
     partition smallint not null,
     events bigint,
     digest bit(64),
     primary key (consumer, owner, partition)
   ) with (fillfactor = 70)`,
  `create table comparison (
     consumer text not null,
     owner text not null,
     partition smallint not null,
     lacking bigint not null,
     parked int not null,
     differs_since timestamptz,
     agreed_at timestamptz,
     asked_at timestamptz,
     asks int not null,
     marked_at timestamptz not null,
     compared_at timestamptz not null,
     primary key (consumer, owner, partition)
   ) with (fillfactor = 70)`,
  `create table reacted (consumer text not null, event_id uuid not null, primary key (consumer, event_id))`,
  ...Object.entries(heard).flatMap(([consumer, owner]) => [
    `insert into taken (consumer, owner, partition)
     select ${quoted(consumer)}, ${quoted(owner)}, partition from generate_series(0, ${everyPartition.length - 1}) as partition
     where exists (select from cursor where consumer = ${quoted(consumer)})`,
    `insert into reacted (consumer, event_id)
     select distinct ${quoted(consumer)}, causation_id from journal where causation_id is not null`,
  ]),
  `alter table outbox add column retold boolean not null default false`,
  // A pointer that was appended with its event is of the same transaction; another tells it again.
  `update outbox o set retold = true from journal j where j.event_id = o.event_id and j.xmin <> o.xmin`,
];

const layOnPartitions = async (runner: QueryRunner): Promise<void> => {
  const rows: { id: string }[] = await runner.query(
    `select distinct j.aggregate_id as id from outbox o join journal j on j.event_id = o.event_id`,
  );
  for (const { id } of rows)
    await runner.query(
      `update outbox o set shard = $2 from journal j where j.event_id = o.event_id and j.aggregate_id = $1`,
      [id, partitionOf(id)],
    );
};

const countTold = async (runner: QueryRunner): Promise<void> => {
  const told = new Map<number, Digest>();
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page: { event_id: string; aggregate_id: string; waits: boolean }[] = await runner.query(
      `select event_id, aggregate_id, exists (select from outbox o where o.event_id = j.event_id and not o.retold) as waits
       from journal j where event_id > $1 order by event_id limit $2`,
      [after, pageSize],
    );
    const byPartition = new Map<number, string[]>();
    for (const { event_id, aggregate_id, waits } of page) {
      if (waits) continue;
      const partition = partitionOf(aggregate_id);
      byPartition.set(partition, [...(byPartition.get(partition) ?? []), event_id]);
    }
    for (const [partition, ids] of byPartition)
      told.set(partition, together(told.get(partition) ?? emptyDigest, digestOf(ids)));
    const last = page.at(-1);
    if (!last) break;
    after = last.event_id;
  }
  for (const [partition, { events, digest }] of told)
    await runner.query(`insert into told (partition, events, digest) values ($1, $2, ${bitsSql('$3')})`, [
      partition,
      events,
      digest,
    ]);
};
