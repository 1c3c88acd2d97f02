import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { managedAdministrator, testDatabase, type TestDatabase } from '@mrc/testing';
import { Client } from 'pg';

const run = promisify(execFile);
const settings = JSON.stringify(path.join(__dirname, '..', 'postgres-settings.mjs'));

const answerOf = async (expression: string, env: Record<string, string> = {}): Promise<unknown> => {
  const script = `import * as settings from ${settings};
    const answer = await (async () => ${expression})().catch((error) => ({ refused: error.message }));
    process.stdout.write(JSON.stringify(answer));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout);
};

const sizes = (gigabytes: number, env = {}) =>
  answerOf(
    `settings.postgresSizes({ memory: ${gigabytes} * 2 ** 30, connections: 110, environment: ${JSON.stringify(env)} })`,
  );
const fit = (free: number, asked?: number) =>
  answerOf(`settings.fitPools({ free: ${free}, services: 5, asked: ${asked} })`);

describe('the Postgres of the network', () => {
  it.each([
    [1, '128MB', '512MB'],
    [2, '256MB', '1024MB'],
    [16, '4096MB', '8192MB'],
    [64, '8192MB', '32768MB'],
  ])('on a machine with %i GB takes %s for itself and counts on %s of cache', async (memory, shared, cache) => {
    expect(await sizes(memory)).toMatchObject({ shared_buffers: shared, effective_cache_size: cache });
  });

  it('is given what the environment says', async () => {
    const asked = { POSTGRES_SHARED_BUFFERS: '3GB', POSTGRES_WORK_MEM: '7MB', POSTGRES_MAX_CONNECTIONS: '50' };
    expect(await sizes(16, asked)).toMatchObject({ shared_buffers: '3GB', work_mem: '7MB', max_connections: 50 });
    expect(await sizes(16, { POSTGRES_SHARED_BUFFERS: 'much' })).toEqual({
      refused: 'POSTGRES_SHARED_BUFFERS is "much": write it like 512MB.',
    });
  });

  it('has connections for every pool of every instance, and some to spare', async () => {
    const most = (instances: number) =>
      answerOf(`settings.serverSettings({ port: 1, fast: false, instances: ${instances} }).max_connections`);
    expect(await most(1)).toBe(300);
    expect(await most(4)).toBe(470);
    expect(
      await answerOf(`settings.serverSettings({ port: 1, fast: false, instances: 2 }).max_connections`, {
        POOL_SIZE: '30',
      }),
    ).toBe(650);
  });

  it('of a test run stays small', async () => {
    expect(await answerOf(`settings.serverSettings({ port: 1, fast: true, instances: 1 })`)).not.toHaveProperty(
      'shared_buffers',
    );
  });
});

describe('pools on a Postgres of yours', () => {
  it('are as large as asked where they fit', async () => {
    expect(await fit(110)).toEqual({ poolSize: 10 });
    expect(await fit(400, 30)).toEqual({ poolSize: 30 });
  });

  it('shrink where they do not and nobody asked for a size, and the start says so', async () => {
    expect(await fit(97)).toEqual({
      poolSize: 8,
      said: 'The Postgres of DATABASE_URL has 97 connections to give and the pools want 110: each holds 8 now; raise its max_connections by 43 for more.',
    });
  });

  it('stay as asked, with a warning', async () => {
    expect(await fit(97, 10)).toMatchObject({ poolSize: 10, said: expect.stringContaining('set POOL_SIZE to 8') });
  });

  it('that cannot even be small refuse the start', async () => {
    expect(await fit(40)).toEqual({
      refused:
        'The Postgres of DATABASE_URL has 40 connections to give and the pools want 110, 50 at the least: raise its max_connections by 100.',
    });
  });

  describe('which has few connections left', () => {
    let db: TestDatabase;
    beforeAll(async () => {
      db = await testDatabase({ name: 'few_connections' });
    });
    afterAll(() => db.close());

    it('are counted against what it gives to programs', async () => {
      const free = await answerOf(`settings.freeConnections(${JSON.stringify(db.url)})`);
      expect(free).toBeGreaterThan(0);
      expect(free).toBeLessThanOrEqual(297);
    });

    it('are counted by an administrator that does not see what others do', async () => {
      const { url } = await managedAdministrator(db);
      const free = async () => Number(await answerOf(`settings.freeConnections(${JSON.stringify(url)})`));
      const before = await free();
      const others = Array.from({ length: 20 }, () => new Client({ connectionString: db.url }));
      await Promise.all(others.map((other) => other.connect()));
      expect(before - (await free())).toBeGreaterThan(10);
      await Promise.all(others.map((other) => other.end()));
    });

    it('are not asked for at an address where nobody answers', async () => {
      expect(await answerOf(`settings.freeConnections('postgres://nobody@127.0.0.1:1/none')`)).toEqual({
        refused:
          'The Postgres of DATABASE_URL does not answer (ECONNREFUSED): is it running, and is the address right?',
      });
    });
  });
});
