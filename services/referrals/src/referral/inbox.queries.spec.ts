import type { StaffActor } from '@mrc/access';
import { listInbox, receivedReferralView, roles, type CallInput } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld, type World } from '../known-world.fixture';
import { FoldInboxCounts } from './fold-inbox-counts';
import { inboxQueries } from './inbox.queries';
import { referralCommands } from './referral.commands';

type Tab = CallInput<typeof listInbox>['tab'];

describe('the inbox', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });

  beforeEach(async () => {
    world = await known.network({ answerWithinHours: 48 });
  });

  afterAll(() => db.close());

  const naming = (referralId: string, expectedVersion: number) => ({ commandId: newId(), referralId, expectedVersion });
  const page = async (tab: Tab, first = 50, after: string | null = null, actor: StaffActor = world.officer) => {
    const answer = await inboxQueries.listInbox.execute(db.platform, { tab, first, after }, callBy(actor));
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  };
  const idsOf = async (tab: Tab, actor?: StaffActor) => (await page(tab, 50, null, actor)).rows.map(({ id }) => id);
  const countsOf = async (actor: StaffActor = world.officer) => {
    const answer = await inboxQueries.countInbox.execute(db.platform, {}, callBy(actor));
    return answer.ok && Object.fromEntries(answer.value.map(({ tab, count }) => [tab, count]));
  };
  const at = async <T>(moment: string, work: () => Promise<T>): Promise<T> => {
    db.clock.set(moment);
    const done = await work();
    db.clock.set('2026-11-02T06:00:00Z');
    return done;
  };
  const accept = (id: string) =>
    referralCommands.acceptReferral.execute(
      db.platform,
      { ...naming(id, 2), appointmentAt: null, appointmentPlace: null },
      callBy(world.officer),
    );
  const report = (id: string) =>
    referralCommands.reportService.execute(
      db.platform,
      { ...naming(id, 3), givenOn: '2026-11-02', note: null },
      callBy(world.officer),
    );

  it('shows new ones urgent first, then by the moment an answer is due', async () => {
    const second = await at('2026-11-02T07:00:00Z', () => known.received(world));
    const first = await at('2026-11-02T06:30:00Z', () => known.received(world, { priority: 'routine' }));
    const urgent = await at('2026-11-02T09:00:00Z', () => known.received(world, { priority: 'urgent' }));
    await known.sent(world, { priority: 'urgent' });
    expect(await idsOf('new')).toEqual([urgent.id, first.id, second.id]);
  });

  it('offers no answer once time ran out, before anybody has said that it expired', async () => {
    const { id } = await known.received(world);
    const offered = async () => (await page('new')).rows.filter((row) => row.id === id).map(({ may }) => may);
    expect((await at('2026-11-04T05:59:59Z', offered)).flat()).toContain('accept');
    expect(await at('2026-11-04T06:00:00Z', offered)).toEqual([[]]);
  });

  it('moves a referral through its tabs, and counts the same', async () => {
    const [accepted, reported, declined, stopped, waiting] = [
      await known.received(world),
      await known.received(world),
      await known.received(world),
      await known.received(world),
      await known.received(world),
    ];
    const withdrawnBefore = await known.sent(world);
    for (const { id } of [accepted, reported, stopped, waiting]) await accept(id);
    await report(reported.id);
    await known.closeDisclosure(world, stopped, 'withdrawn');
    await known.closeDisclosure(world, waiting, 'withdrawn');
    await referralCommands.reportService.execute(
      db.platform,
      { ...naming(waiting.id, 4), givenOn: '2026-11-02', note: null },
      callBy(world.officer),
    );
    await referralCommands.declineReferral.execute(
      db.platform,
      { ...naming(declined.id, 2), code: 'full', note: null },
      callBy(world.officer),
    );
    await referralCommands.withdrawReferral.execute(db.platform, naming(withdrawnBefore.id, 1), callBy(world.worker));
    expect(await idsOf('new')).toEqual([]);
    expect(new Set(await idsOf('accepted'))).toEqual(new Set([accepted.id, stopped.id, waiting.id]));
    expect(new Set(await idsOf('done'))).toEqual(new Set([reported.id, declined.id]));
    expect(await countsOf()).toEqual({ new: 0, accepted: 3, done: 2 });
    await referralCommands.confirmService.execute(db.platform, naming(reported.id, 4), callBy(world.worker));
    expect(await countsOf()).toEqual({ new: 0, accepted: 3, done: 2 });
  });

  it('is told of by what happens to a referral from its reception on, and by nothing of one that never came there', async () => {
    const [stopped, taken, never] = [await known.received(world), await known.received(world), await known.sent(world)];
    await accept(stopped.id);
    await known.closeDisclosure(world, stopped, 'withdrawn');
    await referralCommands.withdrawReferral.execute(db.platform, naming(taken.id, 2), callBy(world.worker));
    await known.closeDisclosure(world, never, 'withdrawn');
    const told = async ({ id }: { id: string }) =>
      (await db.journalOf(id)).map(({ type, data }) => [type, (data as { inInbox?: boolean }).inInbox]);
    const reached = [
      ['referral.sent', false],
      ['referral.received', true],
    ];
    expect(await told(stopped)).toEqual([...reached, ['referral.accepted', true], ['referral.sharing-stopped', true]]);
    expect(await told(taken)).toEqual([...reached, ['referral.withdrawn', true]]);
    expect(await told(never)).toEqual([
      ['referral.sent', false],
      ['referral.withdrawn', false],
    ]);
  });

  it('counts the same once what changed is added up, also while somebody else adds it up', async () => {
    const referrals = [];
    for (let i = 0; i < 6; i += 1) referrals.push(await known.received(world));
    const fold = new FoldInboxCounts(db.platform);
    await Promise.all([...referrals.slice(0, 4).map(({ id }) => accept(id)), fold.execute(), fold.execute()]);
    expect(await countsOf()).toEqual({ new: 2, accepted: 4, done: 0 });
    await fold.execute();
    expect(await countsOf()).toEqual({ new: 2, accepted: 4, done: 0 });
    const rows = await db.query(
      `select tab from referrals.inbox_count where receiver = '${world.officer.controllerId}'`,
    );
    expect(rows.map(({ tab }) => tab).sort()).toEqual(['accepted', 'new']);
    expect(await countsOf({ ...world.officer, offeringIds: [newId()] })).toEqual({ new: 0, accepted: 0, done: 0 });
  });

  it('shows the latest change first in the other tabs', async () => {
    const [first, second, third] = [
      await known.received(world),
      await known.received(world),
      await known.received(world),
    ];
    await at('2026-11-02T07:00:00Z', () => accept(second.id));
    await at('2026-11-02T08:00:00Z', () => accept(first.id));
    await at('2026-11-02T09:00:00Z', () => accept(third.id));
    expect(await idsOf('accepted')).toEqual([third.id, first.id, second.id]);
  });

  it.each(['new', 'done'] as const)('gives every referral of the tab %s once over its pages', async (tab) => {
    const ids: string[] = [];
    for (const priority of ['urgent', 'soon', 'urgent', 'routine', 'soon'] as const) {
      const { id } = await known.received(world, { priority });
      ids.push(id);
      const declining = { ...naming(id, 2), code: 'full' as const, note: null };
      if (tab === 'done') await referralCommands.declineReferral.execute(db.platform, declining, callBy(world.officer));
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const next: Awaited<ReturnType<typeof page>> = await page(tab, 2, after);
      expect(next.rows.length).toBeLessThanOrEqual(2);
      seen.push(...next.rows.map(({ id }) => id));
      after = next.endCursor;
    } while (after !== null);
    expect(seen).toHaveLength(5);
    expect(seen).toEqual(await idsOf(tab));
    expect(new Set(seen)).toEqual(new Set(ids));
  });

  it('is that of the offerings an officer is attached to', async () => {
    const referral = await known.received(world);
    for (const actor of [
      { ...world.officer, offeringIds: [] },
      { ...world.officer, offeringIds: [newId()] },
      { ...world.officer, controllerId: newId() },
    ]) {
      expect(await idsOf('new', actor)).toEqual([]);
      expect(await countsOf(actor)).toEqual({ new: 0, accepted: 0, done: 0 });
      expect(
        await inboxQueries.getReceivedReferrals.execute(db.platform, { ids: [referral.id] }, callBy(actor)),
      ).toEqual({ ok: true, value: [] });
    }
  });

  it('shows no id of the person, of the request or of the sender’s staff', async () => {
    const referral = await known.received(world, { subjectId: newId() });
    const [row] = await db.query(
      `select subject_id, request_id, recorded_by, controller from referrals.referral where id = '${referral.id}'`,
    );
    const answer = await inboxQueries.getReceivedReferrals.execute(
      db.platform,
      { ids: [referral.id, newId()] },
      callBy(world.officer),
    );
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(receivedReferralView.array().parse(answer.value)).toMatchObject([
      { id: referral.id, number: referral.number },
    ]);
    const shown = JSON.stringify(answer.value);
    for (const hidden of Object.values(row ?? {})) expect(shown).not.toContain(String(hidden));
  });

  it.each(roles.filter((role) => role !== 'partner-officer'))('is not for a %s', async (role) => {
    const { receiver, offeringId } = world;
    const actor = staffWith([role], { controllerId: receiver, organisationId: receiver, offeringIds: [offeringId] });
    const notAllowed = { ok: false, refusal: { code: 'NOT_ALLOWED', facts: {} } };
    expect(
      await inboxQueries.listInbox.execute(db.platform, { tab: 'new', first: 5, after: null }, callBy(actor)),
    ).toEqual(notAllowed);
    expect(await inboxQueries.countInbox.execute(db.platform, {}, callBy(actor))).toEqual(notAllowed);
    expect(await inboxQueries.getReceivedReferrals.execute(db.platform, { ids: [newId()] }, callBy(actor))).toEqual(
      notAllowed,
    );
  });
});
