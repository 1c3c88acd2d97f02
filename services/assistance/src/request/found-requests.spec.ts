import type { StaffActor } from '@mrc/access';
import { contactIdentified } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { KnownSubjectProjection } from '../known-subject/known-subject.projection';
import { testRegister, told, violenceResponse, wagesClaim, type TestRegister } from '../test-register.fixture';
import { requestCommands } from './request.commands';
import { requestQueries } from './request.queries';

describe('finding a request', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const numbered = async (number: string, by: StaffActor) => {
    const found = await requestQueries.findRequestByNumber.execute(register.platform, { number }, callBy(by));
    return found.ok ? found.value : found.refusal.code;
  };
  const openOnes = async (subjectId: string, by: StaffActor, serviceCode = wagesClaim) => {
    const asked = { subjectId, serviceCode };
    const found = await requestQueries.findOpenRequests.execute(register.platform, asked, callBy(by));
    if (!found.ok) throw new Error(found.refusal.code);
    return found.value.map(({ id }) => id);
  };

  it('goes by its number for those who see it, and finds for others what an unknown number finds', async () => {
    const worker = register.staff(['case-worker']);
    const plain = await register.received(worker);
    const hidden = await register.received(worker, { serviceCode: violenceResponse });
    const officer = register.staff(['protection-officer'], { centreId: null });
    for (const by of [worker, officer]) expect(await numbered(hidden.number, by)).toEqual([hidden.id]);
    expect(await numbered(plain.number, register.staff(['intake']))).toEqual([plain.id]);
    const strangers = [
      register.staff(['case-worker'], { centreId: register.neighbour }),
      staffWith(['supervisor'], { centreId: register.centre }),
    ];
    for (const by of strangers)
      for (const number of [plain.number, hidden.number, 'R-22222']) expect(await numbered(number, by)).toEqual([]);
    for (const by of [register.staff(['supervisor']), register.staff(['case-worker'])])
      expect(await numbered(hidden.number, by)).toEqual([]);
    expect(await numbered(plain.number, register.staff(['programme-manager']))).toBe('NOT_ALLOWED');
  });

  it('warns of an open one of the same person for the same service, also where it was asked for without a name', async () => {
    const worker = register.staff(['case-worker']);
    const [subjectId, contactId] = [await register.person(), await register.contact()];
    const first = await register.received(worker, { subjectId });
    const nameless = await register.received(worker, { subjectId: contactId });
    expect(await openOnes(subjectId, worker)).toEqual([first.id]);
    const data = { personId: subjectId, responsible: null };
    const identified = told(contactIdentified, { aggregateId: contactId, controller: register.controller, data });
    await register.platform.worker.inOpenTransaction((tx) => new KnownSubjectProjection().identified(identified, tx));
    for (const subject of [subjectId, contactId])
      expect((await openOnes(subject, worker)).sort()).toEqual([first.id, nameless.id].sort());
    expect(await openOnes(subjectId, worker, 'LEG-02')).toEqual([]);
    const closing = { commandId: newId(), requestId: first.id, reason: 'need-met', note: null } as const;
    const closed = await requestCommands.closeRequest.execute(
      register.platform,
      { ...closing, expectedVersion: first.version },
      callBy(worker),
    );
    expect(closed.ok).toBe(true);
    expect(await openOnes(subjectId, worker)).toEqual([nameless.id]);
  });

  it('tells nobody of an open one that is hidden from them', async () => {
    const worker = register.staff(['case-worker']);
    const subjectId = await register.person();
    const { id } = await register.received(worker, { subjectId, serviceCode: violenceResponse });
    expect(await openOnes(subjectId, worker, violenceResponse)).toEqual([id]);
    for (const by of [
      register.staff(['case-worker']),
      register.staff(['supervisor']),
      register.staff(['intake']),
      staffWith(['protection-officer']),
    ]) {
      expect(await openOnes(subjectId, by, violenceResponse)).toEqual([]);
    }
  });
});
