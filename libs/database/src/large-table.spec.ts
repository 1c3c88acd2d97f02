import { eventually, worstWhile, type TestDatabase } from '@mrc/testing';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { backfill, buildIndex, putCheck, requireValues, stepByStep } from './large-table';
import { migrateSchema } from './migrate-schema';
import { migrationOf } from './migrations.fixture';
import { emptyDatabase, networkIn, newCell } from './networks.fixture';
import type { NetworkDatabase } from './role';
import { provisionSchemas } from './schema';

const [some, many] = [5_000, 100_000];
const fill = { table: 'thing', set: 'twice = 2 * number', lacking: 'twice is null' };

describe('a large table', () => {
  let database: TestDatabase;
  let network: NetworkDatabase;
  let migrations: ReturnType<typeof migrationOf>[];

  const change = async (up: (runner: QueryRunner) => Promise<unknown>, transaction = false): Promise<void> => {
    const name = `Change${20260102000000 + migrations.length}`;
    const added = [...migrations, migrationOf(name, up, { transaction })];
    await migrateSchema(network, { name: 'shelf', migrations: added });
    migrations = added;
  };
  const ask = async (sql: string) => database.query(sql);

  beforeEach(async () => {
    database = await emptyDatabase();
    network = networkIn(database, newCell());
    await provisionSchemas(network, ['shelf']);
    migrations = [];
    await change(async (runner) => {
      await runner.query('create table thing (id uuid primary key default gen_random_uuid(), number int not null)');
      await runner.query(`insert into thing (number) select generate_series(1, ${some})`);
      await runner.query('alter table thing add column twice int');
    }, true);
  }, 60_000);
  afterEach(() => database.close());

  it('is filled and required row by row while others read and write it, and keeps none of them waiting', async () => {
    const [reader, writer] = [
      new Client({ connectionString: database.url }),
      new Client({ connectionString: database.url }),
    ];
    await Promise.all([reader.connect(), writer.connect()]);
    await ask(`insert into shelf.thing (number) select generate_series(${some} + 1, ${many})`);
    await ask(`create function shelf.double() returns trigger language plpgsql as
                 'begin new.twice := 2 * new.number; return new; end';
               create trigger doubles before insert on shelf.thing for each row execute function shelf.double()`);
    const began = performance.now();
    const filling = change(async (runner) => {
      expect(await backfill(runner, fill)).toBeGreaterThanOrEqual(many - 100);
      await requireValues(runner, 'thing', 'twice');
      await buildIndex(runner, 'thing_by_twice', 'on thing (twice)');
    });
    const [read, written] = await Promise.all([
      worstWhile(() => reader.query('select twice from shelf.thing limit 1'), filling),
      worstWhile(async () => {
        await writer.query('update shelf.thing set number = number where id = (select id from shelf.thing limit 1)');
        await writer.query('insert into shelf.thing (number) values (1)');
      }, filling),
    ]);
    expect(await ask('select count(*)::int as wrong from shelf.thing where twice is distinct from 2 * number')).toEqual(
      [{ wrong: 0 }],
    );
    await expect(ask('update shelf.thing set twice = null')).rejects.toMatchObject({ code: '23502' });
    expect(Math.min(read.times, written.times)).toBeGreaterThan(20);
    expect(Math.max(read.worst, written.worst)).toBeLessThan((performance.now() - began) / 2);
    await Promise.all([reader.end(), writer.end()]);
  }, 120_000);

  it('keeps what was filled when it breaks off, and is filled from there', async () => {
    const [lastPage] = await ask('select max(id::text) as breaks from shelf.thing');
    await ask(`alter table shelf.thing add constraint breaks check (twice is null or id <> '${lastPage?.['breaks']}')`);
    await expect(change((runner) => backfill(runner, fill))).rejects.toMatchObject({ code: '23514' });
    const [before] = await ask('select count(twice)::int as filled from shelf.thing');
    expect(before?.['filled']).toBeGreaterThan(0);
    await ask('alter table shelf.thing drop constraint breaks');
    let filled = 0;
    await change(async (runner) => (filled = await backfill(runner, fill)));
    expect(filled + Number(before?.['filled'])).toBe(some);
  }, 60_000);

  it('is not required to hold what it lacks', async () => {
    await expect(change((runner) => requireValues(runner, 'thing', 'twice'))).rejects.toMatchObject({ code: '23514' });
    await change((runner) => stepByStep(runner, ['update thing set twice = 0']));
    await change((runner) => requireValues(runner, 'thing', 'twice'));
    await expect(ask('update shelf.thing set twice = null')).rejects.toMatchObject({ code: '23502' });
    expect(await ask(`select conname from pg_constraint where conname like '%is_known'`)).toEqual([]);
  }, 60_000);

  it('is held to a check in place of the one of that name, also where that was begun', async () => {
    const held = (check: string) => change((runner) => putCheck(runner, 'thing', 'thing_number_check', check));
    await held('number > 0');
    await expect(held('number > 1')).rejects.toMatchObject({ code: '23514' });
    await held('number >= 0');
    await ask('insert into shelf.thing (number) values (0)');
    await expect(ask('insert into shelf.thing (number) values (-1)')).rejects.toMatchObject({ code: '23514' });
    expect(await ask(`select convalidated from pg_constraint where conname = 'thing_number_check'`)).toEqual([
      { convalidated: true },
    ]);
  }, 60_000);

  it('gets an index that was begun and not finished', async () => {
    await ask('update shelf.thing set number = 2 where number = 1');
    const index = (runner: QueryRunner) => buildIndex(runner, 'thing_is_unique', 'on thing (number) where number < 3');
    await expect(ask('create unique index concurrently thing_is_unique on shelf.thing (number)')).rejects.toMatchObject(
      {
        code: '23505',
      },
    );
    const whole = () =>
      ask(`select indisvalid as whole from pg_index where indexrelid = to_regclass('shelf.thing_is_unique')`);
    expect(await whole()).toEqual([{ whole: false }]);
    await change(index);
    expect(await whole()).toEqual([{ whole: true }]);
    await change(index);
  }, 60_000);

  it('gets an index whose building lost a deadlock', async () => {
    const other = new Client({ connectionString: database.url });
    await other.connect();
    await other.query('begin; insert into shelf.thing (number) values (1)');
    const building = change((runner) => buildIndex(runner, 'thing_by_number', 'on thing (number)'));
    const waits = `select from pg_stat_activity where query like 'create index%thing_by_number%' and wait_event_type = 'Lock'`;
    await eventually(async () => (await ask(waits)).length > 0);
    await other.query('lock table shelf.thing in share update exclusive mode');
    const state = `select indisvalid as whole from pg_index where indexrelid = to_regclass('shelf.thing_by_number')`;
    expect(await ask(state)).toEqual([{ whole: false }]);
    await other.query('commit');
    await other.end();
    await building;
    expect(await ask(state)).toEqual([{ whole: true }]);
  }, 60_000);

  it('is not changed step by step inside a transaction', async () => {
    await expect(change((runner) => backfill(runner, fill), true)).rejects.toThrow('transaction = false');
  });
});
