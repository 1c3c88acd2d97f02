import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { testRegister, violenceResponse, type TestRegister } from '../test-register.fixture';
import { noticeColleagues } from './notice-colleagues';
import { takeBackPassingOn } from './pass-on-answer';
import { passingOn } from './passing-on.fixture';
import { requestCommands } from './request.commands';

describe('an answer that a person knows', () => {
  let register: TestRegister;
  let desk: ReturnType<typeof passingOn>;

  beforeEach(async () => {
    register = await testRegister();
    desk = passingOn(register);
  });
  afterEach(() => register.close());

  it('is said with who passed it on and when, is work again once that is taken back, and can be passed on again', async () => {
    const me = register.staff(['case-worker']);
    const colleague = register.staff(['intake']);
    const { id } = await register.received(me, { assignToMe: true });
    const referral = register.referral(id);
    await referral.sent();
    await referral.accepted();
    expect(await desk.takeBack(id, referral.id, 2, me)).toBe('NOT_FOUND');
    expect(await desk.passOn(id, referral.id, 2, me)).toBe(true);
    const noted = { referralId: referral.id, referralVersion: 2, answer: 'accepted' };
    expect(await desk.known(id, colleague)).toEqual([
      { ...noted, recordedBy: me.staffId, recordedAt: expect.stringMatching(/Z$/) },
    ]);
    expect(await desk.takeBack(id, referral.id, 1, colleague)).toBe('CHANGED_BY_SOMEONE_ELSE');
    register.clock.set('2026-11-03T06:00:00Z');
    expect(await desk.takeBack(id, referral.id, 2, colleague)).toBe(true);
    expect(await desk.takeBack(id, referral.id, 2, me)).toBe('NOT_FOUND');
    expect(await desk.known(id, me)).toEqual([]);
    expect(await desk.work(me)).toEqual([[id, 'accepted']]);
    register.clock.set('2026-11-03T06:30:00Z');
    expect(await desk.passOn(id, referral.id, 2, colleague)).toBe(true);
    expect(await desk.known(id, me)).toMatchObject([{ ...noted, recordedBy: colleague.staffId }]);
    expect(await desk.work(me)).toEqual([]);
    const told = await register.query(
      `select type, aggregate_version as version, actor from assistance.journal where type like 'answer.%' order by recorded_at`,
    );
    expect(told).toEqual([
      { type: 'answer.passed-on', version: 1, actor: me.staffId },
      { type: 'answer.passing-on-taken-back', version: 2, actor: colleague.staffId },
      { type: 'answer.passed-on', version: 1, actor: colleague.staffId },
    ]);
    const notes = await register.query(
      `select recorded_by, taken_back_by from assistance.passed_on order by recorded_at`,
    );
    expect(notes).toEqual([
      { recorded_by: me.staffId, taken_back_by: colleague.staffId },
      { recorded_by: colleague.staffId, taken_back_by: null },
    ]);
  });

  it('is taken back once, however often it is asked and by however many', async () => {
    const me = register.staff(['case-worker']);
    const { id } = await register.received(me);
    const referral = register.referral(id);
    await referral.sent();
    await referral.accepted();
    expect(await desk.passOn(id, referral.id, 2, me)).toBe(true);
    const input = { commandId: newId(), requestId: id, referralId: referral.id, referralVersion: 2 };
    const ask = () => takeBackPassingOn.execute(register.platform, input, callBy(me));
    const first = await ask();
    expect(await ask()).toEqual(first);
    expect(await desk.passOn(id, referral.id, 2, me)).toBe(true);
    const both = await Promise.all([1, 2].map(() => desk.takeBack(id, referral.id, 2, me)));
    expect(both.sort()).toEqual(['NOT_FOUND', true]);
  });

  it('is not to be taken back once the partner has answered anew or the request is closed', async () => {
    const me = register.staff(['case-worker']);
    const request = await register.received(me, { assignToMe: true });
    const referral = register.referral(request.id);
    await referral.sent();
    await referral.accepted();
    expect(await desk.passOn(request.id, referral.id, 2, me)).toBe(true);
    await referral.moved(3);
    expect(await desk.known(request.id, me)).toEqual([]);
    expect(await desk.takeBack(request.id, referral.id, 2, me)).toBe('CHANGED_BY_SOMEONE_ELSE');
    expect(await desk.passOn(request.id, referral.id, 3, me)).toBe(true);
    const closing = { commandId: newId(), requestId: request.id, reason: 'need-met', note: null } as const;
    const input = { ...closing, expectedVersion: request.version };
    expect((await requestCommands.closeRequest.execute(register.platform, input, callBy(me))).ok).toBe(true);
    expect(await desk.known(request.id, me)).toEqual([]);
    expect(await desk.takeBack(request.id, referral.id, 3, me)).toBe('NOT_FOUND');
  });

  it('of a hidden referral is said and taken back within the sight of who holds it, and tells the others nothing', async () => {
    const sender = register.staff(['case-worker']);
    await noticeColleagues(register.platform)({ actor: sender });
    const worker = register.staff(['case-worker']);
    const { id } = await register.received(worker, { assignToMe: true });
    const referral = register.referral(id, { accessLevel: 'protected' }, sender);
    await referral.sent();
    await referral.accepted();
    expect(await desk.passOn(id, referral.id, 2, sender)).toBe(true);
    const journal = await register.journalOf(id);
    expect(await desk.known(id, sender)).toHaveLength(1);
    for (const by of [worker, register.staff(['supervisor'])]) {
      expect(await desk.known(id, by)).toEqual([]);
      expect(await desk.takeBack(id, referral.id, 2, by)).toBe('NOT_FOUND');
    }
    expect(await desk.takeBack(id, referral.id, 2, register.staff(['protection-officer']))).toBe(true);
    expect(await desk.work(sender)).toEqual([[id, 'accepted']]);
    expect(await desk.work(worker)).toEqual([]);
    expect(await register.journalOf(id)).toEqual(journal);
    const levels = await register.query(
      `select distinct access_level from assistance.journal where type = 'answer.passing-on-taken-back'`,
    );
    expect(levels).toEqual([{ access_level: 'protected' }]);
  });

  it('of a protected request is taken back by who is responsible now, and no more by who was', async () => {
    const former = register.staff(['case-worker']);
    const next = register.staff(['case-worker']);
    const officer = register.staff(['protection-officer']);
    await noticeColleagues(register.platform)({ actor: next });
    const { id, version } = await register.received(former, { serviceCode: violenceResponse });
    const referral = register.referral(id, { accessLevel: 'protected' }, former);
    await referral.sent();
    await referral.accepted();
    expect(await desk.passOn(id, referral.id, 2, former)).toBe(true);
    const input = { commandId: newId(), requestId: id, staffId: next.staffId, expectedVersion: version };
    expect((await requestCommands.assignRequest.execute(register.platform, input, callBy(officer))).ok).toBe(true);
    expect(await desk.takeBack(id, referral.id, 2, former)).toBe('NOT_FOUND');
    expect(await desk.takeBack(id, referral.id, 2, next)).toBe(true);
    expect(await desk.work(next)).toEqual([[id, 'accepted']]);
  });
});
