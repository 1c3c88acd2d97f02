import type { StaffActor } from '@mrc/access';
import { workTab } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { testRegister, type TestRegister } from '../test-register.fixture';
import { noticeColleagues } from './notice-colleagues';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';
import { assistanceTimeline } from './timeline.queries';
import { workQueries } from './work.queries';

describe('a plain request that was referred to a confidential partner', () => {
  let register: TestRegister;
  let subjectId: string;
  let request: { readonly id: string; readonly version: number };
  let worker: StaffActor;
  let neighbour: StaffActor;
  let officer: StaffActor;

  beforeEach(async () => {
    register = await testRegister();
    worker = register.staff(['case-worker']);
    neighbour = register.staff(['case-worker', 'supervisor']);
    officer = register.staff(['protection-officer']);
    subjectId = await register.person();
    request = await register.received(worker, { subjectId, assignToMe: true });
  });
  afterEach(() => register.close());

  /** All that assistance answers to somebody. */
  const sights = async (by: StaffActor) => {
    const { platform } = register;
    const call = callBy(by);
    const pages = { first: 100, after: null };
    return JSON.stringify([
      await requestQueries.getRequests.execute(platform, { ids: [request.id] }, call),
      await requestQueries.listRequestsOfSubjects.execute(platform, { subjectIds: [subjectId], ...pages }, call),
      await assistanceTimeline.execute(platform, { subjectIds: [subjectId], ...pages }, call),
      await workQueries.countMyWork.execute(register.platform, {}, call),
      ...(await Promise.all(
        workTab.options.map((tab) => workQueries.listMyWork.execute(register.platform, { tab, ...pages }, call)),
      )),
    ]);
  };
  const tabsOf = async (by: StaffActor) => {
    const found: string[] = [];
    for (const tab of ['waiting-for-partner', 'needs-another-way'] as const) {
      const listed = await workQueries.listMyWork.execute(
        register.platform,
        { tab, first: 100, after: null },
        callBy(by),
      );
      if (listed.ok && listed.value.rows.some((row) => row.id === request.id)) found.push(tab);
    }
    return found;
  };
  const hidden = (by = worker) => register.referral(request.id, { accessLevel: 'protected' }, by);
  const open = () => register.referral(request.id, { accessLevel: 'audited' });

  it('looks to a colleague as if it had never been, while it waits and when it fails', async () => {
    const before = await sights(neighbour);
    const referral = hidden();
    await referral.sent();
    expect(await sights(neighbour)).toBe(before);
    await referral.declined();
    expect(await sights(neighbour)).toBe(before);
  });

  it('waits and needs another way for its worker and for protection officers', async () => {
    const referral = hidden();
    await referral.sent();
    for (const actor of [worker, officer]) expect(await tabsOf(actor)).toEqual(['waiting-for-partner']);
    await referral.declined();
    for (const actor of [worker, officer]) expect(await tabsOf(actor)).toEqual(['needs-another-way']);
    const again = hidden();
    await again.sent('2026-11-02T08:00:00.000Z');
    for (const actor of [worker, officer]) expect(await tabsOf(actor)).toEqual(['waiting-for-partner']);
    await again.serviceReported('2026-11-02T09:00:00.000Z');
    for (const actor of [worker, officer]) expect(await tabsOf(actor)).toEqual([]);
  });

  it('needs no other way once the centre gave a service itself', async () => {
    const referral = hidden();
    await referral.sent();
    await referral.declined();
    const given = { requestId: request.id, serviceCode: 'INFO-02', note: null, givenOn: null };
    await requestCommands.recordService.execute(
      register.platform,
      { commandId: newId(), ...given, expectedVersion: request.version },
      callBy(neighbour),
    );
    expect(await tabsOf(worker)).toEqual([]);
  });

  it('needs no other way for its worker where the confidential partner helps, before or after a plain referral fails', async () => {
    for (const [helpedAt, again] of [
      ['2026-11-02T05:30:00.000Z', 'before'],
      ['2026-11-02T07:00:00.000Z', 'after'],
    ] as const) {
      request = await register.received(worker, { subjectId, assignToMe: true });
      const [confidential, plain] = [hidden(), open()];
      await confidential.sent();
      await plain.sent();
      if (again === 'before') await confidential.serviceReported(helpedAt);
      await plain.declined('2026-11-02T06:00:00.000Z');
      if (again === 'after') await confidential.serviceReported(helpedAt);
      expect(await tabsOf(neighbour)).toEqual(['needs-another-way']);
      expect(await tabsOf(worker)).toEqual([]);
    }
  });

  it('comes back for everybody when a plain referral fails beside it, and for its worker when both did', async () => {
    const [confidential, plain] = [hidden(), open()];
    await confidential.sent();
    await plain.sent();
    await plain.declined();
    expect(await tabsOf(neighbour)).toEqual(['needs-another-way']);
    expect(await tabsOf(worker)).toEqual(['waiting-for-partner']);
    const before = await sights(neighbour);
    await confidential.declined('2026-11-02T07:00:00.000Z');
    expect(await sights(neighbour)).toBe(before);
    expect(await tabsOf(worker)).toEqual(['needs-another-way']);
  });

  describe('whose worker changes', () => {
    const assign = (by: StaffActor, to: StaffActor, expectedVersion = request.version) =>
      requestCommands.assignRequest.execute(
        register.platform,
        { commandId: newId(), requestId: request.id, expectedVersion, staffId: to.staffId },
        callBy(by),
      );
    const both = async (actor: StaffActor) => {
      const counted = await workQueries.countMyWork.execute(register.platform, {}, callBy(actor));
      const counts = counted.ok ? counted.value : [];
      return { tabs: await tabsOf(actor), waiting: counts.find(({ tab }) => tab === 'waiting-for-partner')?.count };
    };
    const unseen = { tabs: [], waiting: 0 };
    const seen = { tabs: ['waiting-for-partner'], waiting: 1 };

    beforeEach(() => hidden().sent());

    it('shows nothing of it to a colleague who takes the request over, and goes on with who sent it', async () => {
      await assign(neighbour, neighbour);
      expect(await both(neighbour)).toEqual(unseen);
      expect(await both(worker)).toEqual(seen);
    });

    it('goes to whom a protection officer gives the request, and leaves who sent it', async () => {
      await noticeColleagues(register.platform)({ actor: neighbour });
      await assign(officer, neighbour);
      expect(await both(neighbour)).toEqual(seen);
      expect(await both(worker)).toEqual(unseen);
      expect(await both(officer)).toEqual(seen);
    });

    it('is there for protection officers only where its sender is unknown', async () => {
      await register.referral(request.id, { accessLevel: 'protected' }, register.staff(['case-worker'])).sent();
      expect(await both(worker)).toEqual(unseen);
      expect(await both(officer)).toEqual(seen);
    });
  });
});
