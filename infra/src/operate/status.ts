import type { Database } from '@mrc/database';
import { diskRooms, unsavedSince, type WatchedDisks } from '@mrc/service-kit';
import * as z from 'zod';
import type { Told } from './asked';

const answerMs = 3_000;
const health = z.record(z.string(), z.unknown());

/** Where a program says how it is. */
export type Program = { readonly name: string; readonly address: string };

const wordsOf = (said: unknown): string => {
  const parsed = health.safeParse(said);
  if (!parsed.success) return '';
  const told = Object.entries(parsed.data).filter(([name]) => name !== 'ready' && name !== 'state');
  return told
    .map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') || 'none' : String(value)}`)
    .join('; ');
};

const stateOf = async ({ name, address }: Program): Promise<string[]> => {
  try {
    const response = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(answerMs) });
    const said: unknown = await response.json();
    return [name, response.ok ? 'ready' : 'NOT READY', wordsOf(said)];
  } catch {
    return [name, 'NO ANSWER', address];
  }
};

type Archiving = {
  readonly on: boolean;
  readonly last: Date | null;
  readonly failed: Date | null;
};

const archiving = async (database: Database): Promise<string> => {
  const [archive] = await database.inOpenTransaction((tx) =>
    tx.query<Archiving>(
      `select current_setting('archive_mode') <> 'off' as on, last_archived_time as last,
              case when last_failed_time > coalesce(last_archived_time, '-infinity') then last_failed_time end as failed
       from pg_stat_archiver`,
    ),
  );
  if (!archive?.on) return "Postgres's log is not archived: a restore goes back to a backup (MRC_WAL_ARCHIVE).";
  if (archive.failed) return `Postgres's log could NOT be archived at ${archive.failed.toISOString()}: see its log.`;
  return `Postgres's log was last archived ${archive.last ? `at ${archive.last.toISOString()}` : 'never'}.`;
};

const unsaved = async (database: Database): Promise<string> => {
  const since = await database.inOpenTransaction(unsavedSince);
  if (since === undefined) return 'When this database was last backed up is not noted in it.';
  const hours = (Date.now() - since.getTime()) / 3_600_000;
  return `What happened in the last ${hours.toFixed(1)} hours, since ${since.toISOString()}, is in no backup.`;
};

const gigabytes = (bytes: number): string => `${(bytes / 1_000_000_000).toFixed(1)} GB`;

const roomOn = async (disks: WatchedDisks): Promise<string[]> =>
  (await diskRooms(disks)).map(
    ({ folder, free, size, isNearlyFull }) =>
      `Of the disk of ${folder} ${gigabytes(free)} of ${gigabytes(size)} are free${isNearlyFull ? ': it is NEARLY FULL' : ''}.`,
  );

/** How every program is, by its own word, how much room the disks have, how old the newest backup is, and how far the archive of Postgres's log has come. */
export const statusOf = async (
  programs: readonly Program[],
  open: () => Promise<Database>,
  disks: WatchedDisks = { folders: [], freePercent: 0 },
): Promise<Told> => {
  const rows = await Promise.all(programs.map(stateOf));
  const unwell = rows.filter(([, state]) => state !== 'ready').map(([name]) => name);
  const sentences = [unwell.length === 0 ? 'Every program is ready.' : `Not ready: ${unwell.join(', ')}.`];
  sentences.push(...(await roomOn(disks)));
  try {
    const database = await open();
    try {
      sentences.push(await archiving(database), await unsaved(database));
    } finally {
      await database.close();
    }
    return { rows: [['program', 'is', 'says'], ...rows], sentences, well: unwell.length === 0 };
  } catch {
    return {
      rows: [['program', 'is', 'says'], ...rows],
      sentences: [...sentences, 'Postgres does not answer.'],
      well: false,
    };
  }
};
