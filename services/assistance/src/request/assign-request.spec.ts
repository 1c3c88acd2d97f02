import { staffMemberSuspended } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { SuspendedColleagueProjection } from '../known-colleague/suspended-colleague.projection';
import { testRegister, told, violenceResponse, type TestRegister } from '../test-register.fixture';
import { noticeColleagues } from './notice-colleagues';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';

describe('assigning a request', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const asked = (request: { id: string; version: number }, staffId: string | null) => ({
    commandId: newId(),
    requestId: request.id,
    staffId,
    expectedVersion: request.version,
  });
  const known = async (roles: Parameters<TestRegister['staff']>[0], parts = {}) => {
    const actor = register.staff(roles, parts);
    await noticeColleagues(register.platform)({ actor: actor });
    return actor;
  };
  const seen = async (request: { id: string }, by: ReturnType<TestRegister['staff']>) => {
    const found = await requestQueries.getRequests.execute(register.platform, { ids: [request.id] }, callBy(by));
    return found.ok ? found.value[0] : undefined;
  };

  it('is taken by a worker and given back to everybody', async () => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(register.staff(['intake']));
    const taken = await requestCommands.assignRequest.execute(
      register.platform,
      asked(request, worker.staffId),
      callBy(worker),
    );
    expect(taken).toEqual({ ok: true, value: { id: request.id, version: 2 } });
    expect(await seen(request, worker)).toMatchObject({ assignedTo: worker.staffId, version: 2 });
    await requestCommands.assignRequest.execute(
      register.platform,
      asked({ ...request, version: 2 }, null),
      callBy(worker),
    );
    expect(await seen(request, worker)).toMatchObject({ assignedTo: null, version: 3 });
    expect(await register.journalOf(request.id)).toMatchObject([
      { type: 'request.received' },
      { type: 'request.assigned', data: { assigned: true, handedOver: false, responsible: null } },
      { type: 'request.assigned', data: { assigned: false, handedOver: false, responsible: null } },
    ]);
  });

  it('is not given to somebody else by a case worker', async () => {
    const colleague = await known(['case-worker']);
    const request = await register.received(register.staff(['intake']));
    const refused = await requestCommands.assignRequest.execute(
      register.platform,
      asked(request, colleague.staffId),
      callBy(register.staff(['case-worker'])),
    );
    expect(refused).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  });

  it('is given by a supervisor to a colleague who has called before, and to nobody else', async () => {
    const supervisor = register.staff(['supervisor']);
    const colleague = await known(['case-worker']);
    const stranger = register.staff(['case-worker']);
    const foreigner = staffWith(['case-worker']);
    await noticeColleagues(register.platform)({ actor: foreigner });
    const manager = await known(['programme-manager']);
    const request = await register.received(register.staff(['intake']));
    for (const somebody of [stranger, foreigner, manager]) {
      const refused = await requestCommands.assignRequest.execute(
        register.platform,
        asked(request, somebody.staffId),
        callBy(supervisor),
      );
      expect(refused).toMatchObject({ refusal: { code: 'NOT_A_COLLEAGUE' } });
    }
    expect(
      await requestCommands.assignRequest.execute(
        register.platform,
        asked(request, colleague.staffId),
        callBy(supervisor),
      ),
    ).toMatchObject({ ok: true });
    expect(await seen(request, colleague)).toMatchObject({ assignedTo: colleague.staffId });
  });

  it('is not given to a colleague whose sign-in was closed, not even after a late call of theirs', async () => {
    const supervisor = register.staff(['supervisor']);
    const colleague = await known(['case-worker']);
    const about = { aggregateId: colleague.staffId, controller: register.controller, subjectId: null };
    const event = told(staffMemberSuspended, about);
    for (const _ of [1, 2]) {
      await register.platform.worker.inOpenTransaction((tx) => new SuspendedColleagueProjection().suspended(event, tx));
    }
    await noticeColleagues(register.platform)({ actor: colleague });
    const request = await register.received(register.staff(['intake']));
    const refused = await requestCommands.assignRequest.execute(
      register.platform,
      asked(request, colleague.staffId),
      callBy(supervisor),
    );
    expect(refused).toMatchObject({ refusal: { code: 'NOT_A_COLLEAGUE' } });
  });

  it('takes a protected request away from the former worker at once', async () => {
    const former = register.staff(['case-worker']);
    const officer = register.staff(['protection-officer']);
    const colleague = await known(['case-worker']);
    const request = await register.received(former, { serviceCode: violenceResponse });
    expect(await seen(request, former)).toBeDefined();
    expect(await seen(request, colleague)).toBeUndefined();
    await requestCommands.assignRequest.execute(register.platform, asked(request, colleague.staffId), callBy(officer));
    expect(await seen(request, former)).toBeUndefined();
    expect(await seen(request, colleague)).toMatchObject({ assignedTo: colleague.staffId });
    const late = await requestCommands.assignRequest.execute(
      register.platform,
      asked({ ...request, version: 3 }, former.staffId),
      callBy(former),
    );
    expect(late).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it.each(['intake', 'case-worker'] as const)(
    'of a protected request hands it from its %s to the protection officers of the register, and to nobody at the centre',
    async (role) => {
      const holder = register.staff([role]);
      const officer = register.staff(['protection-officer'], { centreId: null });
      const centre = [
        holder,
        ...(['intake', 'case-worker', 'supervisor'] as const).map((each) => register.staff([each])),
      ];
      const request = await register.received(holder, { serviceCode: violenceResponse });
      expect(await seen(request, holder)).toMatchObject({ may: expect.arrayContaining(['give-back']) });
      const handed = await requestCommands.assignRequest.execute(
        register.platform,
        asked(request, null),
        callBy(holder),
      );
      expect(handed).toMatchObject({ ok: true });
      for (const colleague of centre) expect(await seen(request, colleague)).toBeUndefined();
      expect(await seen(request, officer)).toMatchObject({
        assignedTo: null,
        may: expect.arrayContaining(['close', 'refer']),
      });
      const taken = { ...request, version: request.version + 1 };
      expect(
        await requestCommands.assignRequest.execute(register.platform, asked(taken, officer.staffId), callBy(officer)),
      ).toMatchObject({ ok: true });
    },
  );
});
