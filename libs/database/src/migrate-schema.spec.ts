import { eventually, worstWhile, type TestDatabase } from '@mrc/testing';
import { Client } from 'pg';
import type { TurnHolder } from './migration-turn';
import { migrateSchema, SchemaHeld, type ServiceSchema } from './migrate-schema';
import { migrationOf } from './migrations.fixture';
import { askAs, emptyDatabase, networkIn, newCell } from './networks.fixture';
import type { NetworkDatabase } from './role';
import { provisionSchemas } from './schema';

const hasty = { lockMs: 300, pausesMs: [50, 100, 200] };
const one = migrationOf('MakeShelf20260101000000', (runner) =>
  runner.query('create table thing (id int); insert into thing values (1)'),
);
const widen = migrationOf('WidenShelf20260102000000', (runner) =>
  runner.query('alter table thing add column width int'),
);
const shelfOf = (...migrations: ServiceSchema['migrations']): ServiceSchema => ({ name: 'shelf', migrations });

describe('the migrations of a schema', () => {
  let database: TestDatabase;
  let network: NetworkDatabase;

  beforeEach(async () => {
    database = await emptyDatabase();
    network = networkIn(database, newCell());
    await provisionSchemas(network, ['shelf']);
  }, 60_000);
  afterEach(() => database.close());

  const holding = async (work: () => Promise<void>): Promise<void> => {
    const holder = new Client({ connectionString: database.url });
    await holder.connect();
    try {
      await holder.query('begin; select from shelf.thing');
      await work();
    } finally {
      await holder.end();
    }
  };
  const widthOfShelf = () => askAs(network, 'migrator', `select width from thing`);

  it('go on where the one before them broke off, which is not done again', async () => {
    let breaks = true;
    const breaking = migrationOf('BreakShelf20260102000000', async (runner) => {
      await runner.query('alter table thing add column width int');
      if (breaks) throw new Error('It breaks');
    });
    await expect(migrateSchema(network, shelfOf(one, breaking))).rejects.toThrow('It breaks');
    await expect(widthOfShelf()).rejects.toMatchObject({ code: '42703' });
    breaks = false;
    expect(await migrateSchema(network, shelfOf(one, breaking))).toEqual(['BreakShelf20260102000000']);
    expect(await widthOfShelf()).toEqual([{ width: null }]);
  });

  it('are run once where two run them at the same time', async () => {
    let runs = 0;
    const slow = migrationOf('SlowShelf20260102000000', async (runner) => {
      runs += 1;
      await runner.query('select pg_sleep(0.5)');
    });
    const both = await Promise.all([
      migrateSchema(network, shelfOf(one, slow)),
      migrateSchema(network, shelfOf(one, slow)),
    ]);
    expect([runs, both.flat().length]).toEqual([1, 2]);
  });

  it('say once who has the turn where they wait long for it, and end with the program that asked for them', async () => {
    const settings: unknown[] = [];
    const ask = migrationOf('AskShelf20260102000000', async (runner) => {
      settings.push(...(await runner.query('show client_connection_check_interval')));
      await runner.query('select pg_sleep(12)');
    });
    const waiting: TurnHolder[] = [];
    const first = migrateSchema(network, shelfOf(one, ask));
    await eventually(() => settings.length > 0);
    const second = migrateSchema(network, shelfOf(one, ask), { waits: (holder) => waiting.push(holder) });
    const [holder] = await eventually(() =>
      database.query(`select pid from pg_stat_activity where query = 'select pg_sleep(12)'`),
    );
    expect(await Promise.all([first, second])).toEqual([['MakeShelf20260101000000', 'AskShelf20260102000000'], []]);
    expect(waiting).toEqual([
      { schema: 'shelf', pid: holder?.['pid'], state: 'active', since: expect.stringMatching(/^\d{4}-.*Z$/) },
    ]);
    expect(settings).toEqual([{ client_connection_check_interval: '5s' }]);
  }, 60_000);

  it('let those who wait for a turn hold up no index that is built beside the work', async () => {
    const index = migrationOf(
      'IndexShelf20260102000000',
      async (runner) => {
        await runner.query('select pg_sleep(0.5)');
        await runner.query('create index concurrently thing_by_id on thing (id)');
      },
      { transaction: false },
    );
    await migrateSchema(network, shelfOf(one));
    const both = [migrateSchema(network, shelfOf(one, index)), migrateSchema(network, shelfOf(one, index))];
    expect((await Promise.all(both)).flat()).toEqual(['IndexShelf20260102000000']);
  });

  it('try again for a table that is held, and keep nobody waiting longer than for one lock', async () => {
    await migrateSchema(network, shelfOf(one));
    const reader = new Client({ connectionString: database.url });
    await reader.connect();
    let widening: Promise<string[]> = Promise.resolve([]);
    await holding(async () => {
      widening = migrateSchema(network, shelfOf(one, widen), {
        patient: { lockMs: 300, pausesMs: Array(100).fill(100) },
      });
      const whileHeld = new Promise((resolve) => setTimeout(resolve, 4_000));
      const { worst, times } = await worstWhile(() => reader.query('select count(*) from shelf.thing'), whileHeld);
      expect(times).toBeGreaterThan(10);
      expect(worst).toBeGreaterThan(100);
      expect(worst).toBeLessThan(3_000);
    });
    expect(await widening).toEqual(['WidenShelf20260102000000']);
    await reader.end();
  });

  it('are given up with a sentence where a transaction stays open, and are run later', async () => {
    await migrateSchema(network, shelfOf(one));
    await holding(async () => {
      const refused: unknown = await migrateSchema(network, shelfOf(one, widen), { patient: hasty }).catch(
        (error: unknown) => error,
      );
      expect(refused).toBeInstanceOf(SchemaHeld);
      expect(refused).toMatchObject({
        message: expect.stringMatching(/^The migration WidenShelf20260102000000 of shelf was held up by a transaction/),
      });
    });
    expect(await migrateSchema(network, shelfOf(one, widen), { patient: hasty })).toEqual(['WidenShelf20260102000000']);
  });

  it.each(['40P01', '40001', '55P03'])('are run again after %s', async (code) => {
    let losses = 2;
    const losing = migrationOf('LoseShelf20260102000000', async (runner) => {
      losses -= 1;
      if (losses >= 0) await runner.query(`do $$ begin raise exception using errcode = '${code}'; end $$`);
    });
    expect(await migrateSchema(network, shelfOf(one, losing), { patient: hasty })).toHaveLength(2);
  });

  it('are not run again after another error, and say nothing of the value it was about', async () => {
    const printed = jest.spyOn(console, 'log');
    let runs = 0;
    const failing = migrationOf('FailShelf20260102000000', async (runner) => {
      runs += 1;
      await runner.query(`select 'Zarina'::int`);
    });
    await expect(migrateSchema(network, shelfOf(failing), { patient: hasty })).rejects.toThrow(
      /^Database error 22P02$/,
    );
    expect(runs).toBe(1);
    expect(printed).not.toHaveBeenCalled();
    printed.mockRestore();
  });
});
