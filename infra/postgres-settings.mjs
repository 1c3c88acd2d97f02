import os from 'node:os';
import { services } from './environment.mjs';
import { Refusal } from './refusal.mjs';

const MB = 2 ** 20;
const GB = 2 ** 30;
const defaultPool = 10;
/** With fewer, leases, consumers and timers of a service wait for each other. */
const smallestPool = 4;
const gatewayPool = 10;
const rolesPerService = 2;
/** Migrations, the demo, backups, an operator, and programs that are started again before Postgres saw the old ones go. */
const spare = 30;
const fewestConnections = 300;

const between = (least, value, most) => Math.min(most, Math.max(least, value));
const inMB = (bytes) => `${Math.floor(bytes / MB)}MB`;

/** How much memory this machine or container has, in bytes. */
const machineMemory = () => {
  const bounded = process.constrainedMemory?.() ?? 0;
  return bounded > 0 ? Math.min(bounded, os.totalmem()) : os.totalmem();
};

/** How many connections the pools of all programs hold at most. */
export const connectionsWanted = ({ services, instances = 1, poolSize = defaultPool }) =>
  instances * (services * rolesPerService * poolSize + gatewayPool);

const size = /^[1-9]\d{0,8}(kB|MB|GB)$/;
const given = (environment, name, pattern, example) => {
  const value = environment[name];
  if (value === undefined || value === '') return undefined;
  if (pattern.test(value)) return value;
  throw new Refusal(`${name} is "${value}": write it like ${example}.`);
};
const givenSize = (environment, name) => given(environment, name, size, '512MB');

/**
 * Postgres's memory and connections, by its own names: as the environment says, else what suits a machine of `memory` bytes that
 * also runs the network, and pools of `connections` in all.
 */
export const postgresSizes = ({ memory, connections, environment = process.env }) => {
  const most = Number(
    given(environment, 'POSTGRES_MAX_CONNECTIONS', /^[1-9]\d{1,4}$/, '400') ??
      Math.max(fewestConnections, connections + spare),
  );
  const shared = between(128 * MB, memory / (memory < 4 * GB ? 8 : 4), 8 * GB);
  return {
    max_connections: most,
    shared_buffers: givenSize(environment, 'POSTGRES_SHARED_BUFFERS') ?? inMB(shared),
    effective_cache_size: givenSize(environment, 'POSTGRES_EFFECTIVE_CACHE_SIZE') ?? inMB(Math.max(shared, memory / 2)),
    work_mem: givenSize(environment, 'POSTGRES_WORK_MEM') ?? inMB(between(4 * MB, memory / 4 / most, 32 * MB)),
    maintenance_work_mem:
      givenSize(environment, 'POSTGRES_MAINTENANCE_WORK_MEM') ?? inMB(between(64 * MB, memory / 16, GB)),
  };
};

const testSizes = { max_connections: fewestConnections };

/** The size of each pool that is asked for, or undefined where nobody says. */
export const poolSizeAsked = (environment = process.env) => {
  const asked = given(environment, 'POOL_SIZE', /^[1-9]\d{0,2}$/, '10');
  return asked === undefined ? undefined : Number(asked);
};

/**
 * How pools fit into the `free` connections of a Postgres: the size of each, and a sentence where that is less than they want.
 * Refuses where even small pools do not fit.
 */
export const fitPools = ({ free, services, instances = 1, asked }) => {
  const wanted = connectionsWanted({ services, instances, poolSize: asked ?? defaultPool });
  if (wanted <= free) return { poolSize: asked ?? defaultPool };
  const needed = connectionsWanted({ services, instances, poolSize: smallestPool });
  const fitting = Math.floor((free / instances - gatewayPool) / (services * rolesPerService));
  const shortage = `The Postgres of DATABASE_URL has ${free} connections to give and the pools want ${wanted}`;
  if (fitting < smallestPool) {
    throw new Refusal(`${shortage}, ${needed} at the least: raise its max_connections by ${wanted - free + spare}.`);
  }
  const remedy = `raise its max_connections by ${wanted - free + spare} for more`;
  if (asked === undefined) return { poolSize: fitting, said: `${shortage}: each holds ${fitting} now; ${remedy}.` };
  return {
    poolSize: asked,
    said: `${shortage}: calls may find none free in a burst; set POOL_SIZE to ${fitting}, or ${remedy}.`,
  };
};

const freeSql = `
  select current_setting('max_connections')::int
         - coalesce(current_setting('superuser_reserved_connections', true), '0')::int
         - coalesce(current_setting('reserved_connections', true), '0')::int
         - (select sum(numbackends)::int - 1 from pg_stat_database) as free`;

/** How many connections the server at this address has to give to programs of this network. */
export const freeConnections = async (url) => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(freeSql)).rows[0].free;
  } catch (error) {
    throw new Refusal(
      `The Postgres of DATABASE_URL does not answer (${error.code ?? 'no code'}): is it running, and is the address right?`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
};

const sizesFor = (instances) =>
  postgresSizes({
    memory: machineMemory(),
    connections: connectionsWanted({ services: services.length, instances, poolSize: poolSizeAsked() }),
  });

/** Everything a server is started with, by Postgres's own names; `fast` gives up what outlives a crash, for tests. */
export const serverSettings = ({ port, fast, instances }) => ({
  port,
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  ...(fast ? testSizes : sizesFor(instances)),
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  // a message of level ERROR quotes the value it refuses ("invalid input syntax …"): none reaches the log
  log_min_messages: 'log',
  log_statement: 'none',
  log_min_duration_statement: -1,
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  log_autovacuum_min_duration: -1,
  log_checkpoints: 'off',
  ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum_naptime: '10s' } : {}),
});
