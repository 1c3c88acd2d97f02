import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Database, LoneConnection } from '@mrc/database';
import { DatabasePulse, pulseWithinMs } from '@mrc/service-kit';
import { databaseUrl, startPostgresServer } from '@mrc/testing';
import { statusOf } from './operate/status';

const run = promisify(execFile);
const at = (name: string) => path.join(__dirname, '..', name);
const hour = 3_600_000;

describe('how much of the past is in no backup', () => {
  const data = path.join(mkdtempSync(path.join(tmpdir(), 'mrc-backup-age-')), 'data');
  const postgres = path.join(data, 'postgres');

  const withDatabase = async <T>(work: (url: string) => Promise<T>): Promise<T> => {
    const server = await startPostgresServer({ data: postgres });
    try {
      return await work(databaseUrl(server.url, { database: 'mrc' }));
    } finally {
      await server.stop();
    }
  };
  const note = async (url: string, call: string) => {
    const script = `import { noteBackup, noteNoBackup } from ${JSON.stringify(at('backup/unsaved.mjs'))};
      await ${call.replace('url', JSON.stringify(url))};`;
    await run(process.execPath, ['--input-type=module', '-e', script]);
  };
  const told = async (url: string) => {
    const connection = new LoneConnection({ url, name: 'pulse', withinMs: pulseWithinMs });
    const pulse = new DatabasePulse(connection);
    await pulse.refresh();
    connection.close();
    return { away: pulse.isAway, hours: pulse.unsavedMs && pulse.unsavedMs / hour };
  };
  const longAgo = new Date(Date.now() - 100 * hour).toISOString();

  beforeAll(async () => {
    chmodSync(path.dirname(data), 0o711);
    mkdirSync(data);
    chmodSync(data, 0o711);
    const server = await startPostgresServer({ data: postgres });
    const connection = new LoneConnection({ url: server.url, name: 'first', withinMs: pulseWithinMs });
    await connection.query('create database mrc');
    connection.close();
    await server.stop();
  }, 90_000);
  afterAll(() => rmSync(path.dirname(data), { recursive: true, force: true }));

  it('is told since the first start, which a later one does not change, and not where nobody notes it', async () => {
    await withDatabase(async (url) => {
      expect(await told(url)).toEqual({ away: false, hours: undefined });
      await note(url, 'noteNoBackup(url)');
      expect((await told(url)).hours).toBeCloseTo(0, 1);
      await note(url, `noteBackup(url, new Date('${longAgo}'))`);
      await note(url, 'noteNoBackup(url)');
      expect((await told(url)).hours).toBeCloseTo(100, 1);
      const status = await statusOf([], () => Database.open({ url, poolSize: 1, name: 'status' }));
      expect(status.sentences.at(-1)).toBe(`What happened in the last 100.0 hours, since ${longAgo}, is in no backup.`);
    });
  }, 60_000);

  it('hurts nobody where the comment says something else', async () => {
    await withDatabase(async (url) => {
      const connection = new LoneConnection({ url, name: 'comment', withinMs: pulseWithinMs });
      for (const words of ['ours', 'mrc-network: in no backup since yesterday']) {
        await connection.query(`comment on database mrc is '${words}'`);
        expect(await told(url)).toEqual({ away: false, hours: undefined });
      }
      connection.close();
      await note(url, `noteBackup(url, new Date('${longAgo}'))`);
    });
  }, 60_000);

  it('begins anew with a backup, wherever it was written to', async () => {
    await run(process.execPath, [at('backup.mjs'), '--to', path.join(data, '..', 'elsewhere')], {
      env: { PATH: process.env['PATH'], MRC_DATA: data },
    });
    await withDatabase(async (url) => expect((await told(url)).hours).toBeCloseTo(0, 1));
  }, 120_000);
});
