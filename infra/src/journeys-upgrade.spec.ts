import { migrateSchema, provisionSchemas, type NetworkDatabase } from '@mrc/database';
import { testDatabase, type TestDatabase } from '@mrc/testing';
import { Client } from 'pg';
import { registrationSchema } from '../../services/registration/src/data-source';

const closing = registrationSchema.migrations.findIndex(({ name }) => name.endsWith('20261210021500'));

describe('the one migration that a person had', () => {
  let database: TestDatabase;
  let session: Client;

  const rows = async (sql: string) => (await session.query<Record<string, unknown>>(sql)).rows;
  const kept = (numbers: string, stage: string, open = true) => `
    insert into registration.migration_episode (id, person_id, controller, jurisdiction, origin, destination, stage, purpose, open)
    select md5('e' || n)::uuid, md5('p' || n)::uuid, md5('c')::uuid, 'TJ', 'TJ', 'RU', '${stage}', 'work', ${open}
    from generate_series(${numbers}) n`;
  const standing = () =>
    rows(
      `select stage, open, count(*)::int as episodes from registration.migration_episode group by 1, 2 order by 1, 2`,
    );

  beforeAll(async () => {
    database = await testDatabase({ name: 'journeys_upgrade' });
    const network: NetworkDatabase = { adminUrl: database.url, cell: database.cell, seed: 'a seed of tests' };
    session = new Client({ connectionString: database.url });
    await session.connect();
    await provisionSchemas(network, ['registration']);
    const { name, migrations } = registrationSchema;
    await migrateSchema(network, { name, migrations: migrations.slice(0, closing) });
    // people are no part of this: their rows are not asked for
    await session.query(`alter table registration.migration_episode drop constraint migration_episode_person_id_fkey`);
    await session.query(kept('1, 2500', 'returned'));
    await session.query(kept('3001, 3010', 'abroad'));
    await migrateSchema(network, registrationSchema);
  }, 120_000);
  afterAll(async () => {
    await session.end();
    await database.close();
  });

  it('stays as it was, and is closed where the person is back', async () => {
    expect(closing).toBeGreaterThan(0);
    expect(await standing()).toEqual([
      { stage: 'abroad', open: true, episodes: 10 },
      { stage: 'returned', open: false, episodes: 2500 },
    ]);
  });

  it('is closed and goes on as its stage says, also where a program of the last release writes it', async () => {
    await session.query(kept('4001, 4001', 'returned'));
    const one = `select open from registration.migration_episode where id = md5('e4001')::uuid`;
    expect(await rows(one)).toEqual([{ open: false }]);
    await session.query(`update registration.migration_episode set stage = 'abroad' where id = md5('e4001')::uuid`);
    expect(await rows(one)).toEqual([{ open: true }]);
    await session.query(`update registration.migration_episode set stage = 'returned' where id = md5('e4001')::uuid`);
    expect(await rows(one)).toEqual([{ open: false }]);
  });
});
