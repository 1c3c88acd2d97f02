import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LoneConnection } from '@mrc/database';
import { pulseWithinMs } from '@mrc/service-kit';
import { databaseUrl, startPostgresServer, type PostgresServer } from '@mrc/testing';

const at = (name: string) => path.join(__dirname, '..', name);

describe('what a killed start left running', () => {
  const data = path.join(mkdtempSync(path.join(tmpdir(), 'mrc-left-behind-')), 'data');
  let server: PostgresServer;

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], MRC_DATA: data },
    });
    return { status, stdout, stderr };
  };
  const script = (text: string) => run('--input-type=module', '-e', text);
  const since = async () => {
    const connection = new LoneConnection({ url: server.url, name: 'since', withinMs: pulseWithinMs });
    try {
      return await connection.query('select pg_postmaster_start_time()');
    } finally {
      connection.close();
    }
  };

  beforeAll(async () => {
    chmodSync(path.dirname(data), 0o711);
    mkdirSync(path.join(data, 'logs'), { recursive: true });
    chmodSync(data, 0o711);
    server = await startPostgresServer({ data: path.join(data, 'postgres') });
    const connection = new LoneConnection({ url: server.url, name: 'first', withinMs: pulseWithinMs });
    await connection.query('create database mrc');
    connection.close();
    // a database that was started once more by itself may have another port than was written down
    const url = new URL(databaseUrl(server.url, { database: 'mrc' }));
    url.port = '1';
    writeFileSync(path.join(data, 'running.json'), JSON.stringify({ databaseUrl: url.toString(), services: 'x' }));
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    rmSync(path.dirname(data), { recursive: true, force: true });
  });

  it('is backed up where it runs, and is not stopped for it', async () => {
    const before = await since();
    expect(run(at('backup.mjs'), '--to', path.join(data, 'backups'))).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(path.join(data, 'backups'))).toHaveLength(1);
    expect(await since()).toEqual(before);
  }, 60_000);

  it('is not called stopped by who operates it', () => {
    const said = run(at('operate.mjs'), 'status');
    expect(said).toMatchObject({ status: 1, stdout: '' });
    expect(said.stderr).toMatch(/^The start of the network on .* was killed, and what it had started goes on .*\n$/);
  });

  it('is ended before anything is put in its place', async () => {
    const program = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
    const ended = new Promise((resolve) => program.once('exit', resolve));
    const { stdout, stderr } = script(`
      import { writeFileSync } from 'node:fs';
      import { recordOf } from ${JSON.stringify(at('processes.mjs'))};
      import { stopLeftBehind } from ${JSON.stringify(at('left-behind.mjs'))};
      const data = ${JSON.stringify(data)};
      writeFileSync(data + '/running-programs.json', JSON.stringify([{ name: 'gateway', ...recordOf(${program.pid}) }]));
      await stopLeftBehind(data);`);
    expect({ stdout: stdout.replace(/^\[.*\] /, ''), stderr }).toEqual({
      stdout: 'Stopped what an earlier run had left behind: gateway.\n',
      stderr: '',
    });
    await ended;
    await expect(since()).rejects.toThrow();
  }, 60_000);
});
