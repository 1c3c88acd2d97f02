import { closingReason, priority, staffMemberSuspended } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { needs } from '@mrc/reference';
import { callBy } from '@mrc/testing';
import { SuspendedColleagueProjection } from '../known-colleague/suspended-colleague.projection';
import { testRegister, told, violenceResponse, wagesClaim, type TestRegister } from '../test-register.fixture';
import { noticeColleagues } from './notice-colleagues';
import { receiveRequest } from './receive-request';
import { mayBeGivenOn } from './request';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';

describe('what is offered of a request', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const atWork = async (roles: Parameters<TestRegister['staff']>[0]) => {
    const actor = register.staff(roles);
    await noticeColleagues(register.platform)({ actor });
    return actor;
  };
  const offered = async (by: ReturnType<TestRegister['staff']>) => {
    const answer = await requestQueries.listAssignees.execute(register.platform, {}, callBy(by));
    return answer.ok ? answer.value.map(({ id }) => id) : answer.refusal.code;
  };
  const naming = ({ id, version }: { id: string; version: number }) => ({
    commandId: newId(),
    requestId: id,
    expectedVersion: version,
  });

  it('is every colleague who takes it, and nobody who was only invited, left, or works elsewhere', async () => {
    const supervisor = await atWork(['supervisor']);
    const colleagues = [await atWork(['case-worker']), await atWork(['intake']), await atWork(['protection-officer'])];
    const left = await atWork(['case-worker']);
    const gone = told(staffMemberSuspended, { aggregateId: left.staffId, controller: register.controller });
    await register.platform.worker.inOpenTransaction((tx) => new SuspendedColleagueProjection().suspended(gone, tx));
    await noticeColleagues(register.platform)({ actor: register.staff(['case-worker'], { controllerId: newId() }) });
    const choices = await offered(supervisor);
    expect([...choices].sort()).toEqual([supervisor, ...colleagues].map(({ staffId }) => staffId).sort());
    for (const staffId of choices) {
      const request = await register.received(supervisor);
      const input = { ...naming(request), staffId };
      expect(await requestCommands.assignRequest.execute(register.platform, input, callBy(supervisor))).toMatchObject({
        ok: true,
      });
    }
    expect(await offered(register.staff(['case-worker']))).toBe('NOT_ALLOWED');
  });

  it.each([
    ['a plain', wagesClaim],
    ['a protected', violenceResponse],
  ])('is nobody, of %s request, exactly where nobody is accepted', async (_which, serviceCode) => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker, { serviceCode, assignToMe: true });
    const shown = await requestQueries.getRequests.execute(register.platform, { ids: [request.id] }, callBy(worker));
    const isOffered = shown.ok && shown.value[0]?.may.includes('give-back');
    const input = { ...naming(request), staffId: null };
    const given = await requestCommands.assignRequest.execute(register.platform, input, callBy(worker));
    expect(given.ok).toBe(isOffered);
    expect(isOffered).toBe(true);
  });

  it.each([
    ['a plain', wagesClaim],
    ['a protected', violenceResponse],
  ])('is every service that may be given on %s request, and no other', async (_which, serviceCode) => {
    const worker = register.staff(['case-worker']);
    const accessLevel = serviceCode === wagesClaim ? 'audited' : 'protected';
    let request = await register.received(worker, { serviceCode, assignToMe: true });
    for (const service of needs()) {
      const input = { ...naming(request), serviceCode: service.code, note: null, givenOn: null };
      const recorded = await requestCommands.recordService.execute(register.platform, input, callBy(worker));
      expect([service.code, recorded.ok]).toEqual([service.code, mayBeGivenOn(service, { accessLevel })]);
      if (recorded.ok) request = { ...request, ...recorded.value };
    }
  });

  it('is every service of the list, every urgency and every reason', async () => {
    const worker = register.staff(['case-worker']);
    for (const { code } of needs()) expect(await register.received(worker, { serviceCode: code })).toBeTruthy();
    for (const urgency of priority.options) {
      const input = await register.asking({ priority: urgency });
      expect(await receiveRequest.execute(register.platform, input, callBy(worker))).toMatchObject({ ok: true });
    }
    for (const reason of closingReason.options) {
      const input = { ...naming(await register.received(worker)), reason, note: null };
      expect(await requestCommands.closeRequest.execute(register.platform, input, callBy(worker))).toMatchObject({
        ok: true,
      });
    }
  });
});
