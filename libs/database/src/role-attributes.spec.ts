import { managedAdministrator, type TestDatabase } from '@mrc/testing';
import { askAs, emptyDatabase, networkIn, newCell, whoSignsIn } from './networks.fixture';
import { roleName, schemaRoles, type NetworkDatabase } from './role';
import { AdministratorMayNot } from './role-attributes';
import { prepareSchemas } from './schema';
import { shelf } from './shelf.fixture';

const everybody = [...schemaRoles];

describe('the roles of a network', () => {
  let database: TestDatabase;

  beforeEach(async () => {
    database = await emptyDatabase();
  }, 60_000);
  afterEach(() => database.close());

  const managed = async (powers?: string): Promise<NetworkDatabase> =>
    networkIn(await managedAdministrator(database, powers), newCell());
  const refusal = async (network: NetworkDatabase): Promise<string> => {
    const reason: unknown = await prepareSchemas(network, [shelf]).catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(AdministratorMayNot);
    return (reason as AdministratorMayNot).message;
  };
  const powersOf = (name: string) =>
    database.query(
      `select rolsuper or rolbypassrls or rolreplication or rolcreatedb or rolcreaterole as some from pg_roles where rolname = $1`,
      [name],
    );

  it.each(['createrole createdb', 'createrole noinherit'])(
    'are made, and made again, by who has %s',
    async (powers) => {
      const network = await managed(powers);
      expect(await prepareSchemas(network, [shelf])).toEqual(new Map([['shelf', ['CreateThing20260101000000']]]));
      await prepareSchemas(network, [shelf]);
      expect(await whoSignsIn(network)).toEqual(everybody);
      for (const role of schemaRoles)
        expect(await powersOf(roleName(network.cell, 'shelf', role))).toEqual([{ some: false }]);
    },
  );

  it('lose what no role of ours may have, and sign in again, where the administrator may say so', async () => {
    const network = await managed();
    await prepareSchemas(network, [shelf]);
    const app = roleName(network.cell, 'shelf', 'app');
    await database.query(`alter role ${app} nologin createdb createrole`);
    await prepareSchemas(network, [shelf]);
    expect(await powersOf(app)).toEqual([{ some: false }]);
    await database.query(`alter role ${app} superuser bypassrls replication`);
    await prepareSchemas({ ...network, adminUrl: database.url }, [shelf]);
    expect(await powersOf(app)).toEqual([{ some: false }]);
    expect(await whoSignsIn(network)).toEqual(everybody);
  });

  it.each(['superuser', 'bypassrls', 'replication'])(
    'are refused with %s where the administrator may not take it away, and are left as they are',
    async (power) => {
      const network = await managed();
      await prepareSchemas(network, [shelf]);
      const worker = roleName(network.cell, 'shelf', 'worker');
      await database.query(`alter role ${worker} ${power}`);
      const sentence = await refusal({ ...network, earlierSeeds: [network.seed], seed: 'another one' });
      expect(sentence).toMatch(
        new RegExp(`^The role ${worker} has ${power.toUpperCase()}, .* alter role ${worker} no${power}\\.$`),
      );
      await database.query(`alter role ${worker} no${power}`);
      expect(await whoSignsIn(network)).toEqual(everybody);
    },
  );

  it('lose BYPASSRLS by an administrator that has it', async () => {
    const network = await managed('createrole createdb bypassrls');
    await prepareSchemas(network, [shelf]);
    const worker = roleName(network.cell, 'shelf', 'worker');
    await database.query(`alter role ${worker} bypassrls`);
    await prepareSchemas(network, [shelf]);
    expect(await powersOf(worker)).toEqual([{ some: false }]);
  });

  it('of another administrator are refused until that one lends them, with the words that do so', async () => {
    const before = networkIn(database, newCell());
    await prepareSchemas(before, [shelf]);
    const { name: administrator, url: adminUrl } = await managedAdministrator(database);
    const after = { ...before, adminUrl };
    expect(await refusal(after)).toMatch(/^The role c_\w+_shelf_app was made by another administrator than admin_\w+ /);
    for (const role of schemaRoles)
      await database.query(`grant ${roleName(before.cell, 'shelf', role)} to ${administrator} with admin option`);
    await prepareSchemas(after, [shelf]);
    expect(await askAs(after, 'worker', 'select id from thing')).toEqual([]);
  });

  it('are not made by who may create none, nor where no schema may be made', async () => {
    expect(await refusal(await managed('createdb'))).toContain('may not create roles: give it CREATEROLE');
    const network = await managed();
    await database.query(`alter database "${database.name}" owner to current_user`);
    expect(await refusal(network)).toContain('may not create schemas in this database');
  });
});
