import type { StaffActor } from '@mrc/access';
import { assistanceTimeline as contract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { testRegister, violenceResponse, type TestRegister } from '../test-register.fixture';
import { requestCommands } from './request.commands';
import { assistanceTimeline } from './timeline.queries';

describe('the timeline of requests', () => {
  let register: TestRegister;
  let worker: StaffActor;

  beforeAll(async () => {
    register = await testRegister();
    worker = register.staff(['case-worker']);
  });
  afterAll(() => register.close());

  const page = async (subjectIds: string[], by: StaffActor, first = 50, after: string | null = null) => {
    const result = await assistanceTimeline.execute(register.platform, { subjectIds, first, after }, callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return contract.output.parse(result.value);
  };

  it('tells the latest first, by code, with who did it', async () => {
    const subjectId = await register.person();
    const request = await register.received(worker, { subjectId, assignToMe: true, occurredOn: '2026-11-01' });
    register.clock.set('2026-11-04T06:00:00Z');
    const deliveryId = newId();
    await requestCommands.recordService.execute(
      register.platform,
      {
        commandId: deliveryId,
        requestId: request.id,
        serviceCode: 'INFO-02',
        note: 'canary-note',
        givenOn: null,
        expectedVersion: request.version,
      },
      callBy(worker),
    );
    const { rows, endCursor } = await page([subjectId], worker);
    expect(endCursor).toBeNull();
    expect(rows.map((row) => row.type)).toEqual(['service.delivered', 'request.assigned', 'request.received']);
    expect(rows[0]).toEqual({
      id: expect.any(String),
      type: 'service.delivered',
      occurredOn: '2026-11-04',
      recordedAt: '2026-11-04T06:00:00.000Z',
      aggregateId: request.id,
      subjectId,
      centreId: register.centre,
      staffId: worker.staffId,
      facts: { deliveryId, serviceCode: 'INFO-02', taxonomyVersion: '2026-11' },
    });
    expect(rows[2]).toMatchObject({ occurredOn: '2026-11-01', facts: { priority: 'routine', due: '2026-11-15' } });
  });

  it('says of a service that was taken out which one it was, among others on the same request', async () => {
    const subjectId = await register.person();
    const supervisor = register.staff(['supervisor']);
    const request = await register.received(worker, { subjectId });
    const ids = [newId(), newId()];
    for (const [index, commandId] of ids.entries()) {
      const serviceCode = index === 0 ? 'INFO-02' : 'LEG-01';
      const given = { commandId, requestId: request.id, serviceCode, note: null, givenOn: null };
      const input = { ...given, expectedVersion: request.version + index };
      expect((await requestCommands.recordService.execute(register.platform, input, callBy(worker))).ok).toBe(true);
    }
    const [deliveryId = '', other = ''] = ids;
    for (const [index, serviceId] of [deliveryId, other].entries()) {
      const wrong = { commandId: newId(), requestId: request.id, serviceId, reason: 'recorded-twice' } as const;
      const input = { ...wrong, expectedVersion: request.version + 2 + index };
      expect((await requestCommands.takeOutService.execute(register.platform, input, callBy(supervisor))).ok).toBe(
        true,
      );
    }
    const { rows } = await page([subjectId], worker);
    expect(rows.slice(0, 2).map(({ type, facts }) => ({ type, ...facts }))).toEqual([
      {
        type: 'service.taken-out',
        deliveryId: other,
        reason: 'recorded-twice',
        serviceCode: 'LEG-01',
        taxonomyVersion: '2026-11',
      },
      {
        type: 'service.taken-out',
        deliveryId,
        reason: 'recorded-twice',
        serviceCode: 'INFO-02',
        taxonomyVersion: '2026-11',
      },
    ]);
  });

  it('pages through entries of one moment in their order', async () => {
    const contact = await register.contact();
    const person = await register.person();
    for (const subjectId of [contact, person, person]) {
      await register.received(worker, { subjectId, assignToMe: true });
    }
    const whole = (await page([contact, person], worker)).rows.map((row) => row.id);
    expect(whole).toHaveLength(6);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const one: Awaited<ReturnType<typeof page>> = await page([contact, person], worker, 1, after);
      walked.push(...one.rows.map((row) => row.id));
      after = one.endCursor;
    } while (after !== null);
    expect(walked).toEqual(whole);
  });

  it('has no line of a request that the reader may not see', async () => {
    const subjectId = await register.person();
    const plain = await register.received(worker, { subjectId });
    const hidden = await register.received(worker, { subjectId, serviceCode: violenceResponse });
    const of = async (by: StaffActor) => new Set((await page([subjectId], by)).rows.map((row) => row.aggregateId));
    expect(await of(worker)).toEqual(new Set([plain.id, hidden.id]));
    expect(await of(register.staff(['protection-officer'], { centreId: null }))).toEqual(
      new Set([plain.id, hidden.id]),
    );
    expect(await of(register.staff(['supervisor']))).toEqual(new Set([plain.id]));
    expect(await of(register.staff(['case-worker'], { centreId: register.neighbour }))).toEqual(new Set());
    expect(await of(staffWith(['protection-officer']))).toEqual(new Set());
  });

  it('keeps the line of what was erased, without what it said', async () => {
    const subjectId = await register.person();
    const { id } = await register.received(worker, { subjectId });
    await register.query(`update assistance.journal set data = null, salt = null where aggregate_id = '${id}'`);
    expect((await page([subjectId], worker)).rows).toMatchObject([{ type: 'request.received', facts: {} }]);
  });

  it('refuses who may never read, and what is no cursor', async () => {
    const input = { subjectIds: [newId()], first: 1, after: null };
    expect(
      await assistanceTimeline.execute(register.platform, input, callBy(register.staff(['administrator']))),
    ).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    });
    expect(
      await assistanceTimeline.execute(register.platform, { ...input, after: 'AAAA' }, callBy(worker)),
    ).toMatchObject({
      refusal: { code: 'INVALID_INPUT' },
    });
  });
});
