import { newId } from '@mrc/kernel';
import { openShelf, ours, system, type Shelf } from './shelf.fixture';

const [theirs, partner] = [newId(), newId()];

describe('rows under row-level security', () => {
  let shelf: Shelf;

  beforeAll(async () => {
    shelf = await openShelf();
  }, 60_000);
  afterAll(() => shelf.close());
  beforeEach(() => shelf.empty());

  it('shows the app role the rows of its organisation, as controller or receiver, and nobody’s without one', async () => {
    await shelf.insert(ours, 'a', partner);
    await shelf.insert(theirs, 'b');
    expect(await shelf.secretsSeenBy(ours)).toEqual(['a']);
    expect(await shelf.secretsSeenBy(partner)).toEqual(['a']);
    expect(await shelf.secretsSeenBy(theirs)).toEqual(['b']);
    expect(await shelf.app.inOpenTransaction((tx) => tx.query('select 1 as one from thing'))).toEqual([]);
  });

  it('does not remember an organisation in the pool', async () => {
    await shelf.insert(ours, 'a');
    for (let round = 0; round < 8; round += 1) {
      expect(await shelf.secretsSeenBy(ours)).toEqual(['a']);
      expect(await shelf.app.inOpenTransaction((tx) => tx.query('select 1 as one from thing'))).toEqual([]);
    }
  });

  it('does not let the app role write into another register', async () => {
    const write = shelf.app.inTransaction(system(ours), (tx) =>
      tx.query(`insert into thing (id, controller, jurisdiction) values ($1, $2, 'TJ')`, [newId(), theirs]),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
    await shelf.insert(theirs, 'b');
    await shelf.app.inTransaction(system(ours), (tx) => tx.query(`update thing set secret = 'c'`));
    await shelf.app.inTransaction(system(ours), (tx) => tx.query(`delete from thing`));
    expect(await shelf.secretsSeenBy(theirs)).toEqual(['b']);
  });

  it('shows figures of the jurisdictions the actor lists, and none without', async () => {
    await shelf.worker.inOpenTransaction((tx) =>
      tx.query(`insert into figure select gen_random_uuid(), j from unnest(array['TJ', 'KG', 'RU']) as j`),
    );
    const seenBy = (jurisdictions: string[]) =>
      shelf.app.inTransaction(
        {
          kind: 'staff',
          staffId: newId(),
          organisationId: ours,
          controllerId: ours,
          centreId: null,
          timeZone: 'UTC',
          jurisdictions,
          offeringIds: [],
          roles: ['programme-manager'],
        },
        async (tx) =>
          (await tx.query<{ j: string }>('select jurisdiction as j from figure order by 1')).map((row) => row.j),
      );
    expect(await seenBy(['TJ', 'RU'])).toEqual(['RU', 'TJ']);
    expect(await seenBy([])).toEqual([]);
    await expect(seenBy([`TJ'); drop table figure; --`])).rejects.toThrow('malformed');
  });

  it('lets no role of one schema read another, create tables or skip policies', async () => {
    const privileges = await shelf.database.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, has_schema_privilege(rolname, 'drawer', 'usage') as reaches,
              has_schema_privilege(rolname, 'shelf', 'create') as creates
       from pg_roles where rolname in ('shelf_shelf_app', 'shelf_shelf_worker') order by rolname`,
    );
    for (const role of privileges) {
      expect(role).toMatchObject({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        reaches: false,
        creates: false,
      });
    }
    expect(privileges).toHaveLength(2);
  });

  it('refuses an actor without an organisation', async () => {
    await expect(
      shelf.app.inTransaction(system(`x'; drop table thing; --`), (tx) => tx.query('select 1 as one')),
    ).rejects.toThrow('no organisation');
  });
});
