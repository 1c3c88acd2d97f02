import { marker, type StaffActor } from '@mrc/access';
import { referralSent, requestAssigned, requestReceived, type EventContract, type EventEnvelope } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import type * as z from 'zod';
import { FollowReferral } from '../disclosure/follow-referral';
import { KnownReferralProjection } from '../known-referral/known-referral.projection';
import { KnownRequestProjection } from '../known-request/known-request.projection';
import { getGivenDisclosures } from '../opening/given.queries';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registrationTimeline } from '../timeline/timeline.queries';
import { consentsOf } from './consent.queries';
import { readerOf } from './consent.sight';
import { prepareDisclosure } from './prepare-disclosure';
import { withdrawConsent } from './withdraw-consent';

describe('a consent to share with a confidential receiver', () => {
  const world = registrationWorld();
  let personId: string;
  let consentId: string;
  let disclosureId: string;
  let shelter: string;
  let requestId: string;
  let successor: StaffActor;

  const told = <C extends EventContract>(
    contract: C,
    aggregateId: string,
    data: z.infer<C['data']>,
    parts: Partial<EventEnvelope> = {},
  ) => ({
    id: newEventId(world.db.clock.now()),
    type: contract.type,
    version: contract.version,
    aggregateId,
    aggregateVersion: 1,
    subjectId: personId,
    controller: world.worker.controllerId,
    jurisdiction: 'TJ',
    centre: world.worker.centreId,
    accessLevel: 'open' as const,
    occurredOn: '2026-11-02',
    recordedAt: world.db.clock.now().toISOString(),
    correlationId: newId(),
    causationId: null,
    traceparent: null,
    ...parts,
    data,
  });
  const tell = (work: Parameters<typeof world.db.platform.worker.inOpenTransaction<void>>[0]) =>
    world.db.platform.worker.inOpenTransaction(work);
  const markOf = (about: string, who: string) => marker(world.db.platform.markKeys)(about, who);

  const requests = new KnownRequestProjection();
  const received = (accessLevel: 'open' | 'protected') =>
    tell((tx) => requests.received(told(requestReceived, requestId, requestReceived.sample, { accessLevel }), tx));
  const assign = (to: StaffActor, handedOver = false) => {
    const data = { assigned: true, handedOver, responsible: markOf(requestId, to.staffId) };
    return tell((tx) => requests.assigned(told(requestAssigned, requestId, data), tx));
  };
  const refer = async (by: StaffActor) => {
    const data = {
      ...referralSent.sample,
      disclosureId,
      requestId,
      receiver: null,
      receiverMark: markOf(disclosureId, shelter),
      responsible: markOf(requestId, by.staffId),
    };
    const event = told(referralSent, newId(), data, { accessLevel: 'protected' });
    await tell((tx) => new KnownReferralProjection().sent(event, tx));
    await tell((tx) => new FollowReferral(world.db.platform).sent(event, tx));
  };

  /** Whether each finds the consent, with its receiver in the timeline and what was written for it; none without the others. */
  const seenBy = async (...actors: readonly StaffActor[]) => {
    const seen: boolean[] = [];
    for (const actor of actors) {
      const consents = await world.db.platform.app.inTransaction(actor, (tx) =>
        consentsOf(tx, personId, readerOf(actor), '2026-11-02'),
      );
      const page = { subjectIds: [personId], first: 50, after: null };
      const lines = await registrationTimeline.execute(world.db.platform, page, callBy(actor));
      const finds = consents.some(({ id }) => id === consentId);
      expect(JSON.stringify(lines).includes(disclosureId)).toBe(finds);
      const asked = { disclosureIds: [disclosureId] };
      const given = await getGivenDisclosures.execute(world.db.platform, asked, callBy(actor));
      expect(given.ok && given.value.length === 1).toBe(finds);
      seen.push(finds);
    }
    return seen;
  };
  const takeBack = (actor: StaffActor) =>
    withdrawConsent.execute(world.db.platform, { commandId: newId(), personId, consentId }, callBy(actor));

  beforeEach(async () => {
    ({ id: personId } = await world.register());
    requestId = newId();
    successor = world.colleague(['case-worker']);
    shelter = await world.knowPartner();
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    const input = aDisclosure(personId, shelter, { fields: ['name'] });
    const prepared = await prepareDisclosure.execute(world.db.platform, input, callBy(world.worker));
    if (!prepared.ok || !prepared.value.disclosureId) throw new Error('Nothing was prepared');
    ({ consentId, disclosureId } = prepared.value as { consentId: string; disclosureId: string });
  });

  it('is who wrote it down, until a referral stands on it', async () => {
    await received('protected');
    await assign(successor);
    expect(await seenBy(world.worker, successor)).toEqual([true, false]);
  });

  it('follows the protected request of its referral: the next worker sees it and takes it back, the former one no more', async () => {
    await received('protected');
    await assign(world.worker);
    await refer(world.worker);
    expect(await seenBy(world.worker, successor)).toEqual([true, false]);
    await assign(successor);
    expect(await seenBy(world.worker, successor)).toEqual([false, true]);
    expect(await takeBack(world.worker)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect((await takeBack(successor)).ok).toBe(true);
  });

  it('of a plain request stays with who referred her, until a protection officer hands the request over', async () => {
    await received('open');
    await assign(world.worker);
    await refer(world.worker);
    await assign(successor);
    expect(await seenBy(world.worker, successor)).toEqual([true, false]);
    await assign(successor, true);
    expect(await seenBy(world.worker, successor)).toEqual([false, true]);
  });

  it('is offered to the receiver that the referral tells by its mark, and to no other', async () => {
    const states = () => world.db.query(`select state from registration.disclosure where id = '${disclosureId}'`);
    const right = shelter;
    shelter = newId();
    await refer(world.worker);
    expect(await states()).toEqual([{ state: 'prepared' }]);
    shelter = right;
    await refer(world.worker);
    expect(await states()).toEqual([{ state: 'offered' }]);
  });
});
