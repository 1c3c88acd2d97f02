import {
  concludeAgreement,
  findOfferings,
  getMyProfile,
  joinStaffMember,
  listOrganisation,
  publishOffering,
  reportCapacity,
  topicOf,
} from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { toMessage } from '@mrc/messaging';
import { eventually } from '@mrc/testing';
import { agreementInput, offeringInput, operatorInput, staffInput } from './testing/inputs.fixture';
import { runDirectory, type RunningDirectory } from './testing/running-directory.fixture';

jest.setTimeout(60_000);

let directory: RunningDirectory;

beforeAll(async () => {
  directory = await runDirectory();
});

afterAll(() => directory.stop());

const anyOffering = { serviceCode: null, country: null, organisationId: null, first: 25, after: null };

const eventsOf = (aggregateId: string) =>
  directory.heard
    .filter((event) => event.aggregateId === aggregateId)
    .map(({ type, aggregateVersion, controller, jurisdiction, centre, data }) => [
      type,
      { aggregateVersion, controller, jurisdiction, centre, data },
    ]);

describe('the directory as a service', () => {
  it('lets a network grow from its first administrator, by its own calls and on the bus', async () => {
    const { operator, valueOf, actorTokenOf } = directory;
    const token = await actorTokenOf('admin@operator.example');
    const centre = operatorInput({ kind: 'centre', name: 'Khujand', operatorId: operator.commandId });
    const partner = operatorInput({ kind: 'partner-agency', name: 'Legal Aid' });
    await valueOf(listOrganisation, centre, token);
    await valueOf(listOrganisation, partner, token);
    const offering = offeringInput(partner.commandId);
    expect(await valueOf(publishOffering, offering, token)).toEqual({ id: partner.commandId, version: 2 });
    const agreement = agreementInput(operator.commandId, partner.commandId);
    await valueOf(concludeAgreement, agreement, token);
    const worker = staffInput(centre.commandId, 'case-worker');
    await valueOf(joinStaffMember, worker, token);
    const officer = staffInput(partner.commandId, 'partner-officer', { offeringIds: [offering.commandId] });
    await valueOf(joinStaffMember, officer, token);

    const workerToken = await actorTokenOf(worker.email);
    expect(await valueOf(getMyProfile, {}, workerToken)).toMatchObject({
      staffId: worker.commandId,
      organisationName: 'Khujand',
      centreId: centre.commandId,
      jurisdictions: ['TJ'],
      roles: ['case-worker'],
    });
    expect((await valueOf(findOfferings, anyOffering, workerToken)).rows).toMatchObject([
      { id: offering.commandId, organisationName: 'Legal Aid', agreementInForce: true, medianHoursToAnswer: null },
    ]);
    const full = { commandId: newId(), offeringId: offering.commandId, hasPlaces: false, expectedVersion: 3 };
    await valueOf(reportCapacity, full, await actorTokenOf(officer.email));
    expect((await valueOf(findOfferings, anyOffering, workerToken)).rows).toMatchObject([{ hasPlaces: false }]);

    await eventually(() => eventsOf(partner.commandId).length === 4 && eventsOf(worker.commandId).length === 1);
    const own = { controller: operator.commandId, jurisdiction: 'TJ', centre: null };
    const partners = { controller: partner.commandId, jurisdiction: 'TJ', centre: null };
    const published = {
      offeringId: offering.commandId,
      serviceCodes: ['LEG-01'],
      languages: ['tg', 'ru'],
      confidential: false,
      answerWithinHours: 48,
    };
    expect(eventsOf(operator.commandId)).toEqual([
      ['organisation.listed', { ...own, aggregateVersion: 1, data: expect.objectContaining({ kind: 'operator' }) }],
      [
        'agreement.concluded',
        {
          ...own,
          aggregateVersion: 2,
          data: {
            agreementId: agreement.commandId,
            receiver: partner.commandId,
            purposes: ['referral'],
            validFrom: '2026-01-01',
            validTo: null,
          },
        },
      ],
    ]);
    expect(eventsOf(centre.commandId)).toEqual([
      [
        'organisation.listed',
        {
          ...own,
          centre: centre.commandId,
          aggregateVersion: 1,
          data: expect.objectContaining({ kind: 'centre', operator: operator.commandId }),
        },
      ],
    ]);
    expect(eventsOf(partner.commandId)).toEqual([
      ['organisation.listed', { ...partners, aggregateVersion: 1, data: expect.objectContaining({ operator: null }) }],
      ...[
        { hasPlaces: true, canBeRead: false },
        { hasPlaces: true, canBeRead: true },
        { hasPlaces: false, canBeRead: true },
      ].map((state, index) => [
        'offering.published',
        { ...partners, aggregateVersion: 2 + index, data: { ...published, ...state } },
      ]),
    ]);
    expect(eventsOf(worker.commandId)).toEqual([
      ['staff-member.joined', { ...own, centre: centre.commandId, aggregateVersion: 1, data: {} }],
    ]);
  });

  it('learns from referrals how long a partner takes', async () => {
    const { valueOf, actorTokenOf, operator } = directory;
    const token = await actorTokenOf('admin@operator.example');
    const partner = operatorInput({ kind: 'partner-agency', name: 'Clinic' });
    await valueOf(listOrganisation, partner, token);
    await valueOf(publishOffering, offeringInput(partner.commandId), token);
    const answered = (hoursToAnswer: number) => {
      const now = new Date();
      return toMessage(topicOf('test', 'referrals'), 'referrals', {
        id: newEventId(now),
        type: 'referral.accepted',
        version: 1,
        aggregateId: newId(),
        aggregateVersion: 1,
        subjectId: newId(),
        controller: operator.commandId,
        jurisdiction: 'TJ',
        centre: newId(),
        accessLevel: 'open',
        occurredOn: now.toISOString().slice(0, 10),
        recordedAt: now.toISOString(),
        correlationId: newId(),
        causationId: null,
        traceparent: null,
        data: {
          disclosureId: newId(),
          requestId: newId(),
          receiver: partner.commandId,
          hoursToAnswer,
          appointmentOn: null,
        },
      });
    };
    await directory.bus.publish([4, 4, 4, 4, 4, 6.25, 30, 30, 30, 30, 30].map(answered));
    const { rows } = await valueOf(findOfferings, { ...anyOffering, organisationId: partner.commandId }, token);
    expect(rows).toMatchObject([{ organisationId: partner.commandId, medianHoursToAnswer: 6.3 }]);
  });

  it('refuses a call without a token, and answers health and metrics', async () => {
    expect(await directory.call(getMyProfile, {}, null)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'NOT_SIGNED_IN' },
    });
    expect(await (await fetch(`${directory.publicUrl}/health/ready`)).json()).toMatchObject({ ready: true });
  });
});
