import { openMessagingTables } from '@mrc/messaging';
import { registrationWorld } from './registration.world.fixture';

describe('every table of registration', () => {
  const world = registrationWorld();

  it('that holds a person is under forced row-level security, and the others hold none', async () => {
    const tables = await world.db.query(
      `select relname, relrowsecurity and relforcerowsecurity as walled from pg_class
       where relnamespace = 'registration'::regnamespace and relkind = 'r' order by relname`,
    );
    const open = tables.filter((table) => !table['walled']).map((table) => table['relname']);
    expect(open).toEqual([...openMessagingTables, 'confidential_offering', 'known_organisation', 'migration'].sort());
    expect(tables).toHaveLength(open.length + 42);
  });
});
