import { rmSync } from 'node:fs';
import path from 'node:path';
import { readJson, writeFileWhole } from '../processes.mjs';
import { Refusal, exitCodes } from '../refusal.mjs';
import { connect } from './base-backup.mjs';
import { positionOf } from './wal.mjs';

const notedEvery = 30_000;

const fileIn = (data) => path.join(data, 'database-position.json');

const read = async (url) => {
  const client = await connect(url);
  try {
    const { rows } = await client.query(
      `select system_identifier::text as server, pg_current_wal_flush_lsn()::text as position from pg_control_system()`,
    );
    return rows[0];
  } finally {
    await client.end();
  }
};

/** Notes outside the database how far it has come, for the next start to see whether it went back. */
export const notePosition = async (data, url) => {
  writeFileWhole(fileIn(data), JSON.stringify(await read(url)));
};

/** Forgets how far the database had come, since a restore has made it fit to be served. */
export const forgetPosition = (data) => rmSync(fileIn(data), { force: true });

/** Refuses a database that was further when it was last noted: somebody put back an earlier one and nobody made it fit to be served. */
export const assertNotBack = async (data, url) => {
  const known = readJson(fileIn(data));
  if (known === undefined) return;
  const now = await read(url);
  if (now.server !== known.server || positionOf(now.position) >= positionOf(known.position)) return;
  throw new Refusal(
    `The database went back: it was at ${known.position} when the network last ran and is at ${now.position}. If an earlier one was put back, say "npm run restore -- --went-back" before you start.`,
    exitCodes.brokenFolder,
  );
};

/** Sees that the database has not gone back, then goes on noting how far it comes until the signal. */
export const watchPosition = async (data, url, signal) => {
  await assertNotBack(data, url);
  const note = () => notePosition(data, url).catch(() => undefined);
  await note();
  const timer = setInterval(note, notedEvery);
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      void note();
    },
    { once: true },
  );
};
