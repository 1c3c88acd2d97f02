import { Database, DatabaseError, prepareSchemas, roleName, roleUrl, type NetworkDatabase } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { managedAdministrator, testDatabase, type TestDatabase } from '@mrc/testing';
import { bringBack } from './bring-back';
import { networkSchemas } from './network';
import { statusOf } from './operate/status';

const seed = 'a seed of the managed server';
const [ours, theirs] = [newId(), newId()];
const anEmptyOne = () => testDatabase({ name: 'empty' });

describe('a Postgres whose administrator is no superuser', () => {
  let one: TestDatabase;
  let other: TestDatabase;
  let network: NetworkDatabase;
  let beside: NetworkDatabase;

  beforeAll(async () => {
    [one, other] = [await anEmptyOne(), await anEmptyOne()];
    const at = async (database: TestDatabase, cell: string) => ({
      adminUrl: (await managedAdministrator(database)).url,
      cell,
      seed,
    });
    [network, beside] = [await at(one, 'managed-one'), await at(other, 'managed-two')];
    await prepareSchemas(network, networkSchemas);
    await prepareSchemas(beside, networkSchemas);
  }, 120_000);
  afterAll(async () => {
    await one.close();
    await other.close();
  });

  const withRole = async <T>(url: string, work: (database: Database) => Promise<T>): Promise<T> => {
    const database = await Database.open({ url, poolSize: 1, name: 'managed' });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const asRole = (schema: string, role: 'app' | 'worker', at = network) => roleUrl(at, schema, role);

  it('holds the whole network, and has nothing to do when it is prepared again', async () => {
    const again = await prepareSchemas(network, networkSchemas);
    expect(again).toEqual(new Map(networkSchemas.map(({ name }) => [name, []])));
  }, 60_000);

  it('gives no role of ours a power of the server, and makes none a member of another', async () => {
    const names = ['one', 'two'].flatMap((cell) =>
      networkSchemas.flatMap(({ name }) => [`managed_${cell}_${name}_app`, `managed_${cell}_${name}_worker`]),
    );
    const roles = await one.query(
      `select count(*)::int as roles,
              bool_or(rolsuper or rolbypassrls or rolreplication or rolcreatedb or rolcreaterole) as powerful,
              bool_or(exists (select from pg_auth_members where member = pg_roles.oid)) as members
       from pg_roles where rolname = any($1)`,
      [names],
    );
    expect(roles).toEqual([{ roles: names.length, powerful: false, members: false }]);
  });

  it('keeps every table of a person under forced policies, of roles of its own cell', async () => {
    const open = await one.query(
      `select n.nspname as schema, c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any($1) and c.relkind = 'r' and not c.relforcerowsecurity
         and exists (select from pg_attribute where attrelid = c.oid and attname = 'controller' and not attisdropped)`,
      [networkSchemas.map(({ name }) => name)],
    );
    expect(open).toEqual([]);
    const policies = await one.query(
      `select schemaname as schema, substring(policyname from '[a-z]+$') as role, roles::text[] from pg_policies`,
    );
    expect(policies.length).toBeGreaterThan(100);
    for (const { schema, role, roles } of policies) expect(roles).toEqual([`managed_one_${schema}_${role}`]);
  });

  it('shows an app role the rows of its organisation, and none without one', async () => {
    await withRole(asRole('assistance', 'worker'), (worker) =>
      worker.inOpenTransaction((tx) =>
        tx.query(
          `insert into work_count (controller, centre, access_level, state, requests, waits_seen_by_all, waits_seen_by_some,
                                   fails_seen_by_all, fails_seen_by_some)
           values ($1, $1, 'open', 'open', 1, false, false, false, false)`,
          [ours],
        ),
      ),
    );
    const seen = await withRole(asRole('assistance', 'app'), async (app) => {
      const rows = (organisationId: string) =>
        app.inTransaction({ kind: 'system', organisationId }, (tx) => tx.query('select 1 as row from work_count'));
      const nobodys = await app.inOpenTransaction((tx) => tx.query('select 1 as row from work_count'));
      return { ours: (await rows(ours)).length, theirs: (await rows(theirs)).length, nobodys: nobodys.length };
    });
    expect(seen).toEqual({ ours: 1, theirs: 0, nobodys: 0 });
  });

  it('lets no role reach another schema, or the database of the cell beside it', async () => {
    const ask = (url: string, sql: string) => withRole(url, (role) => role.inOpenTransaction((tx) => tx.query(sql)));
    for (const role of ['app', 'worker'] as const) {
      await expect(ask(asRole('assistance', role), 'select 1 from registration.person')).rejects.toMatchObject({
        code: '42501',
      });
      const astray = roleUrl({ ...beside, adminUrl: one.url }, 'assistance', role);
      await expect(ask(astray, 'select 1 from assistance.request')).rejects.toMatchObject({ code: '42501' });
      const migrator = roleName(network.cell, 'assistance', 'migrator');
      await expect(ask(asRole('assistance', role), `set role ${migrator}`)).rejects.toBeInstanceOf(DatabaseError);
    }
  });

  it('is brought back after it went back, and tells its status', async () => {
    const environment = { DATABASE_URL: network.adminUrl, DATABASE_PASSWORD_SEED: seed, CELL: network.cell };
    expect(await bringBack(environment)).toMatchObject({ sessions: 0 });
    const open = () => Database.open({ url: network.adminUrl, poolSize: 1, name: 'status' });
    expect((await statusOf([], open)).sentences).toEqual([
      'Every program is ready.',
      expect.stringContaining("Postgres's log is not archived"),
      'When this database was last backed up is not noted in it.',
    ]);
  }, 60_000);
});
