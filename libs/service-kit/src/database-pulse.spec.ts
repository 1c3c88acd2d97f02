import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { LoneConnection } from '@mrc/database';
import { eventually, startPostgresServer, type PostgresServer } from '@mrc/testing';
import { DatabasePulse, pulseWithinMs } from './database-pulse';

describe('the pulse of a Postgres that archives its log', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mrc-pulse-'));
  let server: PostgresServer;
  let connection: LoneConnection;
  let pulse: DatabasePulse;

  beforeAll(async () => {
    chmodSync(folder, 0o777);
    const data = path.join(folder, 'postgres');
    const first = await startPostgresServer({ data });
    const setting = new LoneConnection({ url: first.url, name: 'settings', withinMs: pulseWithinMs });
    await setting.query('alter system set archive_mode = on');
    await setting.query(`alter system set archive_command = 'exit 1'`);
    setting.close();
    await first.stop();
    server = await startPostgresServer({ data });
    connection = new LoneConnection({ url: server.url, name: 'pulse', withinMs: pulseWithinMs });
    pulse = new DatabasePulse(connection);
    pulse.start();
  }, 90_000);

  afterAll(async () => {
    pulse.stop();
    connection.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says that the log cannot be archived, and that it can again', async () => {
    await pulse.refresh();
    expect(pulse.archiveFails).toBe(false);
    await connection.query(`select pg_logical_emit_message(true, 'pulse', 'beat'), pg_switch_wal()`);
    await eventually(() => pulse.archiveFails || undefined, { within: 30_000 });
    await connection.query(`alter system set archive_command = 'exit 0'`);
    await connection.query('select pg_reload_conf()');
    await eventually(() => !pulse.archiveFails || undefined, { within: 90_000 });
  }, 150_000);
});
