import { closingReason } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { testRegister, type TestRegister } from '../test-register.fixture';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';

describe('closing a request and opening it again', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const closed = (request: { id: string; version: number }, parts: object = {}) => ({
    commandId: newId(),
    requestId: request.id,
    reason: 'need-met' as const,
    note: null,
    expectedVersion: request.version,
    ...parts,
  });

  it.each(closingReason.options)('is closed as %s, with a note that stays here', async (reason) => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker);
    const result = await requestCommands.closeRequest.execute(
      register.platform,
      closed(request, { reason, note: 'canary-note' }),
      callBy(worker),
    );
    expect(result).toEqual({ ok: true, value: { id: request.id, version: 2 } });
    const seen = await requestQueries.getRequests.execute(register.platform, { ids: [request.id] }, callBy(worker));
    const byWorker = { closedBy: worker.staffId, closedAt: register.clock.now().toISOString() };
    expect(seen).toMatchObject({
      value: [
        {
          state: 'closed',
          closingReason: reason,
          closingNote: 'canary-note',
          overdueDays: 0,
          may: ['reopen'],
          ...byWorker,
        },
      ],
    });
    expect(await register.journalOf(request.id)).toEqual([
      expect.objectContaining({ type: 'request.received' }),
      { type: 'request.closed', aggregate_version: 2, data: { reason } },
    ]);
    const [row] = await register.query(`select entered_in_error from assistance.request where id = '${request.id}'`);
    expect(row).toEqual({ entered_in_error: reason === 'entered-in-error' ? 'canary-note' : null });
  });

  it('is closed once', async () => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker);
    await requestCommands.closeRequest.execute(register.platform, closed(request), callBy(worker));
    const again = await requestCommands.closeRequest.execute(
      register.platform,
      closed({ ...request, version: 2 }, { reason: 'died' }),
      callBy(worker),
    );
    expect(again).toMatchObject({ refusal: { code: 'REQUEST_CLOSED', facts: { reason: 'need-met' } } });
  });

  it('keeps its number, its worker and its first due day when it is opened again', async () => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker, { occurredOn: '2026-10-05', assignToMe: true });
    await requestCommands.closeRequest.execute(register.platform, closed(request), callBy(worker));
    const reopened = { commandId: newId(), requestId: request.id, expectedVersion: 3 };
    expect(await requestCommands.reopenRequest.execute(register.platform, reopened, callBy(worker))).toMatchObject({
      value: { version: 4 },
    });
    expect(
      await requestQueries.getRequests.execute(register.platform, { ids: [request.id] }, callBy(worker)),
    ).toMatchObject({
      value: [
        {
          number: request.number,
          state: 'open',
          receivedOn: '2026-10-05',
          dueOn: '2026-10-19',
          overdueDays: 14,
          assignedTo: worker.staffId,
          closingReason: null,
          closingNote: null,
        },
      ],
    });
    const twice = await requestCommands.reopenRequest.execute(
      register.platform,
      { ...reopened, commandId: newId(), expectedVersion: 4 },
      callBy(worker),
    );
    expect(twice).toMatchObject({ refusal: { code: 'REQUEST_OPEN' } });
  });
});
