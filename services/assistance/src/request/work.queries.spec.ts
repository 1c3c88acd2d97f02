import { can, type StaffActor } from '@mrc/access';
import { countMyWork, listMyWork, workTab, type CallInput, type CallOutput, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { safeMigrationAdvice, testRegister, violenceResponse, type TestRegister } from '../test-register.fixture';
import { requestPermissions, type RequestPlace } from './request.permissions';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';
import { workQueries } from './work.queries';

type Tab = CallInput<typeof listMyWork>['tab'];
type RequestPlaceRow = RequestPlace & { readonly id: string };
type Row = CallOutput<typeof listMyWork>['rows'][number];

describe('my work', () => {
  let register: TestRegister;

  beforeEach(async () => {
    register = await testRegister();
  });
  afterEach(() => register.close());

  const page = async (tab: Tab, by: StaffActor, first = 100, after: string | null = null, onlyMine = false) => {
    const asked = { tab, onlyMine, first, after };
    const result = await workQueries.listMyWork.execute(register.platform, asked, callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return listMyWork.output.parse(result.value);
  };
  const list = async (tab: Tab, by: StaffActor): Promise<Row[]> => (await page(tab, by)).rows;
  const mine = async (tab: Tab, by: StaffActor) => ids((await page(tab, by, 100, null, true)).rows);
  const counts = async (by: StaffActor, onlyMine = false) => {
    const result = await workQueries.countMyWork.execute(register.platform, { onlyMine }, callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return Object.fromEntries(countMyWork.output.parse(result.value).map(({ tab, count }) => [tab, count]));
  };
  const close = async (request: { id: string; version: number }, by: StaffActor) => {
    const input = { commandId: newId(), requestId: request.id, note: null, expectedVersion: request.version };
    const result = await requestCommands.closeRequest.execute(
      register.platform,
      { ...input, reason: 'need-met' },
      callBy(by),
    );
    if (!result.ok) throw new Error(result.refusal.code);
  };
  const ids = (rows: readonly Row[]) => rows.map((row) => row.id);

  it('holds what is mine or nobody’s and due within three days or overdue, the soonest first', async () => {
    const me = register.staff(['case-worker']);
    const colleague = register.staff(['case-worker']);
    const routine = (by: StaffActor, occurredOn: string, assignToMe: boolean) =>
      register.received(by, { serviceCode: safeMigrationAdvice, occurredOn, assignToMe });
    const nobodys = await routine(colleague, '2026-11-01', false);
    const overdue = await routine(me, '2026-10-20', true);
    await routine(colleague, '2026-10-20', true);
    const inThree = await register.received(me, { occurredOn: '2026-10-22' });
    await register.received(me, { occurredOn: '2026-10-23', assignToMe: true });
    await close(await routine(me, '2026-10-01', true), me);
    const shown = await list('due', me);
    expect(ids(shown)).toEqual([overdue.id, nobodys.id, inThree.id]);
    expect(shown.map((row) => row.dueOn)).toEqual(['2026-10-21', '2026-11-02', '2026-11-05']);
    expect(shown.map((row) => row.overdueDays)).toEqual([12, 0, 0]);
  });

  it('begins with what is urgent, and pages through it in that order', async () => {
    const me = register.staff(['case-worker']);
    const ask = (priority: 'routine' | 'urgent', occurredOn: string) =>
      register.received(me, { serviceCode: safeMigrationAdvice, priority, occurredOn, assignToMe: true });
    const late = await ask('routine', '2026-10-01');
    const urgent = await ask('urgent', '2026-11-02');
    const today = await ask('routine', '2026-11-01');
    const urgentAndLate = await ask('urgent', '2026-10-30');
    const inOrder = [urgentAndLate, urgent, late, today].map((request) => request.id);
    for (const tab of ['due', 'all-open'] as const) {
      expect(ids(await list(tab, me))).toEqual(inOrder);
      const begun = await page(tab, me, 2);
      expect([...ids(begun.rows), ...ids((await page(tab, me, 2, begun.endCursor)).rows)]).toEqual(inOrder);
    }
  });

  it('holds for protection officers what is protected and due in the register, whoever has it, the urgent first', async () => {
    const holder = register.staff(['intake'], { centreId: register.neighbour });
    const officer = register.staff(['protection-officer']);
    const own = await register.received(officer, { occurredOn: '2026-10-20', assignToMe: true });
    const late = await register.received(holder, { serviceCode: violenceResponse, occurredOn: '2026-10-01' });
    const urgent = await register.received(holder, { serviceCode: violenceResponse, priority: 'urgent' });
    await register.received(holder, { occurredOn: '2026-10-01', assignToMe: true });
    expect(ids(await list('due', officer))).toEqual([urgent.id, late.id, own.id]);
    expect(await counts(officer)).toMatchObject({ due: 3 });
  });

  it('shows what waits for a partner, what needs another way, and what nobody has', async () => {
    const me = register.staff(['case-worker']);
    const waiting = await register.received(me, { assignToMe: true });
    const failed = await register.received(me, { assignToMe: true });
    const fresh = await register.received(me);
    await register.referral(waiting.id).sent();
    const referral = register.referral(failed.id);
    await referral.sent();
    expect(ids(await list('waiting-for-partner', me)).sort()).toEqual([waiting.id, failed.id].sort());
    await referral.declined();
    expect(ids(await list('waiting-for-partner', me))).toEqual([waiting.id]);
    expect(await list('needs-another-way', me)).toMatchObject([{ id: failed.id, needsAnotherWay: true }]);
    expect(ids(await list('unassigned', me))).toEqual([fresh.id]);
    expect(await list('all-open', me)).toHaveLength(3);
    expect(await counts(me)).toEqual({
      due: 0,
      answered: 0,
      'waiting-for-partner': 1,
      'needs-another-way': 1,
      unassigned: 1,
      'all-open': 3,
      closed: 0,
    });
  });

  it('is without what colleagues have in hand where only mine is asked for, and with all that is protected for an officer', async () => {
    const me = register.staff(['case-worker']);
    const colleague = register.staff(['case-worker']);
    const officer = register.staff(['protection-officer']);
    const own = await register.received(me, { assignToMe: true });
    const others = await register.received(colleague, { assignToMe: true });
    const nobodys = await register.received(colleague);
    const hidden = await register.received(colleague, { serviceCode: violenceResponse });
    for (const { id } of [own, others, nobodys]) await register.referral(id).sent();
    await register.referral(hidden.id, { accessLevel: 'protected' }).sent();
    const everything = [own, others, nobodys].map(({ id }) => id);
    expect(ids(await list('waiting-for-partner', me)).sort()).toEqual([...everything].sort());
    for (const tab of ['waiting-for-partner', 'all-open'] as const) {
      expect((await mine(tab, me)).sort()).toEqual([own.id, nobodys.id].sort());
      expect((await mine(tab, officer)).sort()).toEqual([nobodys.id, hidden.id].sort());
    }
    expect(await counts(me, true)).toMatchObject({ 'waiting-for-partner': 2, unassigned: 1, 'all-open': 2 });
    expect(await counts(officer, true)).toMatchObject({ 'waiting-for-partner': 2, unassigned: 1, 'all-open': 2 });
  });

  it('takes a request out of “needs another way” while another partner is asked and once that one helped', async () => {
    const me = register.staff(['case-worker']);
    const { id } = await register.received(me);
    const first = register.referral(id);
    await first.sent();
    await first.declined('2026-11-02T06:00:00.000Z');
    const second = register.referral(id);
    expect(ids(await list('needs-another-way', me))).toEqual([id]);
    await second.sent('2026-11-02T06:30:00.000Z');
    expect(await list('needs-another-way', me)).toEqual([]);
    expect(ids(await list('waiting-for-partner', me))).toEqual([id]);
    await second.serviceReported();
    expect(await list('needs-another-way', me)).toEqual([]);
    expect(await list('waiting-for-partner', me)).toEqual([]);
    expect(await counts(me)).toMatchObject({ 'needs-another-way': 0, 'waiting-for-partner': 0, 'all-open': 1 });
  });

  it('hides a protected request from a colleague in every list and count, and from its worker once it is not theirs', async () => {
    const former = register.staff(['case-worker']);
    const officer = register.staff(['protection-officer'], { centreId: null });
    const others = [register.staff(['case-worker']), register.staff(['supervisor']), register.staff(['intake'])];
    const before = await Promise.all(others.map((other) => counts(other)));
    const open = await register.received(former, { serviceCode: violenceResponse, priority: 'urgent' });
    const referral = register.referral(open.id, { accessLevel: 'protected' });
    await referral.sent();
    await close(await register.received(former, { serviceCode: violenceResponse }), former);
    expect(await Promise.all(others.map((other) => counts(other)))).toEqual(before);
    for (const other of others) for (const tab of workTab.options) expect(await list(tab, other)).toEqual([]);
    expect(await counts(former)).toMatchObject({ due: 1, 'waiting-for-partner': 1, 'all-open': 1, closed: 1 });
    expect(await counts(officer)).toMatchObject({ due: 1, 'waiting-for-partner': 1, 'all-open': 1, closed: 1 });

    const taken = await requestCommands.assignRequest.execute(
      register.platform,
      { commandId: newId(), requestId: open.id, staffId: officer.staffId, expectedVersion: open.version },
      callBy(officer),
    );
    expect(taken.ok).toBe(true);
    expect(await counts(former)).toMatchObject({ due: 0, 'waiting-for-partner': 0, 'all-open': 0, closed: 1 });
    expect(await counts(officer)).toMatchObject({ due: 1, 'all-open': 1 });
  });

  it('pages through equal days and through what was closed last, without a row twice or missing', async () => {
    const me = register.staff(['case-worker']);
    const elsewhere = register.staff(['case-worker'], { staffId: me.staffId, centreId: register.neighbour });
    for (let i = 0; i < 4; i += 1) await register.received(me);
    for (let i = 0; i < 3; i += 1) await register.received(elsewhere, { assignToMe: true });
    for (let i = 0; i < 3; i += 1) {
      register.clock.set(`2026-11-02T06:0${i}:00.123Z`);
      await close(await register.received(i === 1 ? elsewhere : me, { assignToMe: true }), me);
    }
    const walk = async (tab: Tab) => {
      const rows: Row[] = [];
      let after: string | null = null;
      do {
        const one: Awaited<ReturnType<typeof page>> = await page(tab, me, 2, after);
        rows.push(...one.rows);
        after = one.endCursor;
      } while (after !== null);
      return ids(rows);
    };
    for (const tab of ['all-open', 'closed'] as const) {
      const walked = await walk(tab);
      expect(walked).toEqual(ids(await list(tab, me)));
      expect(new Set(walked).size).toBe(walked.length);
      expect((await counts(me))[tab]).toBe(walked.length);
    }
    expect(await list('all-open', me)).toHaveLength(7);
    const versions = await list('closed', me);
    expect(versions).toHaveLength(3);
    const [last] = await register.query(
      `select id from assistance.request where state = 'closed' order by closed_at desc limit 1`,
    );
    expect(versions[0]?.id).toBe(last?.['id']);
  });

  it('shows by id what the permissions say, and of that in lists and counts the centre’s, one’s own and the protected', async () => {
    const author = register.staff(['case-worker']);
    const next = register.staff(['case-worker'], { centreId: register.neighbour });
    const officer = register.staff(['protection-officer']);
    for (const by of [author, next, officer]) {
      for (const serviceCode of [safeMigrationAdvice, 'LEG-01', violenceResponse]) {
        await register.received(by, { serviceCode, assignToMe: true });
        await close(await register.received(by, { serviceCode }), by);
      }
    }
    const rows = await register.query(
      `select id, controller, centre, access_level as "accessLevel", assigned_to as "assignedTo" from assistance.request`,
    );
    const everybody = [
      author,
      next,
      officer,
      ...(['intake', 'case-worker', 'supervisor', 'protection-officer'] satisfies Role[]).flatMap((role) => [
        register.staff([role]),
        register.staff([role], { centreId: register.neighbour }),
        register.staff([role], { centreId: null }),
      ]),
      register.staff(['intake', 'protection-officer']),
    ];
    for (const actor of everybody) {
      const seen = (rows as RequestPlaceRow[]).filter((row) => can(requestPermissions, 'see', actor, row));
      const worked = seen.filter(
        (row) => row.accessLevel === 'protected' || row.centre === actor.centreId || row.assignedTo === actor.staffId,
      );
      const listed = [...(await list('all-open', actor)), ...(await list('closed', actor))];
      expect(ids(listed).sort()).toEqual(worked.map((row) => row.id).sort());
      const got = await requestQueries.getRequests.execute(
        register.platform,
        { ids: rows.map((row) => String(row['id'])) },
        callBy(actor),
      );
      expect(got.ok && ids(got.value).sort()).toEqual(seen.map((row) => row.id).sort());
      for (const tab of workTab.options) expect((await counts(actor))[tab]).toBe((await list(tab, actor)).length);
    }
  });

  it.each(['partner-officer', 'programme-manager', 'data-protection-officer', 'administrator'] as const)(
    'is refused to %s',
    async (role) => {
      const call = callBy(register.staff([role]));
      expect(
        await workQueries.listMyWork.execute(register.platform, { tab: 'due', first: 1, after: null }, call),
      ).toMatchObject({
        refusal: { code: 'NOT_ALLOWED' },
      });
      expect(await workQueries.countMyWork.execute(register.platform, {}, call)).toMatchObject({
        refusal: { code: 'NOT_ALLOWED' },
      });
    },
  );

  it('refuses a cursor of another list', async () => {
    const me = register.staff(['case-worker']);
    for (let i = 0; i < 2; i += 1) await register.received(me);
    const { endCursor } = await page('all-open', me, 1);
    expect(
      await workQueries.listMyWork.execute(
        register.platform,
        { tab: 'closed', first: 1, after: endCursor },
        callBy(me),
      ),
    ).toMatchObject({
      refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path: 'after', problem: 'not-a-cursor' }] } },
    });
  });
});
