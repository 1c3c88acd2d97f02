import type { TestDatabase } from '@mrc/testing';
import { SchemaBehind } from './assert-migrated';
import { Database } from './database';
import { migrateSchema, type ServiceSchema } from './migrate-schema';
import { migrationOf } from './migrations.fixture';
import { emptyDatabase, networkIn, newCell } from './networks.fixture';
import { roleUrl, type NetworkDatabase, type SchemaRole } from './role';
import { provisionSchemas } from './schema';

const make = migrationOf('MakeShelf20260101000000', (runner) => runner.query('create table thing (id int)'));
const widen = migrationOf('WidenShelf20260102000000', (runner) =>
  runner.query('alter table thing add column width int'),
);
const paint = migrationOf('PaintShelf20260103000000', (runner) =>
  runner.query('alter table thing add column colour int'),
);
const shelfOf = (...migrations: ServiceSchema['migrations']): ServiceSchema => ({ name: 'shelf', migrations });

describe.each<SchemaRole>(['app', 'worker'])('a program that opens its schema as its %s', (role) => {
  let database: TestDatabase;
  let network: NetworkDatabase;

  beforeEach(async () => {
    database = await emptyDatabase();
    network = networkIn(database, newCell());
    await provisionSchemas(network, ['shelf']);
  }, 60_000);
  afterEach(() => database.close());

  const open = async (...migrations: ServiceSchema['migrations']): Promise<void> => {
    const url = roleUrl(network, 'shelf', role);
    const opened = await Database.open({ url, poolSize: 1, name: 'shelf', schema: shelfOf(...migrations) });
    await opened.close();
  };

  it('is refused with a sentence where migrations are missing that it knows', async () => {
    await migrateSchema(network, shelfOf(make));
    await expect(open(make, widen, paint)).rejects.toThrow(
      new SchemaBehind('shelf', ['WidenShelf20260102000000', 'PaintShelf20260103000000']),
    );
  });

  it('is refused where none was ever run', async () => {
    await expect(open(make)).rejects.toMatchObject({ code: '42P01' });
  });

  it('is let in where all were run, and those of a newer release', async () => {
    await migrateSchema(network, shelfOf(make, widen));
    await open(make, widen);
    await open(make);
  });
});
