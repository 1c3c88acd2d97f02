import { Client } from 'pg';
import { eventually } from './eventually';
import { type TestDatabase, testDatabase } from './postgres';
import { startPostgresServer } from './servers';

let prepared = 0;
const recipe = {
  name: 'harness_spec',
  prepare: async ({ url }: { url: string }) => {
    prepared += 1;
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("create table kept (word text); insert into kept values ('from the template')");
    await client.end();
  },
};

const opened: TestDatabase[] = [];
const open = async () => {
  const database = await testDatabase(recipe);
  opened.push(database);
  return database;
};

afterAll(async () => {
  for (const database of opened) await database.close();
});

describe('a test database', () => {
  it('is cloned from a template that is prepared once, also when several are asked for together', async () => {
    const databases = await Promise.all([open(), open(), open()]);
    for (const database of databases) {
      expect(await database.query('select word from kept')).toEqual([{ word: 'from the template' }]);
    }
    expect(prepared).toBe(1);
  });

  it('shares nothing with another one', async () => {
    const [one, other] = [await open(), await open()];
    await one.query('delete from kept');
    expect(await other.query('select count(*)::int as n from kept')).toEqual([{ n: 1 }]);
  });

  it('is Postgres 18 that sorts and folds Cyrillic and compares trigrams of it', async () => {
    const database = await open();
    await database.query('create extension pg_trgm');
    const [row] = await database.query(
      `select current_setting('server_version_num')::int / 10000 as major, lower('ГУЛНОРА') as folded,
              similarity('Гулнора', 'гульнора') > 0.3 as alike`,
    );
    expect(row).toEqual({ major: 18, folded: 'гулнора', alike: true });
  });

  it('lets another role in by its own password', async () => {
    const database = await open();
    const role = `role_${database.name}`;
    await database.query(`create role "${role}" login password 'open-sesame'`);
    const client = new Client({ connectionString: database.urlAs(role, 'open-sesame') });
    await client.connect();
    const { rows } = await client.query<{ who: string }>('select current_user as who');
    await client.end();
    await database.query(`drop role "${role}"`);
    expect(rows).toEqual([{ who: role }]);
    const wrong = new Client({ connectionString: database.urlAs('postgres', 'wrong') });
    await expect(wrong.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('is gone once closed, although somebody is still connected', async () => {
    const database = await testDatabase(recipe);
    const idle = new Client({ connectionString: database.url });
    let ended = false;
    idle.on('error', () => (ended = true));
    await idle.connect();
    await database.close();
    await eventually(() => ended);
    await expect(database.query('select 1')).rejects.toMatchObject({ code: '3D000' });
  });

  it('is refused a name that would have to be quoted', async () => {
    await expect(testDatabase({ name: 'Drop "me"' })).rejects.toThrow('is no name for a test database');
  });
});

describe('a server that no test runner started', () => {
  const given = process.env['MRC_TEST_POSTGRES_URL'];

  afterEach(() => {
    if (given === undefined) delete process.env['MRC_TEST_POSTGRES_URL'];
    else process.env['MRC_TEST_POSTGRES_URL'] = given;
  });

  it('is not touched', async () => {
    const stranger = await startPostgresServer({ durable: true });
    process.env['MRC_TEST_POSTGRES_URL'] = stranger.url;
    try {
      await expect(testDatabase(recipe)).rejects.toThrow('no test runner started it');
    } finally {
      await stranger.stop();
    }
  });
});
