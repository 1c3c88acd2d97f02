import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { columnName, declaredTables } from '@mrc/database';
import { prepareSchemas } from '@mrc/database';
import { testDatabase, type TestDatabase } from '@mrc/testing';
import { networkSchemas, networkServices } from './network';

const sources = (service: string): string[] => {
  const source = path.join(__dirname, '..', '..', 'services', service, 'src');
  return readdirSync(source, { recursive: true })
    .map(String)
    .filter((name) => /\.(store|queries|projection|reaction)\.ts$/u.test(name))
    .map((name) => path.join(source, name));
};

type Declared = { readonly name: string; readonly columns: readonly string[]; readonly besides: readonly string[] };

/** The tables that the files of one service declare, each column as `name type` and `null` where it may be. */
const declaredBy = (service: string): Declared[] => {
  const declared: Declared[] = [];
  jest.isolateModules(() => {
    for (const file of sources(service)) jest.requireActual(file);
    const database = jest.requireActual<{
      declaredTables: typeof declaredTables;
      columnName: typeof columnName;
    }>('@mrc/database');
    for (const table of database.declaredTables()) {
      const columns = Object.entries(table.columns).map(
        ([key, { type, nullable }]) => `${database.columnName(table, key)} ${type}${nullable ? ' null' : ''}`,
      );
      declared.push({ name: table.name, columns, besides: table.besides });
    }
  });
  return declared;
};

describe('the tables that the code declares', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({
      name: 'tables',
      prepare: async ({ url: adminUrl, cell }) => {
        await prepareSchemas({ adminUrl, cell, seed: 'a seed of tests' }, networkSchemas);
      },
    });
  }, 120_000);
  afterAll(() => database.close());

  it.each(networkServices.map(({ name, schema }) => [name, schema.name] as const))(
    'are those of %s, to the column',
    async (service, schema) => {
      for (const { name, columns, besides } of declaredBy(service)) {
        const rows = await database.query(
          `select column_name || ' ' || udt_name || case is_nullable when 'YES' then ' null' else '' end as said
           from information_schema.columns where table_schema = $1 and table_name = $2 and column_name <> all($3)`,
          [schema, name, [...besides]],
        );
        expect({ name, columns: [...columns].sort() }).toEqual({ name, columns: rows.map(({ said }) => said).sort() });
      }
    },
  );

  it('are some in every service that keeps aggregates', () => {
    const keeping = networkServices.filter(({ name }) => declaredBy(name).length > 0).map(({ name }) => name);
    expect(keeping).toEqual(expect.arrayContaining(['directory', 'registration', 'assistance', 'referrals']));
  });
});
