import { chownSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../folders.mjs';
import { isReachable, postgresIdentity } from '../postgres-binaries.mjs';
import { Refusal, exitCodes } from '../refusal.mjs';

const hex = (number) => number.toString(16).toUpperCase().padStart(8, '0');

/** A position in Postgres's log as a number that can be compared. */
export const positionOf = (lsn) => {
  const [high, low] = lsn.split('/').map((part) => BigInt(`0x${part}`));
  return (high << 32n) | low;
};

const segmentName = (timeline, number, segmentBytes) => {
  const perFile = 0x1_0000_0000n / BigInt(segmentBytes);
  return `${hex(timeline)}${hex(number / perFile)}${hex(number % perFile)}`;
};

/** The names of the files of Postgres's log that hold the positions from one to another. */
export const segmentsBetween = ({ timeline, from, to, segmentBytes }) => {
  const first = positionOf(from) / BigInt(segmentBytes);
  const last = (positionOf(to) - 1n) / BigInt(segmentBytes);
  const names = [];
  for (let number = first; number <= last; number += 1n) names.push(segmentName(timeline, number, segmentBytes));
  return names;
};

/** Seconds after which a file of the log goes to the archive though it is not full: so much is lost at the most. */
const archivedWithin = 300;

/** The settings of a Postgres that keeps its log in a folder, where one is named; the folder is made where it is missing. */
export const archiveSettings = (folder) => {
  if (folder === undefined) return {};
  const identity = postgresIdentity();
  if (!isReachable(path.dirname(folder), identity)) {
    throw new Refusal(
      `Postgres runs as the user "postgres" here and cannot reach MRC_WAL_ARCHIVE ${folder}: choose a folder that every user may enter.`,
      exitCodes.brokenFolder,
    );
  }
  if (!existsSync(folder)) {
    makeFolder(folder, 0o700);
    if (identity) chownSync(folder, identity.uid, identity.gid);
  }
  return {
    archive_mode: 'on',
    archive_library: 'basic_archive',
    'basic_archive.archive_directory': folder,
    archive_timeout: archivedWithin,
  };
};

const forShell = (folder) => {
  const file = `${folder.replaceAll('%', '%%')}${path.sep}%f`;
  return process.platform === 'win32' ? `"${file}"` : `'${file.replaceAll("'", "'\\''")}'`;
};

/** How Postgres asks for a file of its log; without an archive it is told that there is none. */
const restoreCommand = (archive) => {
  if (archive === undefined) return 'exit 1';
  return process.platform === 'win32' ? `copy ${forShell(archive)} "%p"` : `cp ${forShell(archive)} "%p"`;
};

/** The settings of a recovery: to the end of the backup, or to a moment, which needs the archive. */
export const recoverySettings = ({ archive, at }) => ({
  // with it Postgres calls itself ready before it has recovered
  hot_standby: 'off',
  restore_command: restoreCommand(archive),
  recovery_target_action: 'promote',
  ...(at === undefined
    ? { recovery_target: 'immediate', recovery_target_timeline: 'current' }
    : { recovery_target_timeline: 'latest', recovery_target_time: at.replace('Z', '+00') }),
});

/** Removes what the oldest kept backup no longer needs of an archive; answers how many files went. */
export const pruneArchive = (archive, oldest) => {
  const needed = segmentsBetween(oldest)[0].slice(8);
  const gone = readdirSync(archive).filter(
    (name) => /^[0-9A-F]{24}(\.[0-9A-F]{8}\.backup)?$/.test(name) && name.slice(8, 24) < needed,
  );
  for (const name of gone) rmSync(path.join(archive, name));
  return gone.length;
};
