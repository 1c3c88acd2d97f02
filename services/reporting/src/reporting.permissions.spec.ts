import { roles } from '@mrc/contracts';
import { openMessagingTables } from '@mrc/messaging';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { closeDay } from './closed-view/close-day';
import { getClosedView } from './closed-view/closed-view.queries';
import { reportingSchema } from './data-source';
import { getTotals } from './total/total.queries';

const asked = { view: 'country-by-month', measure: 'people', year: null } as const;

describe('reading figures', () => {
  let db: TestPlatform;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
    await closeDay(db.platform, '2026-11-02');
  }, 60_000);

  afterAll(async () => {
    await db.close();
  });

  type Call = ReturnType<typeof callBy>;
  const uses = {
    totals: (call: Call) => getTotals.execute(db.platform, {}, call),
    closedView: (call: Call) => getClosedView.execute(db.platform, asked, call),
  };

  it.each(roles.map((role) => [role, role === 'programme-manager']))('as %s is allowed: %s', async (role, allowed) => {
    for (const use of Object.values(uses)) {
      const answer = await use(callBy(staffWith([role])));
      expect(answer).toMatchObject(allowed ? { ok: true } : { ok: false, refusal: { code: 'NOT_ALLOWED' } });
    }
  });

  it('shows a manager without a country nothing', async () => {
    const nowhere = staffWith(['programme-manager'], { jurisdictions: [] });
    expect(await uses.totals(callBy(nowhere))).toEqual({ ok: true, value: [] });
    expect(await uses.closedView(callBy(nowhere))).toMatchObject({
      ok: false,
      refusal: { code: 'VIEW_NOT_CLOSED' },
    });
  });
});

describe('every table of reporting', () => {
  const withoutPolicy = [...openMessagingTables, 'centre', 'heard', 'migration'].sort();
  let db: TestPlatform;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);

  afterAll(async () => {
    await db.close();
  });

  it('is under forced row-level security, but for those that hold nothing of a person', async () => {
    const tables = await db.query(
      `select relname from pg_class where relnamespace = 'reporting'::regnamespace and relkind in ('r', 'p', 'v', 'm')
       and not (relrowsecurity and relforcerowsecurity) order by relname`,
    );
    expect(tables.map((row) => row['relname'])).toEqual(withoutPolicy);
  });

  it('shows rows of the reader’s jurisdictions only', async () => {
    for (const jurisdiction of ['TJ', 'KG'])
      await db.query(
        `insert into reporting.total (jurisdiction, contacts, people, services, referrals, as_of)
         values ('${jurisdiction}', 1, 1, 1, 1, now())`,
      );
    const seenBy = (jurisdictions: string[]) =>
      db.platform.app.inTransaction(staffWith(['programme-manager'], { jurisdictions }), (tx) =>
        tx.query(`select jurisdiction from total order by jurisdiction`),
      );
    expect(await seenBy(['TJ'])).toEqual([{ jurisdiction: 'TJ' }]);
    expect(await seenBy(['KG', 'TJ'])).toEqual([{ jurisdiction: 'KG' }, { jurisdiction: 'TJ' }]);
    expect(await seenBy([])).toEqual([]);
  });
});
