import type { ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { bitsSql, digestOf, hexSql, markSql, type Digest } from './digest';

/** A partition of an owner's topic, as a consumer takes it. */
export type Following = { readonly consumer: string; readonly owner: ServiceName; readonly partition: number };

/** An event that a consumer has dealt with: applied, passed over, or given up. */
export type Taken = Following & { readonly eventId: string };

/** The name of a following among those of all consumers. */
export const nameOf = ({ consumer, owner, partition }: Following): string => `${consumer} ${owner} ${partition}`;

/** Counts these events as taken, each once in its consumer's life, when the transaction commits. */
export const countTaken = (tx: Tx, taken: readonly Taken[]): void => {
  if (taken.length === 0) return;
  const groups = new Map<string, { following: Following; ids: string[] }>();
  for (const { eventId, ...following } of taken) {
    const name = nameOf(following);
    const group = groups.get(name) ?? { following, ids: [] };
    groups.set(name, group);
    group.ids.push(eventId);
  }
  const rows = [...groups.values()].map(({ following, ids }) => ({ ...following, ...digestOf(ids) }));
  tx.withCommit(
    `insert into taken (consumer, owner, partition, events, digest)
     select consumer, owner, partition, events, ${bitsSql('digest')}
     from unnest($1::text[], $2::text[], $3::smallint[], $4::int[], $5::text[]) as t (consumer, owner, partition, events, digest)
     on conflict (consumer, owner, partition) do update
       set events = taken.events + excluded.events, digest = taken.digest # excluded.digest`,
    [
      rows.map(({ consumer }) => consumer),
      rows.map(({ owner }) => owner),
      rows.map(({ partition }) => partition),
      rows.map(({ events }) => events),
      rows.map(({ digest }) => digest),
    ],
  );
};

/** What was taken of partitions; `'unknown'` where a consumer has taken events since before they were counted. */
export const readTaken = async (
  tx: Tx,
  consumers: readonly string[],
): Promise<(following: Following) => Digest | 'unknown'> => {
  const rows = await tx.query<Following & { events: string | null; digest: string | null }>(
    `select consumer, owner, partition, events, ${hexSql('digest')} as digest from taken where consumer = any($1::text[])`,
    [consumers],
  );
  const known = new Map(rows.map((row) => [nameOf(row), row]));
  return (following) => {
    const row = known.get(nameOf(following));
    if (row === undefined) return digestOf([]);
    return row.events === null || row.digest === null ? 'unknown' : { events: Number(row.events), digest: row.digest };
  };
};

/** Takes a digest for what was taken, where that was unknown. */
export const supposeTaken = (tx: Tx, { consumer, owner, partition }: Following, { events, digest }: Digest) =>
  tx.query(
    `update taken set events = $4, digest = ${bitsSql('$5')} where consumer = $1 and owner = $2 and partition = $3 and events is null`,
    [consumer, owner, partition, events, digest],
  );

/** The digest of the events that wait at parked keys: told, and not taken yet. */
export const readParked = async (tx: Tx, consumers: readonly string[]): Promise<(following: Following) => Digest> => {
  const rows = await tx.query<Following & { events: string; digest: string }>(
    `select e.consumer, e.owner, e.partition, count(*) as events, ${hexSql(`bit_xor(${markSql('e.event_id')})`)} as digest
     from parked_event e
     left join cursor c on c.consumer = e.consumer and c.owner = e.owner and c.aggregate_id = e.aggregate_id
     where e.consumer = any($1::text[]) and e.aggregate_version > coalesce(c.last_version, 0)
     group by 1, 2, 3`,
    [consumers],
  );
  const known = new Map(rows.map((row) => [nameOf(row), { events: Number(row.events), digest: row.digest }]));
  return (following) => known.get(nameOf(following)) ?? digestOf([]);
};
