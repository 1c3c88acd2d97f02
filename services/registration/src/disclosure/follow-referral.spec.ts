import {
  referralAccepted,
  referralConfirmed,
  referralNotConfirmed,
  referralNotServed,
  referralSent,
  type EventContract,
} from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import type * as z from 'zod';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { FollowReferral } from './follow-referral';

describe('what a partner may read of a person', () => {
  const world = registrationWorld();

  const accepted = async () => {
    const { id: personId } = await world.register();
    const receiver = await world.knowPartner();
    const prepared = await prepareDisclosure.execute(
      world.db.platform,
      aDisclosure(personId, receiver),
      callBy(world.worker),
    );
    if (!prepared.ok || !prepared.value.disclosureId) throw new Error('Nothing was prepared');
    const { disclosureId } = prepared.value;
    const referralId = newId();
    const follow = new FollowReferral(world.db.platform);
    const told = <C extends EventContract>(contract: C, data: z.infer<C['data']>, aggregateVersion: number) => ({
      id: newEventId(world.db.clock.now()),
      type: contract.type,
      version: contract.version,
      aggregateId: referralId,
      aggregateVersion,
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
      data,
    });
    const about = { disclosureId, receiver };
    const tell = (work: Parameters<typeof world.db.platform.worker.inOpenTransaction<void>>[0]) =>
      world.db.platform.worker.inOpenTransaction(work);
    await tell((tx) => follow.sent(told(referralSent, { ...referralSent.sample, ...about }, 1), tx));
    await tell((tx) => follow.accepted(told(referralAccepted, { ...referralAccepted.sample, ...about }, 2), tx));
    const ends = (contract: typeof referralConfirmed | typeof referralNotServed | typeof referralNotConfirmed) =>
      tell((tx) => follow.ended(told(contract, contract.data.parse({ ...contract.sample, ...about }), 3) as never, tx));
    const stands = async () =>
      (await world.db.query(`select state, closed_for from registration.disclosure where id = '${disclosureId}'`))[0];
    return { ends, stands };
  };

  it.each([referralConfirmed, referralNotServed, referralNotConfirmed].map((contract) => [contract.type, contract]))(
    'closes with %s, and stays closed whatever is said later',
    async (_type, contract) => {
      const { ends, stands } = await accepted();
      expect(await stands()).toEqual({ state: 'open', closed_for: null });
      await ends(contract);
      expect(await stands()).toEqual({ state: 'closed', closed_for: 'ended' });
      await ends(referralConfirmed);
      expect(await stands()).toEqual({ state: 'closed', closed_for: 'ended' });
    },
  );
});
