import { referralAccepted, referralSent } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { FollowReferral } from '../disclosure/follow-referral';
import { KnownReferralProjection } from '../known-referral/known-referral.projection';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { disclosedQueries } from './disclosed.queries';

describe('the last day of a disclosure', () => {
  const world = registrationWorld();

  it('ends for a partner when it is over at the centre, wherever the partner is', async () => {
    const { id: personId } = await world.register();
    const receiver = await world.knowPartner();
    const { controllerId, centreId } = world.worker;
    await world.db.query(
      `insert into registration.known_organisation values ('${centreId}', 'centre', 'TJ', 'Asia/Dushanbe')`,
    );
    const input = aDisclosure(personId, receiver);
    const until = { ...input, consent: { ...input.consent, validUntil: '2026-11-30' } };
    const outcome = await prepareDisclosure.execute(world.db.platform, until, callBy(world.worker));
    const disclosureId = (outcome.ok && outcome.value.disclosureId) || '';
    const offering = referralSent.sample.offering ?? '';
    const referralId = newId();
    const told = { disclosureId, requestId: newId(), receiver };
    const envelope = {
      id: newEventId(world.db.clock.now()),
      version: 1,
      aggregateId: referralId,
      subjectId: personId,
      controller: controllerId,
      jurisdiction: 'TJ',
      centre: centreId,
      accessLevel: 'open' as const,
      occurredOn: '2026-11-02',
      recordedAt: world.db.clock.now().toISOString(),
      correlationId: newId(),
      causationId: null,
      traceparent: null,
    };
    const sent = {
      ...envelope,
      type: referralSent.type,
      aggregateVersion: 1,
      data: { ...referralSent.sample, ...told },
    };
    const accepted = {
      ...envelope,
      type: referralAccepted.type,
      aggregateVersion: 2,
      data: { ...referralAccepted.sample, ...told },
    };
    const follow = new FollowReferral(world.db.platform);
    await world.db.platform.worker.inOpenTransaction((tx) => new KnownReferralProjection().sent(sent, tx));
    await world.db.platform.worker.inOpenTransaction((tx) => follow.sent(sent, tx));
    await world.db.platform.worker.inOpenTransaction((tx) => follow.accepted(accepted, tx));

    const kindFor = async (timeZone: string, now: string) => {
      world.db.clock.set(now);
      const officer = staffWith(['partner-officer'], {
        controllerId: receiver,
        organisationId: receiver,
        centreId: null,
        jurisdictions: [],
        offeringIds: [offering],
        timeZone,
      });
      const read = await disclosedQueries.getDisclosed.execute(
        world.db.platform,
        { disclosureIds: [disclosureId] },
        callBy(officer),
      );
      return read.ok && read.value[0]?.kind;
    };
    for (const timeZone of ['Asia/Vladivostok', 'Asia/Dushanbe', 'Europe/Moscow']) {
      expect(await kindFor(timeZone, '2026-11-30T18:59:59Z')).toBe('agreed');
      expect(await kindFor(timeZone, '2026-11-30T19:00:00Z')).toBe('withheld');
    }
  });
});
