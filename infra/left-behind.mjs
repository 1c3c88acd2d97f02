import path from 'node:path';
import { say } from './announce.mjs';
import { leftoverPort, stopLeftoverPostgres } from './postgres.mjs';
import { readJson } from './processes.mjs';
import { stopLeftovers } from './supervisor.mjs';

/** Stops the programs and the Postgres that a killed start left running on a data folder, and says so. */
export const stopLeftBehind = async (data) => {
  const left = await stopLeftovers(path.join(data, 'running-programs.json'));
  await stopLeftoverPostgres(path.join(data, 'postgres'));
  if (left.length > 0) say(`Stopped what an earlier run had left behind: ${left.join(', ')}.`);
};

/** The network as it wrote itself down whose start was killed and whose Postgres runs on; undefined where none does. */
export const unwatchedNetwork = (data) => {
  const network = readJson(path.join(data, 'running.json'));
  const port = leftoverPort(path.join(data, 'postgres'));
  if (!network?.databaseUrl || port === undefined) return undefined;
  const url = new URL(network.databaseUrl);
  url.port = port;
  return { ...network, databaseUrl: url.toString() };
};
