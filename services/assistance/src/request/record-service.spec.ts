import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { testRegister, violenceResponse, type TestRegister } from '../test-register.fixture';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';

describe('recording a service', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const given = (request: { id: string; version: number }, parts: object = {}) => ({
    commandId: newId(),
    requestId: request.id,
    serviceCode: 'INFO-02',
    note: null,
    givenOn: null,
    expectedVersion: request.version,
    ...parts,
  });

  it('stays on the request under the command’s id, with its note to those who see the request only', async () => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker, { occurredOn: '2026-10-31' });
    const first = given(request, { note: 'canary-note', givenOn: '2026-11-01' });
    expect(await requestCommands.recordService.execute(register.platform, first, callBy(worker))).toEqual({
      ok: true,
      value: { id: request.id, version: 2 },
    });
    const second = given({ ...request, version: 2 });
    await requestCommands.recordService.execute(register.platform, second, callBy(worker));
    const seen = await requestQueries.getRequests.execute(register.platform, { ids: [request.id] }, callBy(worker));
    const byWorker = { recordedBy: worker.staffId, recordedAt: register.clock.now().toISOString() };
    expect(seen).toMatchObject({
      value: [
        {
          version: 3,
          state: 'open',
          services: [
            { id: first.commandId, serviceCode: 'INFO-02', note: 'canary-note', givenOn: '2026-11-01', ...byWorker },
            { id: second.commandId, serviceCode: 'INFO-02', note: null, givenOn: '2026-11-02', ...byWorker },
          ],
        },
      ],
    });
    const [delivered] = await register.query(
      `select occurred_on::text as day, data, j::text as all from assistance.journal j
       where aggregate_id = '${request.id}' and aggregate_version = 2`,
    );
    expect(delivered).toMatchObject({
      day: '2026-11-01',
      data: { deliveryId: first.commandId, serviceCode: 'INFO-02', taxonomyVersion: '2026-11' },
    });
    expect(JSON.stringify(delivered)).not.toContain('canary');
  });

  it('is taken out with a reason where it was in error, once, also of a closed request, and nothing else is', async () => {
    const worker = register.staff(['supervisor']);
    const request = await register.received(worker);
    const [wrong, right] = [given(request), given({ ...request, version: 2 })];
    for (const service of [wrong, right])
      await requestCommands.recordService.execute(register.platform, service, callBy(worker));
    const closing = { commandId: newId(), requestId: request.id, reason: 'need-met', note: null } as const;
    const closed = { ...closing, expectedVersion: 3 };
    await requestCommands.closeRequest.execute(register.platform, closed, callBy(worker));
    const takeOut = (serviceId: string, expectedVersion: number) =>
      requestCommands.takeOutService.execute(
        register.platform,
        { commandId: newId(), requestId: request.id, serviceId, reason: 'another-person', expectedVersion },
        callBy(worker),
      );
    expect(await takeOut(wrong.commandId, 4)).toMatchObject({ value: { version: 5 } });
    expect(await takeOut(wrong.commandId, 5)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const other = await register.received(worker);
    const elsewhere = { commandId: newId(), requestId: other.id, serviceId: right.commandId, expectedVersion: 1 };
    expect(
      await requestCommands.takeOutService.execute(
        register.platform,
        { ...elsewhere, reason: 'not-given' },
        callBy(worker),
      ),
    ).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    const seen = await requestQueries.getRequests.execute(register.platform, { ids: [request.id] }, callBy(worker));
    expect(seen).toMatchObject({ value: [{ state: 'closed', services: [{ id: right.commandId }] }] });
    expect((await register.journalOf(request.id)).at(-1)).toMatchObject({
      data: { deliveryId: wrong.commandId, reason: 'another-person' },
    });
  });

  it('keeps a service of a protected request protected, and tells it as restricted', async () => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker, { serviceCode: violenceResponse });
    const service = given(request, { serviceCode: violenceResponse });
    await requestCommands.recordService.execute(register.platform, service, callBy(worker));
    const [row] = await register.query(
      `select access_level, service_code from assistance.delivered_service where id = '${service.commandId}'`,
    );
    expect(row).toEqual({ access_level: 'protected', service_code: violenceResponse });
    expect((await register.journalOf(request.id)).at(-1)).toMatchObject({ data: { serviceCode: 'restricted' } });
  });

  it('refuses a protected service on a request that colleagues read', async () => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker);
    const refused = await requestCommands.recordService.execute(
      register.platform,
      given(request, { serviceCode: violenceResponse }),
      callBy(worker),
    );
    expect(refused).toMatchObject({ refusal: { code: 'SERVICE_NOT_REQUESTABLE' } });
  });

  it.each([
    ['2026-11-03', 'not-a-day-yet', { lastDay: '2026-11-02' }],
    ['2026-10-30', 'before-request', {}],
    ['1986-02-01', 'too-long-ago', { firstDay: expect.any(String) }],
  ])('refuses the day %s as %s', async (givenOn, problem, told) => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker, { occurredOn: '2026-10-31' });
    const service = given(request, { givenOn });
    const refused = await requestCommands.recordService.execute(register.platform, service, callBy(worker));
    const issues = [{ path: 'givenOn', problem, ...told }];
    expect(refused).toEqual({ ok: false, refusal: { code: 'INVALID_INPUT', facts: { issues } } });
  });

  it('refuses an id under which a colleague already wrote a service', async () => {
    const worker = register.staff(['case-worker']);
    const request = await register.received(worker);
    const service = given(request);
    await requestCommands.recordService.execute(register.platform, service, callBy(worker));
    const again = await requestCommands.recordService.execute(
      register.platform,
      { ...service, expectedVersion: 2 },
      callBy(register.staff(['case-worker'])),
    );
    expect(again).toMatchObject({ refusal: { code: 'COMMAND_REUSED' } });
    expect(await register.journalOf(request.id)).toHaveLength(2);
  });
});
