import { consentExpired, consentGiven, consentRefused, consentWithdrawn, contactIdentified } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { KnownSubjectProjection } from '../known-subject/known-subject.projection';
import { receiveRequest } from '../request/receive-request';
import { requestCommands } from '../request/request.commands';
import { requestQueries } from '../request/request.queries';
import { testRegister, told, type TestRegister } from '../test-register.fixture';
import { KnownCareProjection } from '@mrc/messaging';

describe('care that was taken back', () => {
  let register: TestRegister;
  const projection = new KnownCareProjection();
  const careNeeded = { refusal: { code: 'CONSENT_NEEDED', facts: { purpose: 'care' } } };

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const hear = (work: Parameters<TestRegister['platform']['worker']['inOpenTransaction']>[0]) =>
    register.platform.worker.inOpenTransaction(work);
  const word = (personId: string, purpose: 'care' | 'statistics' = 'care') => ({
    aggregateId: personId,
    controller: register.controller,
    data: { consentId: newId(), purpose, receiver: null },
  });
  const agreeAgain = (personId: string) => hear((tx) => projection.said(told(consentGiven, word(personId)), tx));
  const ends = {
    'taken back': (personId: string) => hear((tx) => projection.said(told(consentWithdrawn, word(personId)), tx)),
    'refused later': (personId: string) => hear((tx) => projection.said(told(consentRefused, word(personId)), tx)),
    'run out': (personId: string) => hear((tx) => projection.said(told(consentExpired, word(personId)), tx)),
  };
  const worker = () => register.staff(['case-worker']);
  const ask = async (subjectId: string) =>
    receiveRequest.execute(register.platform, await register.asking({ subjectId }), callBy(worker()));
  const seen = async (id: string) => {
    const answer = await requestQueries.getRequests.execute(register.platform, { ids: [id] }, callBy(worker()));
    const [view] = answer.ok ? answer.value : [];
    return {
      agrees: view?.agreesToCare,
      offered: view?.may.filter((action) => action === 'refer' || action === 'reopen'),
    };
  };

  it.each(Object.entries(ends))('%s begins nothing new until she agrees again', async (_how, end) => {
    const person = await register.person();
    const running = await register.received(worker(), { subjectId: person });
    expect(await seen(running.id)).toEqual({ agrees: true, offered: ['refer'] });
    await end(person);
    expect(await ask(person)).toMatchObject(careNeeded);
    expect(await seen(running.id)).toEqual({ agrees: false, offered: [] });
    await agreeAgain(person);
    expect((await ask(person)).ok).toBe(true);
    expect(await seen(running.id)).toEqual({ agrees: true, offered: ['refer'] });
  });

  it('lets what runs be finished, and nothing that was finished be opened again', async () => {
    const person = await register.person();
    const { id, version } = await register.received(worker(), { subjectId: person });
    await ends['taken back'](person);
    const close = {
      commandId: newId(),
      requestId: id,
      reason: 'moved-on',
      note: null,
      expectedVersion: version,
    } as const;
    const closed = await requestCommands.closeRequest.execute(register.platform, close, callBy(worker()));
    expect(closed.ok).toBe(true);
    const reopen = { commandId: newId(), requestId: id, expectedVersion: version + 1 };
    const again = () => requestCommands.reopenRequest.execute(register.platform, reopen, callBy(worker()));
    expect(await again()).toMatchObject(careNeeded);
    expect((await seen(id)).offered).toEqual([]);
    await agreeAgain(person);
    expect((await again()).ok).toBe(true);
  });

  it('counts for the contact that she was, and for nobody without a name', async () => {
    const [person, contact] = [await register.person(), await register.contact()];
    expect((await ask(contact)).ok).toBe(true);
    const identified = told(contactIdentified, { aggregateId: contact, data: { personId: person, responsible: null } });
    await hear((tx) => new KnownSubjectProjection().identified(identified, tx));
    await ends['taken back'](person);
    expect(await ask(contact)).toMatchObject(careNeeded);
  });

  it('is no matter of other purposes, other people or an erased word', async () => {
    const [person, other] = [await register.person(), await register.person()];
    await hear((tx) => projection.said(told(consentWithdrawn, word(person, 'statistics')), tx));
    await hear((tx) => projection.said(told(consentWithdrawn, { ...word(person), data: null }), tx));
    await ends['taken back'](other);
    expect((await ask(person)).ok).toBe(true);
  });
});
