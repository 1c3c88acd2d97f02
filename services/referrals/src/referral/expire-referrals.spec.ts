import { newId, silentLog } from '@mrc/kernel';
import { oneKey, ServicePlatform } from '@mrc/service-kit';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld, type World } from '../known-world.fixture';
import { ExpireReferrals } from './expire-referrals';
import { referralCommands } from './referral.commands';
import { sentQueries } from './referral.queries';

describe('expiring referrals', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;
  let expireReferrals: ExpireReferrals;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network({ answerWithinHours: 48 });
    expireReferrals = new ExpireReferrals(db.platform);
    expireReferrals.onModuleInit();
  });

  afterAll(() => db.close());

  const stateOf = async (id: string) =>
    (await db.query(`select state from referrals.referral where id = '${id}'`))[0]?.['state'];

  const copy = (id: string, letter: string, copies: number) =>
    db.query(
      `insert into referrals.referral
       select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'disclosure_id', gen_random_uuid(),
                                                           'number', '${letter}-' || lpad(n::text, 6, '0')))).*
       from referrals.referral r, generate_series(1, ${copies}) n where r.id = '${id}'`,
    );

  it('ends what nobody answered in time, as the system, once', async () => {
    const waiting = await known.received(world);
    const acknowledged = await known.received(world);
    const accepted = await known.received(world);
    const onTheWay = await known.sent(world);
    const naming = { expectedVersion: 2, appointmentAt: null, appointmentPlace: null };
    const { expectedVersion } = naming;
    await referralCommands.acknowledgeReferral.execute(
      db.platform,
      { commandId: newId(), referralId: acknowledged.id, expectedVersion },
      callBy(world.officer),
    );
    await referralCommands.acceptReferral.execute(
      db.platform,
      { commandId: newId(), referralId: accepted.id, ...naming },
      callBy(world.officer),
    );

    db.clock.set('2026-11-04T05:59:59Z');
    await db.platform.ticks.run();
    expect(await stateOf(waiting.id)).toBe('sent');

    db.clock.set('2026-11-04T20:00:00Z');
    await db.platform.ticks.run();
    await db.platform.ticks.run();
    db.clock.set('2026-11-02T06:00:00Z');
    expect(await stateOf(waiting.id)).toBe('expired');
    expect(await stateOf(acknowledged.id)).toBe('expired');
    expect(await stateOf(accepted.id)).toBe('accepted');
    expect(await stateOf(onTheWay.id)).toBe('sent');
    const told = await db.query(
      `select type, actor, controller, occurred_on::text as day from referrals.journal
       where aggregate_id = '${waiting.id}' and aggregate_version > 2`,
    );
    expect(told).toEqual([{ type: 'referral.expired', actor: null, controller: world.controller, day: '2026-11-05' }]);
  });

  it('leaves one that somebody is working on for the next time', async () => {
    const referral = await known.received(world);
    const late = new Date('2026-11-04T06:00:00Z');
    await db.platform.worker.inOpenTransaction(async (tx) => {
      await tx.query(`select 1 from referral where id = $1 for update`, [referral.id]);
      await expireReferrals.execute(late);
    });
    expect(await stateOf(referral.id)).toBe('sent');
    await expireReferrals.execute(late);
    expect(await stateOf(referral.id)).toBe('expired');
  });

  it('ends what reached no inbox for the promised hours and a day, and registration may still say so afterwards', async () => {
    const unreceived = await known.sent(world);
    await expireReferrals.execute(new Date('2026-11-05T05:59:59Z'));
    expect(await stateOf(unreceived.id)).toBe('sent');
    await expireReferrals.execute(new Date('2026-11-05T06:00:00Z'));
    await known.offer(world, unreceived);
    expect(await stateOf(unreceived.id)).toBe('expired');
    expect((await db.journalOf(unreceived.id)).map(({ type }) => type)).toEqual(['referral.sent', 'referral.expired']);
    const sent = await sentQueries.getSentReferrals.execute(
      db.platform,
      { ids: [unreceived.id] },
      callBy(world.worker),
    );
    expect(sent).toMatchObject({ ok: true, value: [{ state: 'expired', receivedAt: null, answerBy: null, may: [] }] });
  });

  it('goes on past those that cannot be expired, however many, and says that they could not be', async () => {
    const broken = await known.received(world);
    const sound = await known.received(world);
    await db.query(
      `update referrals.referral set id = 'ffffffff-ffff-4fff-bfff-ffffffffffff' where id = '${sound.id}'`,
    );
    await db.query(`update referrals.referral set time_zone = 'Not/A-Zone' where id = '${broken.id}'`);
    await copy(broken.id, 'B', 205);
    const said: string[] = [];
    const log = { ...silentLog, error: (facts: object, says: string) => said.push(JSON.stringify({ ...facts, says })) };
    const platform = new ServicePlatform({
      ...db.platform,
      log,
      commandKeys: oneKey('a secret of this spec'),
      digestKeys: oneKey('a secret of this spec'),
    });
    await new ExpireReferrals(platform).execute(new Date('2026-11-04T06:00:00Z'));
    await db.query(`update referrals.referral set time_zone = 'Asia/Dushanbe' where time_zone = 'Not/A-Zone'`);
    expect(await stateOf('ffffffff-ffff-4fff-bfff-ffffffffffff')).toBe('expired');
    expect(await stateOf(broken.id)).toBe('sent');
    expect(said).toHaveLength(206);
    expect(said.join()).toContain('A referral could not be expired');
    expect(said.join()).not.toContain('Not/A-Zone');
  }, 60_000);

  it('takes many at one time', async () => {
    const one = await known.received(world);
    const copies = 205;
    await copy(one.id, 'F', copies);
    await expireReferrals.execute(new Date('2026-11-04T06:00:00Z'));
    const rows = await db.query(
      `select count(*)::int as n from referrals.referral where state = 'expired' and request_id = '${one.requestId}'`,
    );
    expect(rows).toEqual([{ n: copies + 1 }]);
  }, 60_000);
});
