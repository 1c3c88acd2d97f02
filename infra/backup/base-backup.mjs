import { chownSync, mkdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { isReachable, postgresIdentity } from '../postgres-binaries.mjs';
import { Refusal, exitCodes } from '../refusal.mjs';
import { entriesOfTar } from './tar.mjs';
import { segmentsBetween } from './wal.mjs';

export const archiveName = 'base.tar.gz';
export const listName = 'backup_manifest';

const literal = (text) => `'${text.replaceAll("'", "''")}'`;

/** A connection to Postgres that ends with what it is for. */
export const connect = async (url, more = {}) => {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, ...more });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const commandOf = (into) =>
  `BASE_BACKUP (${[
    `LABEL 'mrc-network'`,
    `TARGET 'server'`,
    `TARGET_DETAIL ${literal(into)}`,
    `CHECKPOINT 'fast'`,
    `WAL true`,
    // the log it needs is in it, so an archive that fails must not hold it up
    `WAIT false`,
    `MANIFEST 'yes'`,
    `MANIFEST_CHECKSUMS 'SHA256'`,
    `COMPRESSION 'gzip'`,
    `COMPRESSION_DETAIL 'level=1'`,
  ].join(', ')})`;

/** Makes an empty folder that the server itself can write into. */
export const serversFolder = (folder) => {
  const identity = postgresIdentity();
  if (!isReachable(path.dirname(folder), identity)) {
    throw new Refusal(
      `Postgres runs as the user "postgres" here and cannot reach ${folder}: choose a folder that every user may enter.`,
      exitCodes.brokenFolder,
    );
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (identity) chownSync(folder, identity.uid, identity.gid);
};

/**
 * Lets the server write a base backup of itself, with the log that makes it whole, into an empty folder of its machine.
 * Answers where it begins and ends, which server it is of, and where that one archives its log.
 */
export const takeBaseBackup = async (url, into) => {
  const holder = await connect(url);
  try {
    // what the backup needs of the log is kept until this connection ends
    await holder.query(`select pg_create_physical_replication_slot($1, true, true)`, [`mrc_backup_${process.pid}`]);
    const sender = await connect(url, { replication: 'true' });
    try {
      await sender.query(commandOf(into));
    } finally {
      await sender.end();
    }
    const [about] = (
      await holder.query(
        `select now() as at, current_setting('server_version') as version, system_identifier::text as "systemIdentifier",
                pg_size_bytes(current_setting('wal_segment_size'))::int as "segmentBytes",
                nullif(current_setting('basic_archive.archive_directory', true), '') as "walArchive"
         from pg_control_system()`,
      )
    ).rows;
    const [range] = JSON.parse(readFileSync(path.join(into, listName), 'utf8'))['WAL-Ranges'];
    return {
      endedAt: about.at.toISOString(),
      postgres: about.version,
      systemIdentifier: about.systemIdentifier,
      walArchive: about.walArchive ?? undefined,
      wal: {
        timeline: range.Timeline,
        from: range['Start-LSN'],
        to: range['End-LSN'],
        segmentBytes: about.segmentBytes,
      },
    };
  } finally {
    await holder.end();
  }
};

/** The migrations that each schema of the database has, by name. */
export const migrationsOf = async (url) => {
  const client = await connect(url);
  try {
    const schemas = await client.query(
      `select n.nspname as name from pg_namespace n
       where to_regclass(quote_ident(n.nspname) || '.migration') is not null order by 1`,
    );
    const found = {};
    for (const { name } of schemas.rows) {
      const { rows } = await client.query(`select name from ${client.escapeIdentifier(name)}.migration order by id`);
      found[name] = rows.map((row) => row.name);
    }
    return found;
  } finally {
    await client.end();
  }
};

const listedFiles = (folder) => {
  const content = readFileSync(path.join(folder, listName), 'utf8');
  const list = JSON.parse(content);
  const signed = content.slice(0, content.lastIndexOf('"Manifest-Checksum"'));
  if (createHash('sha256').update(signed).digest('hex') !== list['Manifest-Checksum'])
    throw new Error(`${listName} is not what Postgres wrote`);
  return new Map(list.Files.map((file) => [file.Path, file]));
};

const checked = async (entry, listed, sink) => {
  const hash = createHash('sha256');
  for await (const piece of entry.content()) {
    hash.update(piece);
    await sink?.(piece);
  }
  if (listed === undefined) return;
  if (listed.Size !== entry.size || listed.Checksum !== hash.digest('hex'))
    throw new Error(`"${entry.path}" is not what Postgres wrote`);
};

/**
 * Reads a base backup to its end against the list of files that Postgres made of it; `unpack`, where given, is handed each
 * entry and answers what takes its pieces. Throws on a file that is missing, damaged or not listed. Answers how many files there were.
 */
export const readBaseBackup = async (folder, wal, unpack) => {
  const listed = listedFiles(folder);
  const log = new Set(segmentsBetween(wal));
  let files = 0;
  for await (const entry of entriesOfTar(path.join(folder, archiveName))) {
    if (entry.kind === 'folder') {
      await unpack?.(entry);
      continue;
    }
    const inLog = entry.path.startsWith('pg_wal/');
    const known = listed.get(entry.path);
    if (!inLog && known === undefined) throw new Error(`"${entry.path}" is not on Postgres's list`);
    const taker = await unpack?.(entry);
    await checked(entry, known, taker?.write);
    await taker?.end();
    listed.delete(entry.path);
    log.delete(path.posix.basename(entry.path));
    files += 1;
  }
  const [missing] = [...listed.keys(), ...log];
  if (missing !== undefined) throw new Error(`"${missing}" is missing`);
  return files;
};
