import { contactIdentified, personEnteredInError, personErrorTakenBack } from '@mrc/contracts';
import { KnownCareProjection } from '@mrc/messaging';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { KnownSubjectProjection } from '../known-subject/known-subject.projection';
import { receiveRequest } from '../request/receive-request';
import { requestCommands } from '../request/request.commands';
import { requestQueries } from '../request/request.queries';
import { testRegister, told, type TestRegister } from '../test-register.fixture';

describe('who was entered in error', () => {
  let register: TestRegister;
  const projection = new KnownCareProjection();

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const worker = () => register.staff(['case-worker']);
  const mark = (aggregateId: string, inError: boolean) => {
    const about = { aggregateId, controller: register.controller };
    return register.platform.worker.inOpenTransaction((tx) =>
      projection.marked(inError ? told(personEnteredInError, about) : told(personErrorTakenBack, about), tx),
    );
  };
  const ask = async (subjectId: string) => {
    const asked = await receiveRequest.execute(
      register.platform,
      await register.asking({ subjectId }),
      callBy(worker()),
    );
    return asked.ok ? 'taken' : asked.refusal.code;
  };
  const seen = async (id: string) => {
    const found = await requestQueries.getRequests.execute(register.platform, { ids: [id] }, callBy(worker()));
    return found.ok ? found.value.map((request) => request.id) : [];
  };

  it('has no request taken, keeps an open one to be closed, and shows no closed one until that is taken back', async () => {
    const person = await register.person();
    const { id, version } = await register.received(worker(), { subjectId: person });
    await mark(person, true);
    expect([await ask(person), await seen(id)]).toEqual(['NOT_FOUND', [id]]);
    const close = {
      commandId: newId(),
      requestId: id,
      reason: 'need-met',
      note: null,
      expectedVersion: version,
    } as const;
    expect((await requestCommands.closeRequest.execute(register.platform, close, callBy(worker()))).ok).toBe(true);
    expect(await seen(id)).toEqual([]);
    const reopen = { commandId: newId(), requestId: id, expectedVersion: version + 1 };
    const again = () => requestCommands.reopenRequest.execute(register.platform, reopen, callBy(worker()));
    expect(await again()).toMatchObject({ refusal: { code: 'CONSENT_NEEDED' } });
    await mark(person, false);
    expect([await ask(person), await seen(id), (await again()).ok]).toEqual(['taken', [id], true]);
  });

  it('leaves the contact they were to be helped without a name', async () => {
    const [person, contact] = [await register.person(), await register.contact()];
    const identified = told(contactIdentified, { aggregateId: contact, data: { personId: person, responsible: null } });
    await register.platform.worker.inOpenTransaction((tx) => new KnownSubjectProjection().identified(identified, tx));
    await mark(person, true);
    expect(await ask(contact)).toBe('taken');
  });
});
