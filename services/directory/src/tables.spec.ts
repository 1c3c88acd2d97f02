import { openMessagingTables } from '@mrc/messaging';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from './data-source';

/** Hold nothing of a person: the network's own order, and what every member of staff may read. */
const withoutPolicy = [...openMessagingTables, 'answer_time', 'migration', 'offering', 'organisation'].sort();

let db: TestPlatform;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
});

afterAll(() => db.close());

describe('the tables of directory', () => {
  it('are all under forced row-level security but for a short list', async () => {
    const rows = await db.query(
      `select relname, relrowsecurity, relforcerowsecurity from pg_class
       where relnamespace = 'directory'::regnamespace and relkind = 'r' order by relname`,
    );
    expect(rows.filter((row) => row['relrowsecurity'] !== true).map((row) => row['relname'])).toEqual(withoutPolicy);
    expect(rows.filter((row) => row['relforcerowsecurity'] !== row['relrowsecurity'])).toEqual([]);
  });

  it('show calls no password, no identity, no guard, no device, no link and no record of the issuer', async () => {
    const seen = await db.platform.app.inOpenTransaction(async (tx) => [
      await tx.query('select 1 as one from staff_password'),
      await tx.query('select 1 as one from sign_in_identity'),
      await tx.query('select 1 as one from sign_in_guard'),
      await tx.query('select 1 as one from oidc_model'),
      await tx.query('select 1 as one from known_device'),
      await tx.query('select 1 as one from password_link'),
    ]);
    expect(seen).toEqual([[], [], [], [], [], []]);
    const policies = await db.query(
      `select tablename, cmd from pg_policies where schemaname = 'directory' and roles = '{directory_directory_app}' order by 1, 2`,
    );
    expect(policies).toEqual([
      { tablename: 'agreement', cmd: 'ALL' },
      { tablename: 'erased_subject', cmd: 'ALL' },
      { tablename: 'journal', cmd: 'ALL' },
      { tablename: 'password_link', cmd: 'INSERT' },
      { tablename: 'sign_in_identity', cmd: 'INSERT' },
      { tablename: 'staff_member', cmd: 'ALL' },
      { tablename: 'staff_password', cmd: 'INSERT' },
    ]);
  });

  it('let nobody but the app look past its register, and only for where somebody works', async () => {
    const rows = await db.query(
      `select p.proname, p.prosecdef, p.proconfig::text as config from pg_proc p
       where p.pronamespace = 'directory'::regnamespace and p.prosecdef order by 1 desc`,
    );
    expect(rows).toEqual(
      ['organisation_of_staff', 'erase_subjects'].map((proname) => ({
        proname,
        prosecdef: true,
        config: '{search_path=directory}',
      })),
    );
    const [open] = await db.query(
      `select has_function_privilege('public', 'directory.organisation_of_staff(uuid)', 'execute') as may`,
    );
    expect(open).toEqual({ may: false });
  });
});
