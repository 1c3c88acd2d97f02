import { chownSync, existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { say, timed } from './announce.mjs';
import { readCommandLine, wholeNumber } from './arguments.mjs';
import { migrationsOf, readBaseBackup, serversFolder, takeBaseBackup } from './backup/base-backup.mjs';
import { withOwnDatabase } from './backup/database.mjs';
import { backUpKeys, fingerprintOf } from './backup/keys.mjs';
import { checkManifest, orDamaged, writeManifest } from './backup/manifest.mjs';
import { draftOf, removeDrafts, rotate, stampOf } from './backup/rotation.mjs';
import { noteBackup } from './backup/unsaved.mjs';
import { pruneArchive } from './backup/wal.mjs';
import { checkout, readSettings } from './environment.mjs';
import { makeFolder } from './folders.mjs';
import { claimFolder } from './processes.mjs';
import { Refusal, runProgram } from './refusal.mjs';

const leftOut = [
  "Kafka's data: what was not taken is told again from the journals",
  'log files',
  'the programs and their environment',
];

const help = `Use: npm run backup -- [--to FOLDER] [--keys-to FOLDER] [--keep N]

Writes a whole backup of the network's database, while the network runs or is stopped, reads it again to its end, and copies the
keys into a folder of their own. The backup alone is the whole register, unencrypted, as is the archive of Postgres's log: keep both
on encrypted disks. Whoever has the keys too can act as any member of staff.

  --to       where backups are kept, each in a folder named by its time (backups/ in the data folder)
  --keys-to  where the keys of each are kept (the same with "-keys" behind it)
  --keep     removes the oldest until so many are left, with their keys and the log that only they need

Not in it: ${leftOut.join('; ')}.

Set in the environment:
  MRC_DATA   the data folder of the network, as "npm start" was given it
`;

const readArguments = ({ data }) => {
  const text = { type: 'string' };
  const values = readCommandLine({
    command: 'npm run backup --',
    help,
    options: { to: text, 'keys-to': text, keep: text },
  });
  const to = path.resolve(values.to ?? path.join(data, 'backups'));
  const keep = wholeNumber('keep', values.keep);
  if (keep === 0) throw new Refusal('--keep is "0": keep at least the backup that is being made.');
  return { to, keysTo: path.resolve(values['keys-to'] ?? `${to}-keys`), keep };
};

// Postgres may be another user, who must come through.
const makePlaces = ({ to, keysTo }) => {
  makeFolder(to, process.getuid?.() === 0 ? 0o711 : 0o700);
  makeFolder(keysTo, 0o700);
};

const takeBack = (folder) => {
  if (process.getuid?.() !== 0) return;
  for (const name of ['.', ...readdirSync(folder)]) chownSync(path.join(folder, name), 0, 0);
};

const version = () => JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')).version;

const megabytes = (files) => `${(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000).toFixed(1)} MB`;

const takeDatabase = async ({ data }, url, draft, begun) => {
  serversFolder(draft);
  const migrations = await migrationsOf(url);
  const taken = await timed('Postgres has written its backup', () => takeBaseBackup(url, draft));
  takeBack(draft);
  return writeManifest(draft, {
    network: version(),
    begunAt: begun.toISOString(),
    ...taken,
    migrations,
    keysFingerprint: fingerprintOf(data),
    leftOut,
  });
};

const verify = async (folder) => {
  const manifest = await checkManifest(folder);
  const files = await orDamaged(folder, () => readBaseBackup(folder, manifest.wal));
  return { manifest, files };
};

const writeBackup = async (settings, url, { to, keysTo }) => {
  const begun = new Date();
  const name = stampOf(begun);
  const [folder, keysFolder] = [path.join(to, name), path.join(keysTo, name)];
  if (existsSync(folder)) throw new Refusal(`${folder} is there already: try again in a second.`);
  removeDrafts(to);
  const draft = draftOf(folder);
  try {
    await takeDatabase(settings, url, draft, begun);
    const { manifest, files } = await timed('It has been read to its end', () => verify(draft));
    await backUpKeys(settings.data, keysFolder, { of: name });
    await checkManifest(keysFolder);
    renameSync(draft, folder);
    say(`Backup: ${folder} (${megabytes(manifest.files)}, ${files} files of Postgres ${manifest.postgres}).`);
    say(`Keys:   ${keysFolder}. Keep them apart from it: whoever has both can also act as any member of staff.`);
    say('The backup alone is the whole register, unencrypted: keep it on an encrypted disk.');
    say(`Not in it: ${leftOut.join('; ')}.`);
    return manifest;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    rmSync(keysFolder, { recursive: true, force: true });
    throw error;
  }
};

const backUp = async (settings, url, places) => {
  const { endedAt } = await writeBackup(settings, url, places);
  await noteBackup(url, new Date(endedAt));
  const { to, keysTo, keep } = places;
  if (keep !== undefined) sayRotation(rotate(to, keysTo, keep));
};

const sayRotation = ({ left, gone }) => {
  if (gone.length > 0) say(`Removed: ${gone.join(', ')}.`);
  const [oldest] = left;
  const { walArchive } = left.at(-1).manifest;
  // an archive that began after the oldest backup, or lies elsewhere now, is left as it is
  if (!walArchive || !existsSync(walArchive) || oldest.manifest.walArchive !== walArchive) return;
  const files = pruneArchive(walArchive, oldest.manifest.wal);
  if (files > 0) say(`Removed ${files} files of ${walArchive} that only they needed.`);
};

const main = async () => {
  const settings = readSettings();
  const places = readArguments(settings);
  if (!existsSync(settings.data))
    throw new Refusal(`${settings.data} does not exist: name the data folder with MRC_DATA.`);
  makePlaces(places);
  const release = claimFolder(places.to, 'A backup');
  try {
    await withOwnDatabase(settings, 'A backup', (url) => backUp(settings, url, places));
  } finally {
    release();
  }
  process.exit(0);
};

await runProgram(main);
