import {
  concludeAgreement,
  findOfferings,
  joinStaffMember,
  listOrganisation,
  publishOffering,
  reportCapacity,
} from '@mrc/contracts';
import { addDays, newId } from '@mrc/kernel';
import { bootService, eventually, monthEnds, SettableClock, staffWith, type BootedService } from '@mrc/testing';
import { bootstrapNetwork } from './bootstrap';
import { directory } from './directory.module';
import { agreementInput, offeringInput, operatorInput, staffInput } from './testing/inputs.fixture';
import { signInEnvironment } from './testing/sign-in-environment.fixture';

describe('today in the directory, at the end of a month', () => {
  const clock = new SettableClock('2026-10-30T06:00:00Z');
  const keys = signInEnvironment('http://localhost:1');
  const operator = operatorInput();
  const administrator = staffInput(operator.commandId, 'administrator');
  const ofOperator = { organisationId: operator.commandId, controllerId: operator.commandId, centreId: null };
  const admin = staffWith(['administrator'], { ...ofOperator, staffId: administrator.commandId });
  let service: BootedService;

  beforeAll(async () => {
    service = await bootService(directory, { clock, environment: keys.variables });
    expect(await bootstrapNetwork(service.running.platform, { operator, administrator })).toMatchObject({ ok: true });
  }, 60_000);
  afterAll(async () => {
    await service.close();
    keys.remove();
  });

  /** A partner there with one offering and an agreement until this day, entered while it was still the 30th. */
  const partnerIn = async (timeZone: string, agreedUntil: string) => {
    clock.set('2026-10-30T06:00:00Z');
    const partner = operatorInput({ kind: 'partner-agency', timeZone });
    const offering = offeringInput(partner.commandId);
    const agreement = agreementInput(operator.commandId, partner.commandId, { validTo: agreedUntil });
    expect(await service.call(listOrganisation, partner, admin)).toMatchObject({ outcome: 'ok' });
    expect(await service.call(publishOffering, offering, admin)).toMatchObject({ outcome: 'ok' });
    expect(await service.call(concludeAgreement, agreement, admin)).toMatchObject({ outcome: 'ok' });
    return { partnerId: partner.commandId, offeringId: offering.commandId };
  };
  const offeringsSeenFrom = (timeZone: string, organisationId: string) =>
    service.call(
      findOfferings,
      { serviceCode: null, country: null, organisationId, first: 5, after: null },
      staffWith(['case-worker'], { ...ofOperator, timeZone }),
    );

  it.each(monthEnds)('is $day in $timeZone at $at: places are reported as of it', async ({ at, timeZone, day }) => {
    const { partnerId, offeringId } = await partnerIn(timeZone, '2026-12-31');
    clock.set(at);
    // The officer sits elsewhere: the day is the organisation's.
    const atPartner = { organisationId: partnerId, controllerId: partnerId, centreId: null, offeringIds: [offeringId] };
    const joining = staffInput(partnerId, 'partner-officer', { offeringIds: [offeringId] });
    expect(await service.call(joinStaffMember, joining, admin)).toMatchObject({ outcome: 'ok' });
    const officer = staffWith(['partner-officer'], {
      ...atPartner,
      staffId: joining.commandId,
      timeZone: 'Etc/GMT+12',
      jurisdictions: [],
    });
    const full = { commandId: newId(), offeringId, hasPlaces: false, expectedVersion: 3 };
    expect(await service.call(reportCapacity, full, officer)).toMatchObject({ outcome: 'ok' });
    const seen = await offeringsSeenFrom(timeZone, partnerId);
    expect(seen).toMatchObject({ value: { rows: [{ capacityAsOf: day, hasPlaces: false }] } });
    const told = await eventually(() =>
      service.told.find(({ aggregateId, aggregateVersion }) => aggregateId === partnerId && aggregateVersion === 4),
    );
    expect(told.occurredOn).toBe(day);
  });

  it.each(monthEnds)(
    'is $day in $timeZone at $at: an agreement holds until the end of it',
    async ({ at, timeZone, day }) => {
      const today = await partnerIn(timeZone, day);
      const yesterday = await partnerIn(timeZone, addDays(day, -1));
      clock.set(at);
      for (const [{ partnerId }, inForce] of [
        [today, true],
        [yesterday, false],
      ] as const) {
        const seen = await offeringsSeenFrom(timeZone, partnerId);
        expect(seen).toMatchObject({ value: { rows: [{ agreementInForce: inForce }] } });
      }
    },
  );
});
