import type { QueryRunner } from 'typeorm';

/** Who has the turn to migrate a schema: the process of its connection on the server, and how that stands. */
export type TurnHolder = {
  readonly schema: string;
  readonly pid: number;
  /** When it connected, ISO 8601. */
  readonly since: string;
  /** What `pg_stat_activity` says: `active`, `idle in transaction`; null where this role may not see it. */
  readonly state: string | null;
};

const askAgainMs = 250;
/** Milliseconds after which who waits says for whom. */
const patientMs = 5_000;

const turn = `hashtext('mrc migrate'), hashtext($1)`;

// A server notices late, by itself, that who asked was killed or is out of reach, and keeps what it held.
const endWithItsClient = `
  select set_config('client_connection_check_interval', '5s', false), set_config('tcp_keepalives_idle', '10', false),
         set_config('tcp_keepalives_interval', '5', false), set_config('tcp_keepalives_count', '3', false)`;

const holders = `
  select pid, to_char(backend_start at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since, state
  from pg_locks join pg_stat_activity using (pid)
  where locktype = 'advisory' and granted and objsubid = 2 and pg_locks.database = (select oid from pg_database where datname = current_database())
    and classid = hashtext('mrc migrate')::bigint & 4294967295 and objid = hashtext($1)::bigint & 4294967295`;

/**
 * Takes the turn to migrate a schema, until the connection ends. `waits` is told once who has it, after five seconds. Who waits asks
 * again and again: a statement that waits would hold up the building of an index, which waits for all statements.
 */
export const takeTurn = async (
  runner: QueryRunner,
  schema: string,
  waits: (holder: TurnHolder) => void,
): Promise<void> => {
  await runner.query(endWithItsClient);
  const began = performance.now();
  for (let said = false; ;) {
    const [taken]: { ours: boolean }[] = await runner.query(`select pg_try_advisory_lock(${turn}) as ours`, [schema]);
    if (taken?.ours) return;
    if (!said && performance.now() - began > patientMs) {
      const [holder]: Omit<TurnHolder, 'schema'>[] = await runner.query(holders, [schema]);
      if (holder) waits({ schema, ...holder });
      said = holder !== undefined;
    }
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
};
