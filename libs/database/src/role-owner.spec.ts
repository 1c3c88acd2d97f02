import { newId } from '@mrc/kernel';
import type { TestDatabase } from '@mrc/testing';
import { Database } from './database';
import { askAs, emptyDatabase, networkIn, newCell, whoSignsIn } from './networks.fixture';
import { roleName, roleUrl, schemaRoles, type NetworkDatabase } from './role';
import { RolesOfAnother } from './role-owner';
import { prepareSchemas } from './schema';
import { shelf, system } from './shelf.fixture';

const everybody = [...schemaRoles];

const thingsSeenBy = async (network: NetworkDatabase, organisation: string) => {
  const app = await Database.open({ url: roleUrl(network, 'shelf', 'app'), poolSize: 1, name: 'app' });
  try {
    return await app.inTransaction(system(organisation), (tx) => tx.query('select id from thing'));
  } finally {
    await app.close();
  }
};

describe('networks on one server', () => {
  let one: TestDatabase;
  let other: TestDatabase;

  beforeEach(async () => {
    [one, other] = [await emptyDatabase(), await emptyDatabase()];
  }, 60_000);
  afterEach(async () => {
    await one.close();
    await other.close();
  });

  const refusal = async (network: NetworkDatabase): Promise<string> => {
    const reason: unknown = await prepareSchemas(network, [shelf]).catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(RolesOfAnother);
    return (reason as RolesOfAnother).message;
  };
  const schemasOf = async (database: TestDatabase) =>
    (await database.query(`select 1 from pg_namespace where nspname = 'shelf'`)).length;
  const unmark = async (cell: string) => {
    for (const role of schemaRoles) await one.query(`comment on role ${roleName(cell, 'shelf', role)} is null`);
  };

  it('have roles of their own, which reach their own database only', async () => {
    const [ours, theirs] = [networkIn(one, newCell()), networkIn(other, newCell())];
    await prepareSchemas(ours, [shelf]);
    await prepareSchemas(theirs, [shelf]);
    await prepareSchemas(ours, [shelf]);
    expect([await whoSignsIn(ours), await whoSignsIn(theirs)]).toEqual([everybody, everybody]);
    expect(await askAs(theirs, 'worker', 'select count(*)::int as rows from thing')).toEqual([{ rows: 0 }]);
    const astray = { ...theirs, adminUrl: one.url };
    await expect(askAs(astray, 'worker', 'select count(*) from shelf.thing')).rejects.toMatchObject({ code: '42501' });
  });

  it('are refused on the database of one under another secret, and leave its passwords as they are', async () => {
    const ours = networkIn(one, newCell());
    await prepareSchemas(ours, [shelf]);
    const sentence = await refusal(networkIn(one, ours.cell));
    expect(sentence).toMatch(/^The role c_\w+_shelf_app was made under another secret, .*\(MRC_DATA\).*--went-back/);
    expect(await whoSignsIn(ours)).toEqual(everybody);
  });

  it('are refused where another database of the server has their cell, and leave theirs empty', async () => {
    const ours = networkIn(one, newCell());
    await prepareSchemas(ours, [shelf]);
    const sentence = await refusal(networkIn(other, ours.cell, ours.seed));
    expect(sentence).toContain(`belongs to the network of the cell "${ours.cell}" in the database "${one.name}"`);
    expect([await schemasOf(other), await whoSignsIn(ours)]).toEqual([0, everybody]);
  });

  it('are refused on the database of another cell, and make no role', async () => {
    const ours = networkIn(one, newCell());
    await prepareSchemas(ours, [shelf]);
    const astray = networkIn(one, newCell(), ours.seed);
    expect(await refusal(astray)).toContain(`belongs to the role ${roleName(ours.cell, 'shelf', 'migrator')}`);
    const made = await one.query(`select 1 from pg_roles where rolname like $1`, [roleName(astray.cell, '', 'app')]);
    expect(made).toEqual([]);
  });

  it('go on beside a copy of their database, which does not start', async () => {
    const ours = networkIn(one, newCell());
    await prepareSchemas(ours, [shelf]);
    await one.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()`,
      [one.name],
    );
    await other.query(`create database "${one.name}_copy" template "${one.name}"`);
    try {
      await prepareSchemas(ours, [shelf]);
      const copy = new URL(one.url);
      copy.pathname = `/${one.name}_copy`;
      expect(await refusal({ ...ours, adminUrl: copy.href })).toContain(`in the database "${one.name}"`);
      expect(await whoSignsIn(ours)).toEqual(everybody);
    } finally {
      await other.query(`drop database "${one.name}_copy" with (force)`);
    }
  });

  it('change the secret, and are known by the one before', async () => {
    const before = networkIn(one, newCell());
    await prepareSchemas(before, [shelf]);
    const after = { ...networkIn(one, before.cell), earlierSeeds: ['one that was long ago', before.seed] };
    await prepareSchemas(after, [shelf]);
    expect([await whoSignsIn(before), await whoSignsIn(after)]).toEqual([[], everybody]);
    expect(await refusal(before)).toContain('another secret');
  });

  it('take over whatever secret marked their database when it was put back, and no other cell’s', async () => {
    const lost = networkIn(one, newCell());
    await prepareSchemas(lost, [shelf]);
    const found = { ...networkIn(one, lost.cell), anySeed: true };
    await prepareSchemas(found, [shelf]);
    expect([await whoSignsIn(lost), await whoSignsIn(found)]).toEqual([[], everybody]);
    expect(await refusal({ ...found, adminUrl: other.url })).toContain(`in the database "${one.name}"`);
    expect(await refusal({ ...found, cell: newCell() })).toContain('belongs to the role');
  });

  it('use roles that were left behind by a database that is gone', async () => {
    const gone = await emptyDatabase();
    const cell = newCell();
    await prepareSchemas(networkIn(gone, cell), [shelf]);
    await gone.close();
    const ours = networkIn(one, cell);
    await prepareSchemas(ours, [shelf]);
    expect(await whoSignsIn(ours)).toEqual(everybody);
  });

  describe('made by a version that did not mark its roles', () => {
    it('keep theirs where their password opens them, and mark them', async () => {
      const ours = networkIn(one, newCell());
      await prepareSchemas(ours, [shelf]);
      await unmark(ours.cell);
      expect(await refusal(networkIn(one, ours.cell))).toContain('another secret');
      expect(await whoSignsIn(ours)).toEqual(everybody);
      await prepareSchemas(ours, [shelf]);
      expect(await refusal(networkIn(other, ours.cell))).toContain(`in the database "${one.name}"`);
    });

    it('are refused where another database uses them as well', async () => {
      const ours = networkIn(one, newCell());
      await prepareSchemas(ours, [shelf]);
      await unmark(ours.cell);
      await other.query(`create table lent (id int); grant select on lent to ${roleName(ours.cell, 'shelf', 'app')}`);
      expect(await refusal(ours)).toContain(`is used in other databases of this server too ("${other.name}")`);
    });

    it('and named them all alike get the cell into the names, once, and see the same rows', async () => {
      const before = networkIn(one, 'mrc');
      await prepareSchemas(before, [shelf]);
      const after = networkIn(one, newCell(), before.seed);
      expect(await refusal(after)).toContain('belongs to the network of the cell "mrc"');
      await unmark('mrc');
      const [row] = await askAs<{ id: string }>(
        before,
        'worker',
        `insert into thing (id, controller, jurisdiction) select id, id, 'TJ' from gen_random_uuid() id returning id`,
      );
      expect(await refusal({ ...after, seed: 'a seed of others' })).toContain('another secret');
      expect(await prepareSchemas(after, [shelf])).toEqual(new Map([['shelf', []]]));
      await prepareSchemas(after, [shelf]);
      expect([await whoSignsIn(before), await whoSignsIn(after)]).toEqual([[], everybody]);
      expect(await thingsSeenBy(after, newId())).toEqual([]);
      expect(await thingsSeenBy(after, row?.id ?? '')).toEqual([row]);
      expect(await askAs(after, 'worker', 'select id from thing')).toEqual([row]);
    });
  });
});
