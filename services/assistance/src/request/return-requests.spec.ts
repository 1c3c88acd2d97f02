import { setTimeout as sleep } from 'node:timers/promises';
import type { StaffActor } from '@mrc/access';
import { staffMemberSuspended } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { SuspendedColleagueProjection } from '../known-colleague/suspended-colleague.projection';
import { testRegister, told, violenceResponse, type TestRegister } from '../test-register.fixture';
import { receiveRequest } from './receive-request';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';
import { ReturnRequests } from './return-requests.reaction';
import { workQueries } from './work.queries';

describe('a colleague whose sign-in is closed', () => {
  let register: TestRegister;
  let gone: StaffActor;
  let colleague: StaffActor;
  let officer: StaffActor;

  beforeEach(async () => {
    register = await testRegister();
    gone = register.staff(['case-worker']);
    colleague = register.staff(['case-worker', 'supervisor']);
    officer = register.staff(['protection-officer']);
  }, 60_000);
  afterEach(() => register.close());

  const suspend = (meanwhile: () => Promise<void> = async () => undefined) => {
    const about = { aggregateId: gone.staffId, controller: register.controller, subjectId: null };
    const event = told(staffMemberSuspended, about);
    return register.platform.worker.inOpenTransaction(async (tx) => {
      await new SuspendedColleagueProjection().suspended(event, tx);
      await new ReturnRequests(register.platform).suspended(event, tx);
      await meanwhile();
    });
  };
  const seen = async (id: string, by: StaffActor) => {
    const found = await requestQueries.getRequests.execute(register.platform, { ids: [id] }, callBy(by));
    return found.ok ? found.value[0] : undefined;
  };
  const unassigned = async (by: StaffActor) => {
    const page = { tab: 'unassigned', first: 20, after: null } as const;
    const listed = await workQueries.listMyWork.execute(register.platform, page, callBy(by));
    return listed.ok ? listed.value.rows.map(({ id }) => id).sort() : [];
  };
  const command = (request: { readonly id: string }, expectedVersion: number) => ({
    commandId: newId(),
    requestId: request.id,
    expectedVersion,
  });

  it('leaves plain requests to the centre and protected ones to protection officers', async () => {
    const plain = await register.received(gone, { assignToMe: true, priority: 'urgent' });
    const hidden = await register.received(gone, { serviceCode: violenceResponse });
    const others = await register.received(colleague, { assignToMe: true });
    await suspend();
    expect(await unassigned(colleague)).toEqual([plain.id]);
    expect(await unassigned(officer)).toEqual([hidden.id, plain.id].sort());
    expect(await seen(hidden.id, colleague)).toBeUndefined();
    expect(await seen(others.id, colleague)).toMatchObject({ assignedTo: colleague.staffId });
    expect((await register.journalOf(plain.id)).at(-1)).toMatchObject({
      type: 'request.assigned',
      data: { assigned: false, handedOver: false },
    });
  });

  it.each(['plain', 'protected'])('is left with no %s request that they take at that moment', async (level) => {
    const subjectId = await register.person({ controller: register.controller, centre: register.centre });
    const asked = await register.asking({
      subjectId,
      ...(level === 'plain' ? { assignToMe: true } : { serviceCode: violenceResponse }),
    });
    const taking = () => receiveRequest.execute(register.platform, asked, callBy(gone));
    let begun: ReturnType<typeof taking> | undefined;
    await suspend(async () => {
      begun = taking();
      await sleep(100);
    });
    expect(await begun).toMatchObject({ ok: false, refusal: { code: 'NOT_ALLOWED' } });
  });

  it('can neither take nor be given what is nobody’s', async () => {
    const request = await register.received(colleague);
    await register.received(gone);
    await suspend();
    const given = { ...command(request, request.version), staffId: gone.staffId };
    for (const by of [gone, colleague])
      expect(
        await requestCommands.assignRequest.execute(register.platform, { ...given, commandId: newId() }, callBy(by)),
      ).toMatchObject({
        refusal: { code: 'NOT_A_COLLEAGUE' },
      });
  });

  it('gets back nothing that is opened again', async () => {
    const request = await register.received(gone, { assignToMe: true });
    const closing = { ...command(request, request.version), reason: 'need-met' as const, note: null };
    await requestCommands.closeRequest.execute(register.platform, closing, callBy(gone));
    await suspend();
    const version = (await seen(request.id, colleague))?.version ?? 0;
    await requestCommands.reopenRequest.execute(register.platform, command(request, version), callBy(colleague));
    expect(await seen(request.id, colleague)).toMatchObject({ state: 'open', assignedTo: null });
  });
});
