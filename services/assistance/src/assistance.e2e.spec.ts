import {
  assignRequest,
  assistanceTimeline,
  closeRequest,
  consentGiven,
  consentWithdrawn,
  contactIdentified,
  contactRecorded,
  countMyWork,
  getRequests,
  listMyWork,
  listRequestsOfSubjects,
  personRegistered,
  receiveRequest,
  recordService,
  referralDeclined,
  referralSent,
  reopenRequest,
  staffMemberSuspended,
  type CallAnswer,
  type CallContract,
  type CallOutput,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { bootService, eventually, staffWith, type BootedService } from '@mrc/testing';
import { assistance } from './assistance.module';
import { told, violenceResponse, wagesClaim } from './test-register.fixture';

const worker = staffWith(['case-worker']);
const place = { controllerId: worker.controllerId, centreId: worker.centreId };
const colleague = staffWith(['case-worker'], place);
const supervisor = staffWith(['supervisor'], place);
const here = { controller: worker.controllerId, centre: worker.centreId };

const value = <C extends CallContract>(answer: CallAnswer<C>): CallOutput<C> => {
  if (answer.outcome !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.value as CallOutput<C>;
};

const asking = (subjectId: string) => ({
  commandId: newId(),
  subjectId,
  serviceCode: wagesClaim,
  priority: 'soon' as const,
  inTheirWords: 'Not paid since June.',
  assignToMe: false,
  occurredOn: null,
});

describe('assistance, booted', () => {
  let service: BootedService;

  beforeAll(async () => {
    service = await bootService(assistance);
  }, 60_000);
  afterAll(() => service.close());

  const person = async () => {
    const event = told(personRegistered, here);
    await service.tell('registration', event);
    return event.aggregateId;
  };

  it('takes no request right after the person took care back, and one right after the person agreed again', async () => {
    const personId = await person();
    const about = { ...here, aggregateId: personId };
    const data = { ...consentGiven.sample, purpose: 'care' as const, receiver: null };
    await service.tell('registration', told(consentWithdrawn, { ...about, aggregateVersion: 2, data }));
    const ask = (version: number) =>
      service.call(receiveRequest, asking(personId), worker, [{ id: personId, version }]);
    expect(await ask(2)).toMatchObject({ outcome: 'refused', refusal: { code: 'CONSENT_NEEDED' } });
    await service.tell('registration', told(consentGiven, { ...about, aggregateVersion: 3, data }));
    expect((await ask(3)).outcome).toBe('ok');
  });

  it('takes a request right after the person was registered, helps, loses a referral, closes and opens it again', async () => {
    const personId = await person();
    const known = [{ id: personId, version: 1 }];
    const received = value(await service.call(receiveRequest, asking(personId), worker, known));
    const { id: requestId } = received;

    value(
      await service.call(
        assignRequest,
        { commandId: newId(), requestId, staffId: worker.staffId, expectedVersion: 1 },
        worker,
      ),
    );
    const delivery = { commandId: newId(), requestId, serviceCode: 'INFO-02', note: null, givenOn: null };
    value(await service.call(recordService, { ...delivery, expectedVersion: 2 }, worker));

    const referralId = newId();
    const about = { ...here, aggregateId: referralId, subjectId: personId };
    const sent = { ...referralSent.sample, requestId };
    await service.tell('referrals', told(referralSent, { ...about, data: sent }));
    await eventually(
      async () =>
        value(await service.call(listMyWork, { tab: 'waiting-for-partner', first: 10, after: null }, worker)).rows
          .length === 1 || undefined,
    );
    const declined = { ...referralDeclined.sample, requestId };
    await service.tell('referrals', told(referralDeclined, { ...about, aggregateVersion: 2, data: declined }));
    await eventually(() => service.told.some((event) => event.type === 'request.needs-another-way') || undefined);
    const [needing] = value(await service.call(getRequests, { ids: [requestId] }, worker));
    expect(needing).toMatchObject({ version: 4, needsAnotherWay: true, dueOn: needing?.dueOn, state: 'open' });

    const closing = { commandId: newId(), requestId, reason: 'need-met' as const, note: null, expectedVersion: 4 };
    value(await service.call(closeRequest, closing, worker));
    value(await service.call(reopenRequest, { commandId: newId(), requestId, expectedVersion: 5 }, worker));

    const listed = value(
      await service.call(listRequestsOfSubjects, { subjectIds: [personId], first: 10, after: null }, worker),
    );
    expect(listed.rows).toEqual([expect.objectContaining({ id: requestId, number: received.number, version: 6 })]);
    const timeline = value(
      await service.call(assistanceTimeline, { subjectIds: [personId], first: 10, after: null }, colleague),
    );
    expect(timeline.rows.map((row) => row.type).sort()).toEqual([
      'request.assigned',
      'request.closed',
      'request.needs-another-way',
      'request.received',
      'request.reopened',
      'service.delivered',
    ]);
    await eventually(() => service.told.filter((event) => event.aggregateId === requestId).length === 6 || undefined);
    expect(service.told.filter((event) => event.aggregateId === requestId).map((event) => event.type)).toEqual([
      'request.received',
      'request.assigned',
      'service.delivered',
      'request.needs-another-way',
      'request.closed',
      'request.reopened',
    ]);
    expect(JSON.stringify(service.told)).not.toContain('Not paid');
  });

  it('knows colleagues from their calls, and hands a request to one', async () => {
    const { id: requestId } = value(await service.call(receiveRequest, asking(await person()), worker));
    const to = (staffId: string) => ({ commandId: newId(), requestId, staffId, expectedVersion: 1 });
    const stranger = await service.call(assignRequest, to(newId()), supervisor);
    expect(stranger).toMatchObject({ outcome: 'refused', refusal: { code: 'NOT_A_COLLEAGUE' } });
    value(await service.call(countMyWork, {}, colleague));
    expect(value(await service.call(assignRequest, to(colleague.staffId), supervisor)).version).toBe(2);
    const gone = told(staffMemberSuspended, { ...here, aggregateId: colleague.staffId, subjectId: null });
    await service.tell('directory', gone);
    let expectedVersion = 2;
    await eventually(async () => {
      const again = { ...to(colleague.staffId), expectedVersion };
      const answer = await service.call(assignRequest, again, supervisor);
      if (answer.outcome === 'ok') expectedVersion = answer.value.version;
      if (answer.outcome === 'refused' && answer.refusal.code === 'CHANGED_BY_SOMEONE_ELSE')
        expectedVersion = answer.refusal.facts.version;
      return answer.outcome === 'refused' && answer.refusal.code === 'NOT_A_COLLEAGUE';
    });
  });

  it('keeps a protected request out of a colleague’s sight and off the bus by name', async () => {
    const { id } = value(
      await service.call(receiveRequest, { ...asking(await person()), serviceCode: violenceResponse }, worker),
    );
    expect(value(await service.call(getRequests, { ids: [id] }, worker))).toHaveLength(1);
    expect(value(await service.call(getRequests, { ids: [id] }, colleague))).toEqual([]);
    const event = await eventually(() => service.told.find((one) => one.aggregateId === id));
    expect(event).toMatchObject({ accessLevel: 'protected', data: { serviceCode: 'restricted' } });
  });

  it('knows a contact that turned out to be a person, and waits no longer than it must for one it does not', async () => {
    const contact = told(contactRecorded, here);
    await service.tell('registration', contact);
    const identified = told(contactIdentified, { ...here, aggregateId: contact.aggregateId, aggregateVersion: 2 });
    await service.tell('registration', identified);
    const known = [{ id: contact.aggregateId, version: 2 }];
    expect(await service.call(receiveRequest, asking(contact.aggregateId), worker, known)).toMatchObject({
      outcome: 'ok',
    });
    const unknown = newId();
    const early = await service.call(receiveRequest, asking(unknown), worker, [{ id: unknown, version: 1 }]);
    expect(early).toMatchObject({ outcome: 'refused', refusal: { code: 'NOT_YET_KNOWN' } });
  });
});
