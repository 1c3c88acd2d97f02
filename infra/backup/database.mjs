import { existsSync } from 'node:fs';
import path from 'node:path';
import { unwatchedNetwork } from '../left-behind.mjs';
import { freePort } from '../ports.mjs';
import { startPostgres, stopLeftoverPostgres } from '../postgres.mjs';
import { claimFolder, isRecordedProcess, onStopRequest, readJson } from '../processes.mjs';
import { Refusal, exitCodes } from '../refusal.mjs';

export const databaseName = 'mrc';

/** The network that runs on a data folder, as it wrote itself down; undefined where none does. */
export const runningNetwork = (data) =>
  isRecordedProcess(readJson(path.join(data, 'owner.json'))) ? readJson(path.join(data, 'running.json')) : undefined;

/** Makes this process the only one that works on a data folder; refused while a network runs on it. */
export const claimStopped = (data, what) => {
  const owner = readJson(path.join(data, 'owner.json'));
  if (isRecordedProcess(owner)) {
    throw new Refusal(
      `Something runs on ${data} (process ${owner.pid}): stop it first, with Ctrl-C where it was started.`,
      exitCodes.alreadyRunning,
    );
  }
  return claimFolder(data, what);
};

/** The address of one database on the server that an address names. */
export const databaseUrlOn = (serverUrl, name = databaseName) => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
};

/** Runs Postgres alone on a folder of its own while `work(url)` lasts; a Ctrl-C stops it too. */
export const withPostgresOn = async (folder, work, options = {}) => {
  await stopLeftoverPostgres(folder);
  const starting = freePort().then((port) => startPostgres({ data: folder, port, ...options }));
  onStopRequest(async () => {
    await starting.then(
      (server) => server.stop(),
      () => undefined,
    );
    process.exit(130);
  });
  const server = await starting;
  try {
    return await work(databaseUrlOn(server.url));
  } finally {
    await server.stop();
  }
};

/** Runs `work(url)` on the network's own database, whether the network runs or is stopped. */
export const withOwnDatabase = async ({ data, databaseUrl }, what, work) => {
  const folder = path.join(data, 'postgres');
  if (databaseUrl || !existsSync(path.join(folder, 'ready.json'))) {
    throw new Refusal(
      databaseUrl
        ? 'DATABASE_URL names a Postgres of yours: back it up and restore it by its own tools.'
        : `${data} has no database of its own: start the network there first, or name another folder with MRC_DATA.`,
    );
  }
  const running = runningNetwork(data) ?? unwatchedNetwork(data);
  if (running) return work(running.databaseUrl);
  const release = claimStopped(data, what);
  try {
    return await withPostgresOn(folder, work);
  } finally {
    release();
  }
};
