import { existsSync } from 'node:fs';
import path from 'node:path';
import { postgresBinaries, postgresIdentity } from '../postgres-binaries.mjs';
import { Refusal, exitCodes } from '../refusal.mjs';
import { findManifest, withoutManifest } from './manifest.mjs';
import { backupsIn, stampOf, stampedIn } from './rotation.mjs';

const candidate = (folder, at) => {
  const own = findManifest(folder);
  if (own) return { folder, name: path.basename(folder), manifest: own };
  const [named] = stampedIn(path.dirname(folder)).filter(({ name }) => name === path.basename(folder));
  if (named) throw withoutManifest(folder);
  const before = at === undefined ? undefined : stampOf(new Date(at));
  const stamped = stampedIn(folder).filter(({ name }) => before === undefined || name <= before);
  const chosen = stamped.findLast(
    ({ manifest }) => manifest === undefined || at === undefined || new Date(manifest.endedAt) <= new Date(at),
  );
  // an older one would be put back in silence
  if (chosen && chosen.manifest === undefined) throw withoutManifest(chosen.folder);
  if (chosen) return chosen;
  const [first] = backupsIn(folder);
  throw new Refusal(
    first === undefined
      ? `${folder} is neither a backup nor a folder of backups.`
      : `No backup in ${folder} was finished before ${at}: the first was at ${first.manifest.endedAt}.`,
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
