import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { say, timed } from './announce.mjs';
import { putAside } from './backup/aside.mjs';
import { readRestoreArguments } from './backup/restore-arguments.mjs';
import { bringBack, makeReady } from './backup/bring-back.mjs';
import { claimStopped, withPostgresOn } from './backup/database.mjs';
import { fingerprintOf, superuserPasswordIn, underKeysOf } from './backup/keys.mjs';
import { checkManifest } from './backup/manifest.mjs';
import { chooseBackup } from './backup/choose.mjs';
import { forgetPosition } from './backup/position.mjs';
import { unpackInto } from './backup/unpack.mjs';
import { archiveSettings, recoverySettings } from './backup/wal.mjs';
import { readSettings } from './environment.mjs';
import { stopLeftBehind } from './left-behind.mjs';
import { writeFileWhole } from './processes.mjs';
import { Refusal, runProgram } from './refusal.mjs';

const recoveryPatience = 12 * 3_600_000;

const sayBroughtBack = ({ generation, sessions }) => {
  say(`Every owner of events tells in generation ${generation} from now on: what was told before is refused.`);
  say(`${sessions} sessions are forgotten: everybody signs in again.`);
};

const forgetKafka = ({ data, brokers }) => {
  if (brokers) say('KAFKA_BROKERS names a Kafka of yours: the next start makes its topics.');
  else putAside(path.join(data, 'kafka'));
};

/**
 * The keys to work with: those asked for, else the folder's own, else those beside the backup. The password of the database that is
 * restored is the one kept with the backup, where that can be found.
 */
const keysFor = async ({ data }, { folder, name }, asked) => {
  const own = asked === undefined && fingerprintOf(data) !== undefined;
  const place = asked ?? path.join(`${path.dirname(folder)}-keys`, name);
  const from = existsSync(path.join(place, name)) ? path.join(place, name) : place;
  if (existsSync(from)) {
    const manifest = await checkManifest(from);
    const password = readFileSync(superuserPasswordIn.backup(from), 'utf8').trim();
    return own ? { password } : { from, manifest, password };
  }
  if (own && existsSync(superuserPasswordIn.data(data)))
    return { password: readFileSync(superuserPasswordIn.data(data), 'utf8').trim() };
  throw new Refusal(
    `The keys of ${folder} are kept apart from it and are not in ${from}: say with --keys where they are.`,
  );
};

const sayKeys = (manifest, data) => {
  if (fingerprintOf(data) !== manifest.keysFingerprint)
    say(
      'The keys are not those of the time of the backup: whoever repeats a command of that time is told that it was another.',
    );
};

const recover = async (staging, { keysIn, walArchive }, { archive, at }) => {
  // what it writes from here on belongs to the archive as well, where this folder has one
  const more = { ...archiveSettings(walArchive), ...recoverySettings({ archive, at }) };
  const options = { more, patience: recoveryPatience };
  try {
    return await withPostgresOn(staging, (url) => bringBack(keysIn, url), options);
  } catch (error) {
    if (at === undefined || !/recovery ended before configured recovery target/.test(error.message)) throw error;
    throw new Refusal(
      `${archive} does not reach ${at}: choose an earlier moment, or leave --at out for that of the backup.`,
    );
  }
};

const restoreBackup = async (settings, wanted) => {
  const { data } = settings;
  const database = path.join(data, 'postgres');
  const staging = path.join(data, 'postgres.restoring');
  const chosen = chooseBackup(settings, wanted);
  if (existsSync(database) && !wanted.over) {
    throw new Refusal(
      `${database} holds a database: say --over to put it aside, or restore to another folder with --to-data.`,
    );
  }
  const keys = await keysFor(settings, chosen, wanted.keys);
  const manifest = await timed('The backup is whole', () => checkManifest(chosen.folder));
  rmSync(staging, { recursive: true, force: true });
  const unpacking = { backup: chosen.folder, manifest, password: keys.password };
  const files = await timed('It is unpacked', () => unpackInto(staging, unpacking));
  const done = await underKeysOf(keys, data, (keysIn) =>
    timed('Postgres has recovered', () => recover(staging, { ...settings, keysIn }, { ...chosen, at: wanted.at })),
  ).catch((error) => {
    rmSync(staging, { recursive: true, force: true });
    throw error;
  });
  putAside(database);
  renameSync(staging, database);
  // the people of a restored network are in its database, whoever they are
  const loaded = path.join(data, 'demo-loaded.json');
  if (!existsSync(loaded)) writeFileWhole(loaded, JSON.stringify({ restored: chosen.name }));
  say(`Restored ${chosen.folder} as of ${wanted.at ?? manifest.endedAt} to ${database} (${files} files).`);
  sayKeys(manifest, data);
  return done;
};

const bringStandingBack = ({ data, databaseUrl, walArchive }) => {
  if (databaseUrl) return bringBack(data, databaseUrl);
  const folder = path.join(data, 'postgres');
  if (!existsSync(folder)) throw new Refusal(`${data} holds no database: restore one with --from.`);
  if (walArchive && existsSync(walArchive)) {
    // a database that was put back by hand writes files of its log once more, under names that the archive has
    putAside(walArchive);
    say('The archive of its log begins anew: take a backup now, since no earlier one reaches beyond the accident.');
  }
  return withPostgresOn(folder, (url) => bringBack(data, url));
};

const main = async () => {
  const wanted = readRestoreArguments();
  const given = readSettings();
  const data = wanted.toData ?? given.data;
  const settings = { ...given, data, logs: path.join(data, 'logs') };
  if (settings.databaseUrl && wanted.from) {
    throw new Refusal(
      'DATABASE_URL names a Postgres of yours: restore it by its own tools, then say "npm run restore -- --went-back".',
    );
  }
  if (!wanted.from && !wanted.wentBack && !existsSync(path.join(data, 'keys')))
    throw new Refusal(`${data} holds no network: restore one with --from, or name another folder with MRC_DATA.`);
  await makeReady(settings);
  const release = claimStopped(data, 'A restore');
  try {
    await stopLeftBehind(data);
    if (wanted.from) sayBroughtBack(await restoreBackup(settings, wanted));
    if (wanted.wentBack) sayBroughtBack(await bringStandingBack(settings));
    if (wanted.from || wanted.wentBack) forgetPosition(data);
    if (wanted.kafkaLost) forgetKafka(settings);
    say(
      '"npm start" serves again; it makes topics that are missing, and owners and consumers compare what they know by themselves.',
    );
  } finally {
    release();
  }
  process.exit(0);
};

await runProgram(main);
