import { existsSync } from 'node:fs';
import path from 'node:path';
import { postgresBinaries, postgresIdentity } from '../postgres-binaries.mjs';
import { Refusal, exitCodes } from '../refusal.mjs';
import { findManifest } from './manifest.mjs';
import { backupsIn } from './rotation.mjs';

const candidate = (folder, at) => {
  const own = findManifest(folder);
  if (own) return { folder, name: path.basename(folder), manifest: own };
  const all = backupsIn(folder);
  const newest = all.filter(({ manifest }) => at === undefined || new Date(manifest.endedAt) <= new Date(at)).at(-1);
  if (newest) return newest;
  throw new Refusal(
    all.length === 0
      ? `${folder} is neither a backup nor a folder of backups.`
      : `No backup in ${folder} was finished before ${at}: the first was at ${all[0].manifest.endedAt}.`,
    exitCodes.brokenFolder,
  );
};

const archiveOf = ({ walArchive }, manifest, { wal, at }) => {
  const archive = [wal, walArchive, manifest.walArchive].find((folder) => folder !== undefined && existsSync(folder));
  if (at !== undefined && archive === undefined)
    throw new Refusal('--at needs the log that Postgres has kept since the backup: say with --wal where it is.');
  return archive;
};

/** The backup that was asked for, with the archive of Postgres's log where there is one; refused where this version cannot restore it. */
export const chooseBackup = (settings, { from, at, wal }) => {
  const chosen = candidate(from, at);
  const { endedAt, postgres } = chosen.manifest;
  if (at !== undefined && new Date(at) < new Date(endedAt))
    throw new Refusal(`${chosen.folder} was finished at ${endedAt}, after ${at}: restore an older backup.`);
  const { version } = postgresBinaries(postgresIdentity());
  if (version.split('.')[0] !== postgres.split('.')[0]) {
    throw new Refusal(
      `${chosen.folder} is of Postgres ${postgres} and this is Postgres ${version}: restore it with the version of the network that made it.`,
      exitCodes.brokenFolder,
    );
  }
  return { ...chosen, archive: archiveOf(settings, chosen.manifest, { wal, at }) };
};
