import { can, type StaffActor } from '@mrc/access';
import { accessLevel, roles, sentReferralView } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld, type World } from '../known-world.fixture';
import { openActions, sent } from './referral.fixture';
import { referralPermissions } from './referral.permissions';
import { referralColumns, referralOf, type ReferralRow } from './referral.store';
import { referralCommands } from './referral.commands';
import { sentQueries } from './referral.queries';
import { referralsTimeline } from './timeline.queries';

describe('what the sending side sees', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });

  beforeEach(async () => {
    world = await known.network();
  });

  afterAll(() => db.close());

  const listed = async (
    actor: StaffActor,
    subjectIds: string[] | null = null,
    first = 50,
    after: string | null = null,
  ) => {
    const answer = await sentQueries.listSentReferrals.execute(
      db.platform,
      { subjectIds, first, after },
      callBy(actor),
    );
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  };
  const timeline = async (actor: StaffActor, subjectIds: string[], first = 50, after: string | null = null) => {
    const answer = await referralsTimeline.execute(db.platform, { subjectIds, first, after }, callBy(actor));
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  };

  it('is the view of the contract, with what may be done now', async () => {
    const subjectId = newId();
    const referral = await known.sent(world, { subjectId });
    const answer = await sentQueries.getSentReferrals.execute(
      db.platform,
      { ids: [referral.id, newId()] },
      callBy(world.worker),
    );
    if (!answer.ok) throw new Error(answer.refusal.code);
    expect(sentReferralView.array().parse(answer.value)).toMatchObject([
      {
        id: referral.id,
        state: 'sent',
        subjectId,
        requestId: referral.requestId,
        receivedAt: null,
        may: openActions(sentReferralView.shape.may.element.options, sent),
      },
    ]);
    expect((await listed({ ...world.worker, roles: ['intake'] })).rows).toMatchObject([{ id: referral.id, may: [] }]);
    await referralCommands.withdrawReferral.execute(
      db.platform,
      { commandId: newId(), referralId: referral.id, expectedVersion: 1 },
      callBy(world.worker),
    );
    expect((await listed(world.worker)).rows).toMatchObject([{ state: 'withdrawn', may: [] }]);
  });

  it('is in lists, views and timelines exactly what the permissions say', async () => {
    const confidential = await known.network({ confidential: true });
    const subjectId = newId();
    const ids: string[] = [];
    const senders = [newId(), newId()] as const;
    for (const level of accessLevel.options) {
      const restricted = level === 'protected' || level === 'sealed';
      for (const staffId of senders) {
        const from = restricted
          ? { ...confidential, worker: { ...confidential.worker, staffId } }
          : {
              ...world,
              controller: confidential.controller,
              centre: confidential.centre,
              worker: { ...confidential.worker, staffId },
            };
        if (!restricted) await known.agree(from);
        const serviceCode = restricted ? 'restricted' : 'LEG-01';
        ids.push((await known.sent(from, { accessLevel: level, subjectId, serviceCode })).id);
      }
    }
    const rows = await db.platform.worker.inOpenTransaction((tx) =>
      tx.query<ReferralRow>(`select ${referralColumns} from referral where id = any($1::uuid[])`, [ids]),
    );
    const referrals = rows.map(referralOf);
    expect(referrals.map((referral) => referral.accessLevel).sort()).toEqual(
      accessLevel.options.flatMap((level) => [level, level]).sort(),
    );
    const { controller, centre } = confidential;
    for (const role of roles) {
      for (const staffId of [senders[0], newId()]) {
        for (const place of [
          { controllerId: controller, centreId: centre },
          { controllerId: controller, centreId: newId() },
          { controllerId: controller, centreId: null },
          { controllerId: newId(), centreId: centre },
        ]) {
          const actor = staffWith([role], { ...place, staffId });
          const expected = referrals
            .map((referral) => ({ ...referral, isCallers: referral.sentBy === staffId }))
            .filter((referral) => can(referralPermissions, 'see-sent', actor, referral))
            .map(({ id }) => id)
            .sort();
          expect((await listed(actor, [subjectId])).rows.map(({ id }) => id).sort()).toEqual(expected);
          expect((await timeline(actor, [subjectId])).rows.map((row) => row.aggregateId).sort()).toEqual(expected);
          const views = await sentQueries.getSentReferrals.execute(db.platform, { ids }, callBy(actor));
          if (views.ok) expect(views.value.map(({ id }) => id).sort()).toEqual(expected);
          else expect(expected).toEqual([]);
        }
      }
    }
  });

  it('stays declined for colleagues after a denial for somebody’s status, and says why to its sender and protection officers', async () => {
    const subjectId = newId();
    const referral = await known.received(world, { subjectId });
    const answer = { code: 'denied-for-status' as const, note: 'No stamp.' };
    await referralCommands.declineReferral.execute(
      db.platform,
      { commandId: newId(), referralId: referral.id, expectedVersion: 2, ...answer },
      callBy(world.officer),
    );
    const at = { controllerId: world.controller, centreId: world.centre };
    const seen = async (actor: StaffActor) => {
      const [row] = (await listed(actor, [subjectId])).rows;
      const views = await sentQueries.getSentReferrals.execute(db.platform, { ids: [referral.id] }, callBy(actor));
      const line = (await timeline(actor, [subjectId])).rows.find(({ type }) => type === 'referral.declined');
      expect(views.ok && views.value).toEqual([row]);
      return [row?.state, row?.declineCode, row?.declineNote, line?.type, line?.facts['code']];
    };
    const whole = ['declined', answer.code, answer.note, 'referral.declined', answer.code];
    const withoutReason = ['declined', null, null, 'referral.declined', undefined];
    expect(await seen(world.worker)).toEqual(whole);
    expect(await seen(staffWith(['protection-officer'], { ...at, centreId: null }))).toEqual(whole);
    for (const role of ['intake', 'case-worker', 'supervisor'] as const) {
      expect(await seen(staffWith([role], at))).toEqual(withoutReason);
    }
  });

  it('lists the latest first, of all or of the named, once over the pages', async () => {
    const subjectId = newId();
    const ids: string[] = [];
    for (const hour of ['06', '07', '08', '09', '10']) {
      db.clock.set(`2026-11-02T${hour}:00:00Z`);
      ids.push((await known.sent(world, hour < '09' ? { subjectId } : {})).id);
    }
    db.clock.set('2026-11-02T06:00:00Z');
    expect((await listed(world.worker)).rows.map(({ id }) => id)).toEqual([...ids].reverse());
    expect((await listed(world.worker, [subjectId])).rows.map(({ id }) => id)).toEqual(ids.slice(0, 3).reverse());
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const next: Awaited<ReturnType<typeof listed>> = await listed(world.worker, null, 2, after);
      seen.push(...next.rows.map(({ id }) => id));
      after = next.endCursor;
    } while (after !== null);
    expect(seen).toEqual([...ids].reverse());
  });

  it('opens single referrals to the roles that may ever see one', async () => {
    const answers = await Promise.all(
      roles.map(async (role) => {
        const answer = await sentQueries.getSentReferrals.execute(db.platform, { ids: [] }, callBy(staffWith([role])));
        return [role, answer.ok];
      }),
    );
    expect(Object.fromEntries(answers)).toEqual({
      intake: true,
      'case-worker': true,
      supervisor: true,
      'protection-officer': true,
      'partner-officer': false,
      'programme-manager': false,
      'data-protection-officer': false,
      administrator: false,
    });
  });

  it('is a timeline of what happened, newest first, with codes only', async () => {
    const subjectId = newId();
    const referral = await known.sent(world, { subjectId });
    db.clock.set('2026-11-02T07:00:00Z');
    await known.offer(world, referral);
    db.clock.set('2026-11-02T08:00:00Z');
    await referralCommands.acceptReferral.execute(
      db.platform,
      {
        commandId: newId(),
        referralId: referral.id,
        expectedVersion: 2,
        appointmentAt: null,
        appointmentPlace: 'Room 4',
      },
      callBy(world.officer),
    );
    db.clock.set('2026-11-02T06:00:00Z');
    const first = await timeline(world.worker, [subjectId], 2);
    expect(first.rows).toMatchObject([
      {
        type: 'referral.accepted',
        aggregateId: referral.id,
        subjectId,
        centreId: world.centre,
        occurredOn: '2026-11-02',
        recordedAt: '2026-11-02T08:00:00.000Z',
        facts: { receiver: world.receiver, hoursToAnswer: 1, appointmentOn: null },
      },
      { type: 'referral.received', staffId: null },
    ]);
    const rest = await timeline(world.worker, [subjectId], 2, first.endCursor);
    expect(rest).toMatchObject({ rows: [{ type: 'referral.sent', staffId: world.worker.staffId }], endCursor: null });
    expect(JSON.stringify([first, rest])).not.toContain('Room 4');
  });
});
