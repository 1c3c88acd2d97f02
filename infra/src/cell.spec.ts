import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { isCell } from '@mrc/contracts';
import { prepareSchemas, roleName, roleUrl, schemaRoles } from '@mrc/database';
import { testDatabase, type TestDatabase } from '@mrc/testing';
import { networkSchemas } from './network';

const from = (name: string) => JSON.stringify(path.join(__dirname, '..', name));
const said = (script: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));

const schemas = networkSchemas.map(({ name }) => name);
const longest = `a${'b'.repeat(39)}`;

describe('the cell of a network', () => {
  it('is named by one rule, in the start script and in the programs', () => {
    const names = [
      'demo',
      'tj',
      'tj-2',
      'pgx',
      'pg',
      'pg-1',
      longest,
      `${longest}b`,
      'TJ',
      '2tj',
      'a_b',
      `a'; --`,
      'a\nb',
    ];
    const taken = said(`import { cellOf } from ${from('environment.mjs')};
      const taken = (CELL) => { try { return cellOf({ CELL }) === CELL; } catch { return false; } };
      process.stdout.write(JSON.stringify(${JSON.stringify(names)}.map(taken)));`);
    expect(taken).toEqual(names.map(isCell));
    expect(names.filter(isCell)).toEqual(['demo', 'tj', 'tj-2', 'pgx', longest]);
  });

  it('leaves room for the name of every role', () => {
    const names = schemas.flatMap((schema) => schemaRoles.map((role) => roleName(longest, schema, role)));
    expect(names.filter((name) => name.length > 63)).toEqual([]);
  });

  it('gives roles one name and one password, in the start script and in the migrations', () => {
    const adminUrl = 'postgres://postgres:secret@127.0.0.1:5432/mrc?sslmode=disable';
    const place = { cell: 'tj-2', seed: 'a seed of tests' };
    const addresses = said(`import { roleUrl } from ${from('secrets.mjs')};
      const place = ${JSON.stringify({ ...place, databaseUrl: adminUrl })};
      process.stdout.write(JSON.stringify(${JSON.stringify(schemas)}.map((schema) => roleUrl(place, schema, 'worker'))));`);
    expect(addresses).toEqual(schemas.map((schema) => roleUrl({ ...place, adminUrl }, schema, 'worker')));
    expect(new URL(roleUrl({ ...place, adminUrl }, 'referrals', 'app')).username).toBe('tj_2_referrals_app');
  });
});

describe('the policies of every table', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase({
      name: 'network',
      prepare: async ({ url: adminUrl, cell }) => {
        await prepareSchemas({ adminUrl, cell, seed: 'a seed of tests' }, networkSchemas);
      },
    });
  }, 120_000);
  afterAll(() => database.close());

  it('are for the roles of their own schema and cell', async () => {
    const policies = await database.query(
      `select schemaname as schema, substring(policyname from '[a-z]+$') as role, roles::text[] from pg_policies`,
    );
    expect(policies.length).toBeGreaterThan(100);
    for (const { schema, role, roles } of policies) expect(roles).toEqual([`network_${schema}_${role}`]);
  });
});
