import { readFileSync } from 'node:fs';
import path from 'node:path';
import { prepareSchemas } from '@mrc/database';
import { removeOld, removing } from '@mrc/service-kit';
import { testDatabase, testPlatform, type TestDatabase } from '@mrc/testing';
import { networkSchemas, networkServices, networkTables } from './network';

const privacy = path.join(__dirname, '..', '..', 'docs', 'privacy.md');

const rowsOf = (text: string, heading: string): string[] =>
  (text.split(`## ${heading}\n`)[1] ?? '')
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.replace(/ +/g, ' ').trim());

describe('how long rows are kept', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({
      name: 'retention',
      prepare: async ({ url: adminUrl, cell }) => {
        await prepareSchemas({ adminUrl, cell, seed: 'a seed of tests' }, networkSchemas);
      },
    });
  }, 120_000);
  afterAll(() => database.close());

  it('is said of every table of every schema, once, and of no other', async () => {
    const tables = await database.query(
      `select table_schema || '.' || table_name as name from information_schema.tables
       where table_schema = any($1) and table_type = 'BASE TABLE'`,
      [networkTables.map(({ schema }) => schema)],
    );
    const said = networkTables.flatMap(({ schema, rules }) => rules.map(({ table }) => `${schema}.${table}`));
    expect(said.sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it('is said in the document on privacy as it is in the code', () => {
    const rules = networkTables.flatMap(({ schema, rules }) =>
      removing(rules).map(
        ({ table, days, only, why }) => `| \`${schema}.${table}\` | ${days} | ${only ?? ''} | ${why} |`,
      ),
    );
    const expected = rules.map((row) => row.replace(/ +/g, ' ').trim());
    expect(rowsOf(readFileSync(privacy, 'utf8'), 'How long rows are kept')).toEqual(expected);
  });

  it.each(networkServices.map((service) => [service.name, service] as const))(
    'can be held in %s: its worker may remove what each rule names',
    async (name, { schema, tables }) => {
      const platform = await testPlatform(name, schema);
      try {
        for (const rule of removing([...tables, ...networkTables[0]!.rules.filter(({ table }) => table === 'command')]))
          expect(await removeOld(platform.platform.worker, rule, new Date())).toBe(0);
      } finally {
        await platform.close();
      }
    },
  );
});
