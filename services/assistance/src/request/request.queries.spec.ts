import type { StaffActor } from '@mrc/access';
import { getRequests, listRequestsOfSubjects } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { testRegister, violenceResponse, wagesClaim, type TestRegister } from '../test-register.fixture';
import { requestQueries } from './request.queries';

describe('reading requests', () => {
  let register: TestRegister;
  let worker: StaffActor;

  beforeAll(async () => {
    register = await testRegister();
    worker = register.staff(['case-worker']);
  });
  afterAll(() => register.close());

  const get = async (ids: readonly string[], by: StaffActor) => {
    const result = await requestQueries.getRequests.execute(register.platform, { ids: [...ids] }, callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return getRequests.output.parse(result.value);
  };
  const ofSubjects = async (subjectIds: string[], by: StaffActor, first = 10, after: string | null = null) => {
    const result = await requestQueries.listRequestsOfSubjects.execute(
      register.platform,
      { subjectIds, first, after },
      callBy(by),
    );
    if (!result.ok) throw new Error(result.refusal.code);
    return listRequestsOfSubjects.output.parse(result.value);
  };

  it('shows a request as its contract says, in the order asked for', async () => {
    const subjectId = await register.person();
    const first = await register.received(worker, { subjectId, occurredOn: '2026-10-10', inTheirWords: 'Not paid.' });
    const second = await register.received(worker, { priority: 'urgent' });
    const shown = await get([second.id, newId(), first.id], worker);
    expect(shown.map((request) => request.id)).toEqual([second.id, first.id]);
    expect(shown[1]).toEqual({
      id: first.id,
      version: 1,
      number: first.number,
      subjectId,
      subjectKind: 'person',
      serviceCode: wagesClaim,
      taxonomyVersion: '2026-11',
      priority: 'routine',
      state: 'open',
      receivedOn: '2026-10-10',
      dueOn: '2026-10-24',
      overdueDays: 9,
      assignedTo: null,
      centreId: register.centre,
      accessLevel: 'audited',
      inTheirWords: 'Not paid.',
      closingReason: null,
      closingNote: null,
      closedAt: null,
      closedBy: null,
      services: [],
      needsAnotherWay: false,
      answers: [],
      passedOn: [],
      agreesToCare: true,
      seenBy: ['intake', 'case-worker', 'supervisor', 'protection-officer'],
      may: ['assign', 'give-back', 'record-service', 'close', 'refer'],
    });
  });

  it('counts overdue days from today at the centre', async () => {
    const { id } = await register.received(worker, { priority: 'urgent' });
    register.clock.set('2026-11-03T18:59:00Z');
    expect(await get([id], worker)).toMatchObject([{ dueOn: '2026-11-03', overdueDays: 0 }]);
    register.clock.set('2026-11-03T19:01:00Z');
    expect(await get([id], worker)).toMatchObject([{ overdueDays: 1 }]);
    register.clock.set('2026-11-02T06:00:00Z');
  });

  it('says what each may do', async () => {
    const contact = await register.contact();
    const { id } = await register.received(worker, { subjectId: contact });
    expect(await get([id], worker)).toMatchObject([{ may: ['assign', 'give-back', 'record-service', 'close'] }]);
    expect(await get([id], register.staff(['intake']))).toMatchObject([
      { may: ['assign', 'give-back', 'record-service'] },
    ]);
  });

  it('says for a protected request that only protection officers see it beside its worker', async () => {
    const { id } = await register.received(worker, { serviceCode: violenceResponse });
    expect(await get([id], worker)).toMatchObject([{ seenBy: ['protection-officer'], serviceCode: violenceResponse }]);
    expect(await get([id], register.staff(['protection-officer'], { centreId: null }))).toHaveLength(1);
  });

  it('answers a missing, a foreign and a forbidden id alike, and refuses who may never read', async () => {
    const plain = await register.received(worker);
    const hidden = await register.received(worker, { serviceCode: violenceResponse });
    const ids = [plain.id, hidden.id, newId()];
    expect(await get(ids, register.staff(['case-worker'], { centreId: register.neighbour }))).toEqual([]);
    expect(await get(ids, staffWith(['protection-officer'], { centreId: register.centre }))).toEqual([]);
    expect((await get(ids, register.staff(['supervisor']))).map((request) => request.id)).toEqual([plain.id]);
    const refused = await requestQueries.getRequests.execute(
      register.platform,
      { ids },
      callBy(register.staff(['programme-manager'])),
    );
    expect(refused).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  });

  it('lists what a person asked for, before and after registering, page by page and the newest first', async () => {
    const contact = await register.contact();
    const person = await register.person();
    const days = ['2026-09-01', '2026-09-03', '2026-09-02', '2026-09-03', '2026-09-05'];
    const asked: string[] = [];
    for (const [index, occurredOn] of days.entries()) {
      const subjectId = index === 0 ? contact : person;
      asked.push((await register.received(worker, { subjectId, occurredOn })).id);
    }
    await register.received(worker, { subjectId: person, serviceCode: violenceResponse, occurredOn: '2026-09-04' });
    const colleague = register.staff(['case-worker']);
    const seen: { id: string; receivedOn: string }[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ofSubjects>> = await ofSubjects([contact, person], colleague, 2, after);
      expect(page.rows.length).toBeLessThanOrEqual(2);
      seen.push(...page.rows);
      after = page.endCursor;
    } while (after !== null);
    expect(seen.map((request) => request.receivedOn)).toEqual([
      '2026-09-05',
      '2026-09-03',
      '2026-09-03',
      '2026-09-02',
      '2026-09-01',
    ]);
    expect(new Set(seen.map((request) => request.id))).toEqual(new Set(asked));
    expect((await ofSubjects([person], worker)).rows).toHaveLength(5);
  });

  it('refuses what is no cursor', async () => {
    for (const after of ['nonsense', Buffer.from('["2026-02-30","x"]').toString('base64url')]) {
      const refused = await requestQueries.listRequestsOfSubjects.execute(
        register.platform,
        { subjectIds: [], first: 1, after },
        callBy(worker),
      );
      expect(refused).toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
    }
  });
});
