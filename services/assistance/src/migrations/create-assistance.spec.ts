import { newId } from '@mrc/kernel';
import { openMessagingTables } from '@mrc/messaging';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { assistanceSchema } from '../data-source';
import { testRegister } from '../test-register.fixture';

const withoutPolicy = [...openMessagingTables, 'migration'].sort();

describe('the tables of assistance', () => {
  let db: TestPlatform;

  beforeAll(async () => {
    db = await testPlatform('assistance', assistanceSchema);
  });
  afterAll(() => db.close());

  it('are under forced row-level security, but for those that name nobody', async () => {
    const tables = await db.query(
      `select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
       where relnamespace = 'assistance'::regnamespace and relkind = 'r' order by relname`,
    );
    const open = tables.filter((table) => table['forced'] !== true).map((table) => table['name']);
    expect(open).toEqual(withoutPolicy);
    expect(tables.map((table) => table['name'])).toEqual(
      expect.arrayContaining([
        'request',
        'delivered_service',
        'known_subject',
        'known_referral',
        'followed_referral',
        'known_colleague',
      ]),
    );
  });

  it('go forward only', async () => {
    const [Migration] = assistanceSchema.migrations;
    await expect(new Migration!().down({} as never)).rejects.toThrow('forward only');
  });

  it('show an app role the rows of its own register and none without one', async () => {
    const register = await testRegister();
    try {
      const worker = register.staff(['case-worker']);
      await register.received(worker);
      const tables = ['request', 'known_subject', 'journal'];
      for (const table of tables) {
        const rows = (actor: typeof worker) =>
          register.platform.query(callBy(actor), (tx) => tx.query(`select 1 as row from ${table}`));
        expect([table, (await rows(worker)).length]).toEqual([table, 1]);
        expect(await rows(staffWith(['case-worker'], { centreId: register.centre }))).toEqual([]);
        expect(
          await register.platform.app.inOpenTransaction((tx) => tx.query(`select 1 as row from ${table}`)),
        ).toEqual([]);
      }
    } finally {
      await register.close();
    }
  });

  it('cannot hold a request that is closed without a reason, due before it came, or of another register', async () => {
    const register = await testRegister();
    try {
      const worker = register.staff(['case-worker']);
      const { id } = await register.received(worker);
      const set = (what: string) => register.query(`update assistance.request set ${what} where id = '${id}'`);
      await expect(set(`state = 'closed', closed_at = now()`)).rejects.toMatchObject({
        constraint: 'request_closed_says_why',
      });
      await expect(set(`state = 'closed', closing_reason = 'need-met'`)).rejects.toMatchObject({
        constraint: 'request_closed_says_when',
      });
      await expect(set(`closing_note = 'a note'`)).rejects.toMatchObject({
        constraint: 'request_open_is_not_explained',
      });
      await expect(set(`due_on = occurred_on - 1`)).rejects.toMatchObject({
        constraint: 'request_is_due_after_it_was_received',
      });
      const moved = register.platform.query(callBy(worker), (tx) =>
        tx.query(`update request set controller = $1`, [newId()]),
      );
      await expect(moved).rejects.toMatchObject({ code: '42501' });
    } finally {
      await register.close();
    }
  });
});
