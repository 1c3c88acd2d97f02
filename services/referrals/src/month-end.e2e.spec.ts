import {
  acceptReferral,
  agreementConcluded,
  disclosureOffered,
  disclosurePrepared,
  offeringPublished,
  organisationListed,
  reportService,
  requestReceived,
  sendReferral,
} from '@mrc/contracts';
import { addDays, newId } from '@mrc/kernel';
import { bootService, eventually, monthEnds, SettableClock, staffWith, type BootedService } from '@mrc/testing';
import { eventOf } from './known-world.fixture';
import { sendingInput } from './referral/referral.fixture';
import { referrals } from './referrals.module';

describe('today in referrals, at the end of a month', () => {
  const clock = new SettableClock('2026-10-30T06:00:00Z');
  let service: BootedService;

  beforeAll(async () => {
    service = await bootService(referrals, { clock });
  }, 60_000);
  afterAll(() => service.close());

  const knows = (table: string, column: string, id: string) =>
    eventually(async () => {
      const rows = await service.database.query(`select 1 from referrals.${table} where ${column} = '${id}'`);
      return rows.length > 0;
    });

  /** A centre there and a partner whose agreement ends with this day, a request and what may be shared for it. */
  const worldIn = async (timeZone: string, agreedUntil: string) => {
    const ids = { controller: newId(), centre: newId(), receiver: newId(), offeringId: newId() };
    const { controller, centre, receiver, offeringId } = ids;
    const [personId, requestId, disclosureId] = [newId(), newId(), newId()];
    const place = { ...organisationListed.sample, timeZone };
    await service.tell('directory', eventOf(organisationListed, centre, place));
    await service.tell('directory', eventOf(organisationListed, receiver, organisationListed.sample));
    const offering = { ...offeringPublished.sample, offeringId };
    await service.tell('directory', eventOf(offeringPublished, receiver, offering, { aggregateVersion: 2 }));
    const agreement = {
      ...agreementConcluded.sample,
      agreementId: newId(),
      receiver,
      validFrom: '2020-01-01',
      validTo: agreedUntil,
    };
    await service.tell('directory', eventOf(agreementConcluded, controller, agreement, { controller }));
    const ours = { controller, centre };
    const prepared = { disclosureId, receiver, receiverMark: null, responsible: null, until: '2099-12-31' };
    await service.tell('registration', eventOf(disclosurePrepared, personId, prepared, ours));
    await service.tell(
      'assistance',
      eventOf(requestReceived, requestId, requestReceived.sample, { ...ours, subjectId: personId }),
    );
    await knows('known_organisation', 'id', centre);
    await knows('known_offering', 'id', offeringId);
    await knows('known_agreement', 'controller', controller);
    await knows('known_disclosure', 'id', disclosureId);
    await knows('known_request', 'id', requestId);
    const input = sendingInput({ requestId, offeringId, disclosureId });
    // The worker sits elsewhere: the day is the centre's.
    const worker = staffWith(['case-worker'], { controllerId: controller, centreId: centre, timeZone: 'Etc/GMT+12' });
    const atPartner = { controllerId: receiver, organisationId: receiver, centreId: null, jurisdictions: [] };
    const officer = staffWith(['partner-officer'], { ...atPartner, timeZone, offeringIds: [offeringId] });
    return { ...ids, personId, disclosureId, input, worker, officer };
  };

  it.each(monthEnds)(
    'is $day in $timeZone at $at: a referral is sent and answered on it',
    async ({ at, timeZone, day }) => {
      clock.set(at);
      const world = await worldIn(timeZone, day);
      const sent = await service.call(sendReferral, world.input, world.worker);
      expect(sent).toMatchObject({ outcome: 'ok' });
      const referralId = world.input.commandId;
      const offered = { disclosureId: world.disclosureId, referralId, until: '2099-12-31' };
      const ours = { controller: world.controller, centre: world.centre, aggregateVersion: 2, recordedAt: at };
      await service.tell(
        'registration',
        eventOf(disclosureOffered, world.personId, { ...disclosureOffered.sample, ...offered }, ours),
      );
      const received = await toldOf(referralId, 'referral.received');
      const answering = { commandId: newId(), referralId, expectedVersion: received.aggregateVersion };
      const accepted = await service.call(
        acceptReferral,
        { ...answering, appointmentAt: null, appointmentPlace: null },
        world.officer,
      );
      expect(accepted).toMatchObject({ outcome: 'ok' });
      const reporting = {
        ...answering,
        commandId: newId(),
        expectedVersion: answering.expectedVersion + 1,
        note: null,
      };
      const tomorrow = await service.call(reportService, { ...reporting, givenOn: addDays(day, 1) }, world.officer);
      expect(tomorrow).toMatchObject({ outcome: 'refused', refusal: { code: 'INVALID_INPUT' } });
      const today = { ...reporting, commandId: newId(), givenOn: day };
      expect(await service.call(reportService, today, world.officer)).toMatchObject({ outcome: 'ok' });
      await toldOf(referralId, 'referral.service-reported');
      const days = service.told.filter((event) => event.aggregateId === referralId).map(({ occurredOn }) => occurredOn);
      expect(new Set(days)).toEqual(new Set([day]));
    },
  );

  it.each(monthEnds)(
    'is $day in $timeZone at $at: an agreement that ended before it holds no more',
    async ({ at, timeZone, day }) => {
      clock.set(at);
      const world = await worldIn(timeZone, addDays(day, -1));
      const answer = await service.call(sendReferral, world.input, world.worker);
      expect(answer).toMatchObject({ outcome: 'refused', refusal: { code: 'NO_AGREEMENT_IN_FORCE' } });
    },
  );

  const toldOf = (id: string, type: string) =>
    eventually(() => service.told.find((event) => event.aggregateId === id && event.type === type));
});
