import {
  acceptReferral,
  agreementConcluded,
  disclosureClosed,
  disclosureOffered,
  disclosurePrepared,
  getReceivedReferrals,
  getSentReferrals,
  listInbox,
  offeringPublished,
  organisationListed,
  receivedReferralView,
  requestReceived,
  sendReferral,
  type CallAnswer,
  type CallContract,
  type CallOutput,
} from '@mrc/contracts';
import { addDays, localDay, newId, systemClock } from '@mrc/kernel';
import { bootService, eventually, staffWith, type BootedService } from '@mrc/testing';
import { eventOf } from './known-world.fixture';
import { openActions, sendingInput, stopped } from './referral/referral.fixture';
import { referrals } from './referrals.module';

const controller = newId();
const centre = newId();
const receiver = newId();
const offeringId = newId();
const personId = newId();
const requestId = newId();
const disclosureId = newId();
const worker = staffWith(['case-worker'], { controllerId: controller, centreId: centre });
const atPartner = { controllerId: receiver, organisationId: receiver, centreId: null, jurisdictions: [] };
const officer = staffWith(['partner-officer'], { ...atPartner, offeringIds: [offeringId] });

const value = <C extends CallContract>(answer: CallAnswer<C>): CallOutput<C> => {
  if (answer.outcome !== 'ok') throw new Error(JSON.stringify(answer));
  return answer.value as CallOutput<C>;
};

describe('referrals, booted', () => {
  let service: BootedService;
  const toldOf = (id: string) => service.told.filter((event) => event.aggregateId === id).map((event) => event.type);

  beforeAll(async () => {
    service = await bootService(referrals);
    await service.tell('directory', eventOf(organisationListed, centre, organisationListed.sample));
    await service.tell('directory', eventOf(organisationListed, receiver, organisationListed.sample));
    await service.tell(
      'directory',
      eventOf(offeringPublished, receiver, { ...offeringPublished.sample, offeringId }, { aggregateVersion: 2 }),
    );
    const agreement = { ...agreementConcluded.sample, receiver, validFrom: '2020-01-01', validTo: null };
    await service.tell('directory', eventOf(agreementConcluded, controller, agreement, { controller }));
  }, 60_000);

  afterAll(async () => {
    await service.close();
  });

  it('takes a referral from sending to acceptance, and stops sharing when consent is taken back', async () => {
    const ours = { controller, centre };
    const input = sendingInput({ requestId, offeringId, disclosureId, priority: 'urgent' });
    const known = [
      { id: personId, version: 1 },
      { id: requestId, version: 1 },
    ];
    const sending = service.call(sendReferral, input, worker, known);
    const prepared = { disclosureId, receiver, receiverMark: null, responsible: null, until: '2099-12-31' };
    await service.tell('registration', eventOf(disclosurePrepared, personId, prepared, { controller, centre }));
    await service.tell(
      'assistance',
      eventOf(requestReceived, requestId, requestReceived.sample, { ...ours, subjectId: personId }),
    );
    const sent = value(await sending);
    expect(sent).toEqual({ id: input.commandId, version: 1, number: expect.stringMatching(/^F-[2-9A-Z]{6}$/) });
    await eventually(() => toldOf(sent.id).includes('referral.sent'));

    const inbox = { tab: 'new' as const, first: 10, after: null };
    expect(value(await service.call(listInbox, inbox, officer)).rows).toEqual([]);
    const offered = { disclosureId, referralId: sent.id };
    await service.tell(
      'registration',
      eventOf(disclosureOffered, personId, offered, {
        ...ours,
        recordedAt: new Date().toISOString(),
        aggregateVersion: 2,
      }),
    );
    await eventually(() => toldOf(sent.id).includes('referral.received'));
    const [received] = value(await service.call(listInbox, inbox, officer)).rows;
    expect(received).toMatchObject({
      id: sent.id,
      version: 2,
      state: 'sent',
    });
    const shown = JSON.stringify(received);
    for (const hidden of [personId, requestId, worker.staffId]) expect(shown).not.toContain(hidden);

    const tomorrow = addDays(localDay(systemClock.now(), 'UTC'), 1);
    const accepting = {
      commandId: newId(),
      referralId: sent.id,
      expectedVersion: 2,
      appointmentAt: `${tomorrow}T20:30:00Z`,
      appointmentPlace: 'Room 4',
    };
    expect(value(await service.call(acceptReferral, accepting, officer))).toEqual({ id: sent.id, version: 3 });
    await eventually(() => toldOf(sent.id).includes('referral.accepted'));
    expect(service.told.find((event) => event.type === 'referral.accepted')).toMatchObject({
      subjectId: personId,
      controller,
      centre,
      data: { disclosureId, requestId, receiver, appointmentOn: addDays(tomorrow, 1) },
    });

    const closed = { disclosureId, reason: 'withdrawn' as const };
    await service.tell(
      'registration',
      eventOf(disclosureClosed, personId, closed, { controller, centre, aggregateVersion: 3 }),
    );
    await eventually(() => toldOf(sent.id).includes('referral.sharing-stopped'));
    expect(value(await service.call(getReceivedReferrals, { ids: [sent.id] }, officer))).toMatchObject([
      {
        state: 'sharing-stopped',
        sharingNotice: 'waiting',
        may: openActions(receivedReferralView.shape.may.element.options, stopped),
      },
    ]);
    expect(value(await service.call(getSentReferrals, { ids: [sent.id] }, worker))).toMatchObject([
      { state: 'sharing-stopped', requestId, subjectId: personId, may: [] },
    ]);
    expect(toldOf(sent.id)).toEqual([
      'referral.sent',
      'referral.received',
      'referral.accepted',
      'referral.sharing-stopped',
    ]);
  });

  it('waits no longer than a second for a disclosure that is never told of', async () => {
    const input = sendingInput({ requestId, offeringId });
    expect(await service.call(sendReferral, input, worker, [{ id: newId(), version: 1 }])).toEqual({
      outcome: 'refused',
      refusal: { code: 'NOT_YET_KNOWN', facts: {} },
    });
  });
});
