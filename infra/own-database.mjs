import { existsSync } from 'node:fs';
import path from 'node:path';
import { readJson } from './processes.mjs';
import { exitCodes, Refusal } from './refusal.mjs';

/** Refuses a data folder whose database was here and is gone: it must not be taken for one that never was. */
export const assertDatabaseIsThere = ({ data }) => {
  const folder = path.join(data, 'postgres');
  if (!readJson(path.join(data, 'running.json'))?.ownDatabase || existsSync(path.join(folder, 'ready.json'))) return;
  throw new Refusal(
    `The network has run on ${data} and its database folder ${folder} is gone: put it back from a backup, or use an empty folder (MRC_DATA) to begin anew.`,
    exitCodes.brokenFolder,
  );
};
