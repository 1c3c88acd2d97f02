import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { testRegister, violenceResponse, type TestRegister } from '../test-register.fixture';
import { noticeColleagues } from './notice-colleagues';
import { passingOn } from './passing-on.fixture';
import { requestCommands } from './request.commands';
import { workQueries } from './work.queries';

describe('what a partner answers', () => {
  let register: TestRegister;
  let desk: ReturnType<typeof passingOn>;

  beforeEach(async () => {
    register = await testRegister();
    desk = passingOn(register);
  });
  afterEach(() => register.close());

  it('is the responsible worker’s work until the person was told, and again once help is reported', async () => {
    const me = register.staff(['case-worker']);
    const colleague = register.staff(['case-worker']);
    const { id } = await register.received(me, { assignToMe: true });
    const referral = register.referral(id);
    await referral.sent();
    expect(await desk.work(me)).toEqual([]);
    await referral.accepted();
    expect(await desk.work(me)).toEqual([[id, 'accepted']]);
    expect(await desk.work(colleague)).toEqual([]);
    expect(await desk.answersOf(id, colleague)).toEqual([
      { referralId: referral.id, referralVersion: 2, answer: 'accepted' },
    ]);
    expect(await desk.passOn(id, referral.id, 2, me)).toBe(true);
    expect(await desk.work(me)).toEqual([]);
    expect(await desk.passOn(id, referral.id, 2, me)).toBe('NOT_FOUND');
    await referral.serviceReported();
    expect(await desk.work(me)).toEqual([[id, 'service-reported']]);
    expect(await desk.passOn(id, referral.id, 2, me)).toBe('CHANGED_BY_SOMEONE_ELSE');
    expect(await desk.passOn(id, referral.id, 3, me)).toBe(true);
    expect(await desk.work(me)).toEqual([]);
  });

  it('is its centre’s where the request has no worker, and nobody’s once it is closed', async () => {
    const me = register.staff(['case-worker']);
    const intake = register.staff(['intake']);
    const next = register.staff(['case-worker'], { centreId: register.neighbour });
    const request = await register.received(me);
    const referral = register.referral(request.id);
    await referral.sent();
    await referral.accepted();
    for (const by of [me, intake]) expect(await desk.work(by)).toEqual([[request.id, 'accepted']]);
    expect(await desk.work(next)).toEqual([]);
    expect(await desk.passOn(request.id, referral.id, 2, next)).toBe('NOT_FOUND');
    const closing = { commandId: newId(), requestId: request.id, reason: 'need-met', note: null } as const;
    const input = { ...closing, expectedVersion: request.version };
    expect((await requestCommands.closeRequest.execute(register.platform, input, callBy(me))).ok).toBe(true);
    expect(await desk.work(me)).toEqual([]);
  });

  it('is to be told anew where the appointment moves, and then says that it moved', async () => {
    const me = register.staff(['case-worker']);
    const { id } = await register.received(me, { assignToMe: true });
    const referral = register.referral(id);
    await referral.sent();
    await referral.accepted();
    expect(await desk.passOn(id, referral.id, 2, me)).toBe(true);
    await referral.moved(3);
    expect(await desk.work(me)).toEqual([[id, 'appointment-moved']]);
    expect(await desk.passOn(id, referral.id, 2, me)).toBe('CHANGED_BY_SOMEONE_ELSE');
    expect(await desk.passOn(id, referral.id, 3, me)).toBe(true);
    expect(await desk.work(me)).toEqual([]);
    await referral.moved(4);
    expect(await desk.work(me)).toEqual([[id, 'appointment-moved']]);
  });

  it('comes by the day of the appointment where one is ahead, page by page, and after these as other work', async () => {
    const me = register.staff(['case-worker']);
    const accepted = async (appointmentOn: string | null) => {
      const { id } = await register.received(me, { assignToMe: true, occurredOn: '2026-10-20' });
      const referral = register.referral(id);
      await referral.sent();
      await referral.accepted(undefined, appointmentOn);
      return { id, referral };
    };
    const none = await accepted(null);
    const later = await accepted('2026-11-20');
    const past = await accepted('2026-11-01');
    const soonest = await accepted('2026-11-03');
    const moved = await accepted('2026-11-02');
    await moved.referral.moved(3);
    const others = [none.id, past.id].sort();
    expect((await desk.work(me)).map(([id]) => id)).toEqual([soonest.id, later.id, moved.id, ...others]);
    const pages: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = { tab: 'answered', first: 2, after } as const;
      const listed = await workQueries.listMyWork.execute(register.platform, page, callBy(me));
      if (!listed.ok) throw new Error(listed.refusal.code);
      pages.push(...listed.value.rows.map(({ id }) => id));
      after = listed.value.endCursor;
      more = after !== null;
    }
    expect(pages).toEqual([soonest.id, later.id, moved.id, ...others]);
  });

  it('goes on to be told after sharing stopped: what was said before, and an appointment that moves since', async () => {
    const me = register.staff(['case-worker']);
    const { id } = await register.received(me, { assignToMe: true });
    const referral = register.referral(id);
    await referral.sent();
    await referral.accepted();
    await referral.sharingStopped(3);
    expect(await desk.work(me)).toEqual([[id, 'accepted']]);
    expect(await desk.passOn(id, referral.id, 2, me)).toBe(true);
    expect(await desk.work(me)).toEqual([]);
    await referral.moved(4, 'sharing-stopped');
    expect(await desk.work(me)).toEqual([[id, 'appointment-moved']]);
    expect(await desk.passOn(id, referral.id, 4, me)).toBe(true);
    expect(await desk.work(me)).toEqual([]);
    await referral.moved(5, 'sharing-stopped');
    await referral.notServed(6);
    await referral.sharingStopped(7, 'not-served');
    expect(await desk.work(me)).toEqual([]);
  });

  it('is told in whatever order it is heard, and as it stands where a program of the last release noted it', async () => {
    const me = register.staff(['case-worker']);
    const { id } = await register.received(me, { assignToMe: true });
    const referral = register.referral(id);
    await referral.moved(4);
    await referral.accepted();
    expect(await desk.answersOf(id, me)).toMatchObject([{ referralVersion: 4, answer: 'appointment-moved' }]);
    await register.query(
      `update assistance.known_referral set version = 5, state = 'service-reported' where id = '${referral.id}'`,
    );
    expect(await desk.answersOf(id, me)).toMatchObject([{ referralVersion: 5, answer: 'service-reported' }]);
  });

  it('of a hidden referral of a plain request is told to who holds it and to protection officers only, before and after', async () => {
    const sender = register.staff(['case-worker']);
    await noticeColleagues(register.platform)({ actor: sender });
    const worker = register.staff(['case-worker']);
    const officer = register.staff(['protection-officer']);
    const { id } = await register.received(worker, { assignToMe: true });
    const referral = register.referral(id, { accessLevel: 'protected' }, sender);
    await referral.sent();
    const journal = await register.journalOf(id);
    await referral.accepted();
    expect(await desk.work(sender)).toEqual([[id, 'accepted']]);
    for (const by of [worker, register.staff(['supervisor'])]) {
      expect(await desk.work(by)).toEqual([]);
      expect(await desk.answersOf(id, by)).toEqual([]);
      expect(await desk.passOn(id, referral.id, 2, by)).toBe('NOT_FOUND');
    }
    expect(await desk.answersOf(id, officer)).toHaveLength(1);
    expect(await desk.passOn(id, referral.id, 2, sender)).toBe(true);
    expect(await desk.work(sender)).toEqual([]);
    expect(await register.journalOf(id)).toEqual(journal);
    const [told] = await register.query(
      `select access_level from assistance.journal where type = 'answer.passed-on' and subject_id is not null`,
    );
    expect(told).toEqual({ access_level: 'protected' });
  });

  it('of a protected request is its worker’s, and for the next desk it is not there', async () => {
    const worker = register.staff(['case-worker']);
    const { id } = await register.received(worker, { serviceCode: violenceResponse });
    const referral = register.referral(id, { accessLevel: 'protected' }, worker);
    await referral.sent();
    await referral.accepted();
    expect(await desk.work(worker)).toEqual([[id, 'accepted']]);
    const colleague = register.staff(['case-worker']);
    expect(await desk.work(colleague)).toEqual([]);
    expect(await desk.passOn(id, referral.id, 2, colleague)).toBe('NOT_FOUND');
    expect(await desk.passOn(id, referral.id, 2, worker)).toBe(true);
  });
});
