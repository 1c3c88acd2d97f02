import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isReachable, postgresBinaries, postgresIdentity } from './postgres-binaries.mjs';
import { assertPortFree } from './ports.mjs';
import { serverSettings } from './postgres-settings.mjs';
import {
  bareEnvironment,
  claimFolder,
  databasePatience,
  exitOf,
  isAlive,
  isRecordedProcess,
  logTail,
  onStopRequest,
  readJson,
  recordOf,
  spawnLogged,
  stopProcess,
  stopRecorded,
  waitUntil,
  writeFileWhole,
} from './processes.mjs';
import { Refusal, exitCodes, runProgram } from './refusal.mjs';

const superuser = 'postgres';
export const testMarkerDatabase = 'mrc_test_harness';

/** Where a data folder of Postgres keeps what. */
export const layout = (data) => ({
  cluster: path.join(data, 'cluster'),
  draft: path.join(data, 'cluster.new'),
  password: path.join(data, 'superuser-password'),
  ready: path.join(data, 'ready.json'),
  server: path.join(data, 'server.json'),
  log: path.join(data, 'postgres.log'),
});

const damaged = (data, why) =>
  new Refusal(
    `Postgres's data folder ${data} is not whole (${why}): put it back from a backup, or delete it to begin with an empty one.`,
    exitCodes.brokenFolder,
  );

// The cluster gets its name only once initdb has finished, so a draft never held anything and may go.
const stateOf = (data, files, major) => {
  const known = new Set([...Object.values(files).map((file) => path.basename(file)), 'owner.json']);
  const isKnown = (name) => known.has(name) || /^postgres\.log\.\d+$/.test(name);
  const strangers = existsSync(data) ? readdirSync(data).filter((name) => !isKnown(name)) : [];
  if (!existsSync(files.cluster)) {
    if (existsSync(files.ready)) throw damaged(data, 'its folder "cluster" is gone');
    if (strangers.length > 0) {
      throw new Refusal(
        `${data} holds other files ("${strangers[0]}"): give Postgres a folder of its own.`,
        exitCodes.brokenFolder,
      );
    }
    return 'empty';
  }
  for (const needed of ['PG_VERSION', 'global/pg_control', 'postgresql.conf', 'pg_wal']) {
    if (!existsSync(path.join(files.cluster, needed))) throw damaged(data, `"cluster/${needed}" is missing`);
  }
  if (!existsSync(files.password)) throw damaged(data, '"superuser-password" is missing');
  const made = readFileSync(path.join(files.cluster, 'PG_VERSION'), 'utf8').trim();
  if (made !== major) {
    throw new Refusal(
      `${data} was made by Postgres ${made} and this is Postgres ${major}: dump and load it first.`,
      exitCodes.brokenFolder,
    );
  }
  return 'ready';
};

const utf8Locale = () => {
  if (process.platform === 'win32') return undefined;
  try {
    const all = execFileSync('locale', ['-a'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n');
    return ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => all.includes(name));
  } catch {
    return undefined;
  }
};

const childEnvironment = () => ({ ...bareEnvironment(), LC_MESSAGES: 'C', TZ: 'UTC' });

const createCluster = async (files, binaries, identity, fast) => {
  rmSync(files.draft, { recursive: true, force: true });
  const password = existsSync(files.password)
    ? readFileSync(files.password, 'utf8').trim()
    : randomBytes(24).toString('hex');
  writeFileWhole(files.password, `${password}\n`, { owner: identity });
  const locale = utf8Locale();
  const initdb = spawnLogged(
    binaries.initdb,
    [
      `--pgdata=${files.draft}`,
      `--username=${superuser}`,
      `--pwfile=${files.password}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(locale ? [`--lc-ctype=${locale}`, `--lc-collate=${locale}`] : ['--no-locale']),
      '--lc-messages=C',
      ...(fast ? ['--no-sync'] : []),
    ],
    { log: files.log, env: childEnvironment(), identity },
  );
  const outcome = await exitOf(initdb);
  if (outcome !== 'ended with code 0') throw new Refusal(`Postgres's initdb ${outcome}:\n${logTail(files.log)}`);
  renameSync(files.draft, files.cluster);
  writeFileWhole(files.ready, JSON.stringify({ version: binaries.version }), { owner: identity });
};

const postmaster = (cluster) => {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: lines[3]?.trim(), status: lines[7]?.trim() };
  } catch {
    return undefined;
  }
};

// A server whose starter was killed goes on alone; a lock file whose process is gone, or is another one by now, is stale.
const clearLeftovers = async (files) => {
  const record = await stopRecorded(files.server, 'SIGINT');
  const lock = postmaster(files.cluster);
  if (lock && (record?.pid === lock.pid || !isAlive(lock.pid)))
    rmSync(path.join(files.cluster, 'postmaster.pid'), { force: true });
};

const launch = async (files, binaries, identity, { given, patience }) => {
  const flags = Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawnLogged(binaries.postgres, ['-D', files.cluster, ...flags], {
    log: files.log,
    env: childEnvironment(),
    identity,
  });
  const exited = exitOf(child);
  let outcome;
  void exited.then((words) => (outcome = words));
  if (child.pid) writeFileWhole(files.server, JSON.stringify(recordOf(child.pid)), { owner: identity });
  const isReady = () => {
    const lock = postmaster(files.cluster);
    return outcome !== undefined || (lock?.pid === child.pid && lock.status === 'ready');
  };
  const settled = await waitUntil(isReady, patience, 20);
  if (settled && outcome === undefined) return { child, exited };
  if (outcome === undefined) await stopProcess(child.pid, { signal: 'SIGINT', patience: databasePatience });
  return { failure: outcome ?? `did not become ready within ${patience / 1000} s` };
};

const query = async (url, sql, tolerated) => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } catch (error) {
    if (error.code !== tolerated) throw error;
    return undefined;
  } finally {
    await client.end();
  }
};

/** Creates a database unless it exists. */
export const ensureDatabase = (url, name) => query(url, `CREATE DATABASE "${name}"`, '42P04');

/** Stops a Postgres that a killed starter left running on the folder. */
export const stopLeftoverPostgres = (data) => stopRecorded(layout(path.resolve(data)).server, 'SIGINT');

/** The port of a Postgres that a killed starter left running on the folder; undefined where there is none. */
export const leftoverPort = (data) => {
  const files = layout(path.resolve(data));
  return isRecordedProcess(readJson(files.server)) ? postmaster(files.cluster)?.port : undefined;
};

/**
 * Starts Postgres on a data folder, making the cluster on first use; as large as suits the machine and the pools of `instances`
 * of each program, or small where it is `fast`; `more` are settings over these.
 * Answers `{ url, pid, exited, stop }`; `url` is the superuser's, of the database `postgres`.
 */
export const startPostgres = async ({ data, port, fast = false, instances = 1, more = {}, patience = 60_000 }) => {
  const options = { given: { ...serverSettings({ port, fast, instances }), ...more }, patience };
  const files = layout(path.resolve(data));
  const identity = postgresIdentity();
  if (!isReachable(path.dirname(path.resolve(data)), identity)) {
    throw new Refusal(
      `Postgres runs as the user "postgres" here and cannot reach ${data}: choose a folder that every user may enter (MRC_DATA).`,
      exitCodes.brokenFolder,
    );
  }
  const binaries = postgresBinaries(identity);
  const state = stateOf(data, files, binaries.version.split('.')[0]);
  const release = claimFolder(data, 'Postgres');
  try {
    if (identity) chownSync(data, identity.uid, identity.gid);
    if (state === 'ready') await clearLeftovers(files);
    await assertPortFree(port, 'Postgres', 'stop that program or choose another port');
    if (state === 'empty') await createCluster(files, binaries, identity, fast);
    let started = await launch(files, binaries, identity, options);
    for (
      let wait = 0;
      started.failure && wait < 20 && /pre-existing shared memory/.test(logTail(files.log));
      wait += 1
    ) {
      await sleep(500);
      started = await launch(files, binaries, identity, options);
    }
    if (started.failure)
      throw new Refusal(`Postgres ${started.failure} on ${data}:\n${logTail(files.log)}`, exitCodes.brokenFolder);
    const password = readFileSync(files.password, 'utf8').trim();
    const { child, exited } = started;
    void exited.then(() => release());
    return {
      url: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
      pid: child.pid,
      exited,
      stop: async () => {
        await stopCluster(child, files, binaries);
        await exited;
        rmSync(files.server, { force: true });
      },
    };
  } catch (error) {
    release();
    throw error;
  }
};

const stopCluster = async (child, files, binaries) => {
  if (process.platform === 'win32') {
    execFileSync(binaries.pgCtl, ['stop', '-D', files.cluster, '-m', 'fast', '-w'], { stdio: 'ignore' });
    return;
  }
  await stopProcess(child.pid, { signal: 'SIGINT', patience: databasePatience });
};

const main = async () => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string' },
      fast: { type: 'boolean', default: false },
      'with-parent': { type: 'boolean', default: false },
      discard: { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!values.data || !Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(
      'Usage: node infra/postgres.mjs --data FOLDER --port NUMBER [--fast] [--with-parent] [--discard]',
    );
  }
  mkdirSync(values.data, { recursive: true, mode: 0o700 });
  const starting = startPostgres({ data: values.data, port, fast: values.fast });
  let stopping = false;
  onStopRequest(
    async () => {
      stopping = true;
      await starting.then(
        (server) => server.stop(),
        () => undefined,
      );
      if (values.discard) rmSync(values.data, { recursive: true, force: true });
      process.exit(0);
    },
    { withParent: values['with-parent'] },
  );
  const server = await starting;
  if (values.fast) await ensureDatabase(server.url, testMarkerDatabase);
  if (!stopping) process.stdout.write(`${JSON.stringify({ url: server.url, pid: server.pid })}\n`);
  const outcome = await server.exited;
  if (!stopping) throw new Refusal(`Postgres ${outcome}.`);
};

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await runProgram(main);
