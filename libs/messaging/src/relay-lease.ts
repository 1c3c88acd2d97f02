import type { ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { everyPartition } from './partition';

const keySql = (what: string) => `hashtext('${what} ' || current_schema() || ' ' || $1)`;
const relay = keySql('relay');
const relays = keySql('relays');

/** Says that one more relay of this service is there, for as long as the connection lives; the server gives one up whose machine vanished. */
export const joinRelays = async (tx: Tx, service: ServiceName): Promise<void> => {
  await tx.query(
    `select set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '5', false),
            set_config('tcp_keepalives_count', '3', false)`,
  );
  await tx.query(`select pg_advisory_lock_shared(${relays}, 0)`, [service]);
};

/**
 * Takes and gives back leases until this relay holds its share of the partitions: all divided by the relays that are there, rounded
 * up. Those in `kept` are not given back. A lease is an advisory lock of the connection.
 */
export const leasePartitions = async (
  tx: Tx,
  service: ServiceName,
  held: readonly number[],
  kept: ReadonlySet<number>,
): Promise<number[]> => {
  const [counted] = await tx.query<{ relays: number }>(
    `select count(*)::int as relays from pg_locks
     where locktype = 'advisory' and granted and objid = 0 and objsubid = 2 and classid = ${relays}::bigint & 4294967295
       and database = (select oid from pg_database where datname = current_database())`,
    [service],
  );
  const share = Math.ceil(everyPartition.length / Math.max(1, counted?.relays ?? 1));
  const surplus = held.filter((partition) => !kept.has(partition)).slice(0, Math.max(0, held.length - share));
  if (surplus.length > 0)
    await tx.query(`select pg_advisory_unlock(${relay}, partition) from unnest($2::int[]) as partition`, [
      service,
      surplus,
    ]);
  const holds = held.filter((partition) => !surplus.includes(partition));
  const leased: number[] = [];
  for (const partition of everyPartition) {
    if (holds.length + leased.length >= share) break;
    if (held.includes(partition)) continue;
    const [row] = await tx.query<{ leased: boolean }>(`select pg_try_advisory_lock(${relay}, $2::int) as leased`, [
      service,
      partition,
    ]);
    if (row?.leased) leased.push(partition);
  }
  return [...holds, ...leased];
};
