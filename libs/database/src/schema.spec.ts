import type { TestDatabase } from '@mrc/testing';
import { migrationOf } from './migrations.fixture';
import { emptyDatabase, networkIn, newCell, whoSignsIn } from './networks.fixture';
import { roleName, schemaRoles } from './role';
import { RolesOfAnother } from './role-owner';
import { prepareSchemas, provisionSchemas } from './schema';
import { shelf } from './shelf.fixture';

const everybody = [...schemaRoles];

describe('the schemas of a network', () => {
  const databases: TestDatabase[] = [];
  const anEmptyOne = async (): Promise<TestDatabase> => {
    const database = await emptyDatabase();
    databases.push(database);
    return database;
  };

  afterAll(async () => {
    for (const database of databases) await database.close();
  });

  it('are made once, and left as they are by whoever makes them again', async () => {
    const network = networkIn(await anEmptyOne(), newCell());
    await provisionSchemas(network, ['shelf']);
    expect(await prepareSchemas(network, [shelf])).toEqual(new Map([['shelf', ['CreateThing20260101000000']]]));
    expect(await prepareSchemas(network, [shelf])).toEqual(new Map([['shelf', []]]));
  });

  it('are left alone by a version before the one that migrated them, which says so', async () => {
    const network = networkIn(await anEmptyOne(), newCell());
    const later = migrationOf('WidenThing20260102000000', (runner) =>
      runner.query('alter table thing add column width int'),
    );
    await prepareSchemas(network, [{ ...shelf, migrations: [...shelf.migrations, later] }]);
    await expect(prepareSchemas({ ...network, seed: 'another seed of tests', anySeed: true }, [shelf])).rejects.toThrow(
      /^The database has the migration shelf\.WidenThing20260102000000, .* restore a backup/,
    );
    expect(await whoSignsIn(network)).toEqual(everybody);
  });

  it.each([
    ['of no letters', ''],
    ['with capitals', 'Tajikistan'],
    ['with what ends a statement', `tj'; drop role postgres; --`],
    ['that Postgres keeps for itself', 'pg-tj'],
    ['too long for a role', 'a'.repeat(41)],
  ])('are not made for a cell %s', async (_, cell) => {
    const database = await anEmptyOne();
    await expect(provisionSchemas(networkIn(database, cell), ['shelf'])).rejects.toThrow(
      /^A cell is named with 1 to 40/,
    );
  });

  it('are not made where a role’s name would be cut', async () => {
    const network = networkIn(await anEmptyOne(), 'a'.repeat(40));
    await expect(provisionSchemas(network, ['shelf', 'administration'])).rejects.toThrow('more than 63 letters');
    await provisionSchemas(network, ['registration']);
    expect(roleName(network.cell, 'registration', 'migrator')).toHaveLength(62);
  });

  it('are made for several networks of a server at the same time', async () => {
    const networks = [];
    for (let each = 0; each < 5; each += 1) networks.push(networkIn(await anEmptyOne(), newCell()));
    for (let round = 0; round < 3; round += 1)
      await Promise.all(networks.map((network) => provisionSchemas(network, ['shelf', 'drawer'])));
    for (const network of networks) expect(await whoSignsIn(network)).toEqual(everybody);
  }, 30_000);

  it('are one network’s where two of one cell are made at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const cell = newCell();
      const networks = [networkIn(await anEmptyOne(), cell), networkIn(await anEmptyOne(), cell)];
      const made = await Promise.allSettled(networks.map((network) => provisionSchemas(network, ['shelf', 'drawer'])));
      const refused = made.filter((one) => one.status === 'rejected');
      expect(refused.map(({ reason }) => reason instanceof RolesOfAnother)).toEqual([true]);
      const winner = networks[made.findIndex((one) => one.status === 'fulfilled')];
      expect(winner && (await whoSignsIn(winner))).toEqual(everybody);
    }
  }, 30_000);
});
