import { newId } from '@mrc/kernel';
import { openMessagingTables } from '@mrc/messaging';
import { staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from './data-source';
import { KnownWorld } from './known-world.fixture';
import { acknowledge, opensTo } from './referral/referral';
import { loadReferral, recordDecision } from './referral/referral.store';

const withoutPolicy = [...openMessagingTables, 'known_offering', 'known_organisation', 'migration'].sort();

describe('row-level security', () => {
  let db: TestPlatform;
  let known: KnownWorld;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });

  afterAll(() => db.close());

  it('is enabled and forced on every table that says anything of a person or a party', async () => {
    const tables = await db.query(
      `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced from pg_class
       where relnamespace = 'referrals'::regnamespace and relkind in ('r', 'p') order by relname`,
    );
    expect(tables.filter(({ enabled, forced }) => !enabled || !forced).map(({ name }) => name)).toEqual(withoutPolicy);
  });

  it('shows a referral to the sender’s register and to its receiver, and the rest to the register only', async () => {
    const world = await known.network();
    const { id, requestId, disclosureId } = await known.received(world);
    const contactId = await known.contact(world);
    const seen = (controllerId: string) =>
      db.platform.app.inTransaction(staffWith(['case-worker'], { controllerId }), async (tx) => {
        const counts: Record<string, number> = {};
        for (const [table, row] of [
          ['referral', id],
          ['known_request', requestId],
          ['known_disclosure', disclosureId],
          ['known_contact', contactId],
        ] as const) {
          counts[table] = (await tx.query(`select 1 from ${table} where id = $1`, [row])).length;
        }
        counts['journal'] = (await tx.query(`select 1 from journal where aggregate_id = $1`, [id])).length;
        return counts;
      });
    const all = { referral: 1, known_request: 1, known_disclosure: 1, known_contact: 1, journal: 2 };
    const nothing = { referral: 0, known_request: 0, known_disclosure: 0, known_contact: 0, journal: 0 };
    expect(await seen(world.controller)).toEqual(all);
    expect(await seen(world.receiver)).toEqual({ ...nothing, referral: 1 });
    expect(await seen(newId())).toEqual(nothing);
  });

  it('lets a receiver write into no journal of its own will', async () => {
    const world = await known.network();
    const { id } = await known.received(world);
    const forging = db.platform.app.inTransaction(world.officer, (tx) =>
      tx.query(`update journal set actor = null where aggregate_id = $1 returning event_id`, [id]),
    );
    await expect(forging).rejects.toMatchObject({ code: '42501' });
    const stealing = db.platform.app.inTransaction(world.officer, (tx) =>
      tx.query(`update referral set receiver = $2, controller = $2 where id = $1`, [id, newId()]),
    );
    await expect(stealing).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves a partner’s transaction in the partner’s own scope after an answer', async () => {
    const world = await known.network();
    const { id } = await known.received(world);
    const scope = await db.platform.app.inTransaction(world.officer, async (tx) => {
      const referral = await loadReferral(tx, id);
      const open = referral && opensTo.acknowledge(referral, db.clock.now());
      if (!open?.ok) throw new Error('It was refused');
      const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at: db.clock.now() };
      await recordDecision(tx, db.platform.journal, acknowledge(open.value), cause);
      return tx.first(`select current_setting('app.organisation') as organisation`);
    });
    expect(scope).toEqual({ organisation: world.receiver });
  });
});
