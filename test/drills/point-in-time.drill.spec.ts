import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import { DataFolder } from '../network/data-folder';

jest.setTimeout(120_000);

const data = mkdtempSync(path.join(tmpdir(), 'mrc-moment-'));
chmodSync(data, 0o755);
const archive = path.join(data, 'archive');
const folder = new DataFolder(data, { MRC_WAL_ARCHIVE: archive });
const backups = path.join(data, 'backups');
const keysOfBackups = path.join(data, 'backups-keys');
const elsewhere = path.join(data, 'safe');

const script = `
  import { databaseUrlOn, withPostgresOn } from './infra/backup/database.mjs';
  import { watchPosition } from './infra/backup/position.mjs';
  import { archiveSettings } from './infra/backup/wal.mjs';
  import { readSecrets } from './infra/secrets.mjs';
  const [data, archive] = process.argv.slice(1);
  readSecrets(data);
  await withPostgresOn(data + '/postgres', async (url) => {
    const server = databaseUrlOn(url, 'postgres');
    const stopping = new AbortController();
    await watchPosition(data, server, stopping.signal);
    console.log(server);
    process.stdin.resume();
    await new Promise((resolve) => process.stdin.once('end', resolve));
    stopping.abort();
    await new Promise((resolve) => setTimeout(resolve, 300));
  }, { more: archiveSettings(archive) });
  process.exit(0);`;

type Running = { readonly query: AdminQuery; readonly stop: () => Promise<void> };

/** Postgres on the data folder, archiving its log as `npm start` lets it. */
const startPostgres = async (): Promise<Running> => {
  const args = ['--input-type=module', '-e', script, data, archive];
  const child = spawn(process.execPath, args, {
    cwd: path.resolve(__dirname, '../..'),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(child, 'exit');
  const lines: AsyncIterable<string> = createInterface({ input: child.stdout });
  let server = '';
  for await (const line of lines) {
    server = line;
    break;
  }
  if (server === '') {
    await ended;
    throw new Error(complaint);
  }
  if ((await adminQueryOf(server)(`select 1 from pg_database where datname = 'mrc'`)).length === 0)
    await adminQueryOf(server)('create database mrc');
  const url = server.replace(/\/postgres$/, '/mrc');
  await folder.markRunning(url);
  return {
    query: adminQueryOf(url),
    stop: async () => {
      folder.markStopped();
      child.stdin.end();
      await ended;
    },
  };
};

let postgres: Running | undefined;

const running = async (): Promise<AdminQuery> => {
  postgres ??= await startPostgres();
  return postgres.query;
};

const stop = async (): Promise<void> => {
  await postgres?.stop();
  postgres = undefined;
};

const notes = async (): Promise<unknown[]> =>
  (await (await running())('select n from note order by n')).map(({ n }) => n);

const backUp = (...more: readonly string[]) => folder.command('backup', '--to', backups, ...more);
const restore = (...more: readonly string[]) => folder.command('restore', '--from', backups, '--over', ...more);

let beforeTheMistake: string;

beforeAll(async () => {
  const query = await running();
  await query('create table note (n int primary key)');
  await query('insert into note values (1)');
  await backUp();
  await query('insert into note values (2)');
  const [moment] = await query('select clock_timestamp() as at');
  beforeTheMistake = moment?.['at'] instanceof Date ? new Date(moment['at'].getTime() + 1).toISOString() : '';
  await sleep(50);
  await query('delete from note');
  await stop();
});

afterAll(async () => {
  await stop();
  rmSync(data, { recursive: true, force: true });
});

describe('a restore', () => {
  it('goes to the moment before a mistake', async () => {
    expect(await restore('--at', beforeTheMistake)).toContain(`as of ${beforeTheMistake}`);
    expect(await notes()).toEqual([1, 2]);
  });

  it('is refused while the network runs', async () => {
    await running();
    await expect(restore()).rejects.toThrow(/Something runs on .* stop it first/);
  });

  it('needs the keys, which are kept apart from the backup', async () => {
    await stop();
    rmSync(path.join(data, 'keys'), { recursive: true });
    renameSync(keysOfBackups, elsewhere);
    await expect(restore()).rejects.toThrow(/The keys of .* are kept apart .* say with --keys where they are/);
  });

  it('goes to the moment of the backup where none is named, and puts what was there aside', async () => {
    await restore('--keys', elsewhere);
    renameSync(elsewhere, keysOfBackups);
    expect(await notes()).toEqual([1]);
    expect(readdirSync(data).filter((name) => name.startsWith('postgres.before-'))).toHaveLength(2);
  });

  it('goes on from where it came to: what is written after it can be gone back to as well', async () => {
    const query = await running();
    await query('insert into note values (3)');
    const [moment] = await query('select clock_timestamp() as at');
    const at = moment?.['at'] instanceof Date ? new Date(moment['at'].getTime() + 1).toISOString() : '';
    await sleep(50);
    await query('insert into note values (4)');
    await stop();
    await restore('--at', at);
    expect(await notes()).toEqual([1, 3]);
    await stop();
  });

  it.each([
    ['of a moment that the log does not reach', ['--at', '2999-01-01T00:00:00Z'], /does not reach 2999/],
    ['of a moment before every backup', ['--at', '2020-01-01T00:00:00Z'], /No backup in .* was finished before 2020/],
    ['of a moment without a zone', ['--at', '2026-01-01 00:00'], /give a moment with its zone/],
    ['of what went back by other means at the same time', ['--went-back'], /say one of them/],
  ])('is refused %s', async (_what, args, sentence) => {
    await expect(restore(...args)).rejects.toThrow(sentence);
  });

  it('is refused over a database without a word', async () => {
    await expect(folder.command('restore', '--from', backups)).rejects.toThrow(/holds a database: say --over/);
  });
});

describe('backups', () => {
  it('are kept as often as asked, with their keys and the log that they need', async () => {
    const segments = () => readdirSync(archive).filter((name) => /^[0-9A-F]{24}$/.test(name)).length;
    await running();
    await sleep(1_000);
    const before = segments();
    const [first] = readdirSync(backups);
    expect(await backUp('--keep', '1')).toContain(`Removed: ${first}`);
    const left = readdirSync(backups).filter((name) => name !== 'owner.json');
    expect(left).toHaveLength(1);
    expect(readdirSync(keysOfBackups)).toEqual(left);
    expect(segments()).toBeLessThan(before);
  });
});

describe('a snapshot of the disk that was put back', () => {
  it('is not served before it is made fit to be', async () => {
    await stop();
    const cluster = path.join(data, 'postgres', 'cluster');
    const snapshot = path.join(data, 'snapshot');
    execFileSync('cp', ['-a', cluster, snapshot]);
    await (
      await running()
    )('insert into note values (5)');
    await stop();
    rmSync(cluster, { recursive: true });
    renameSync(snapshot, cluster);
    await expect(running()).rejects.toThrow(/The database went back: .* say "npm run restore -- --went-back"/);
    postgres = undefined;
    const said = await folder.command('restore', '--went-back');
    expect(said).toContain('tells in generation');
    expect(said).toContain('The archive of its log begins anew');
    expect(await notes()).not.toContain(5);
  });
});

describe('a backup', () => {
  it('that lost its end is refused', async () => {
    await stop();
    const [name = ''] = readdirSync(backups);
    const file = path.join(backups, name, 'base.tar.gz');
    truncateSync(file, statSync(file).size - 1);
    await expect(restore()).rejects.toThrow(/is not whole \("base.tar.gz" is not what was written\)/);
  });
});
