import {
  personRegistered,
  referralConfirmed,
  referralNotConfirmed,
  referralNotServed,
  referralSent,
  referralServiceReported,
  requestClosed,
  requestReceived,
  requestReopened,
  serviceDelivered,
  serviceTakenOut,
  type EventContract,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from './event-of';
import { FactsProjection } from './facts.projection';
import { ToldEvents } from './told-events.fixture';

describe('a service that a partner reported', () => {
  let db: TestPlatform;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);
  afterAll(() => db.close());

  const count = (...events: AnyEvent[]) =>
    db.platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx));
  /** A register of its own with a referral, of which a word comes each day. */
  const aReferral = async () => {
    const told = new ToldEvents({ controller: newId(), centre: newId() });
    const [personId, requestId, referralId] = [newId(), newId(), newId()];
    let day = 1;
    const says = (contract: EventContract) => {
      day += 1;
      const data = contract === referralServiceReported ? { requestId, givenOn: '2026-11-02' } : { requestId };
      const on = `2026-11-${String(day).padStart(2, '0')}`;
      return told.next(contract, { aggregateId: referralId, subjectId: personId, on, data });
    };
    const ofRequest = (contract: EventContract, data: object = {}) =>
      told.next(contract, { aggregateId: requestId, subjectId: personId, data: { ...data } });
    await count(
      told.next(personRegistered, { aggregateId: personId }),
      ofRequest(requestReceived),
      says(referralSent),
      says(referralServiceReported),
    );
    const services = async () =>
      (await db.query(`select services from reporting.subject where subject_id = '${personId}'`))[0]?.['services'];
    const total = async () => (await db.query(`select services from reporting.total`))[0]?.['services'];
    return { says, ofRequest, services, total };
  };

  it.each([
    ['by the partner', referralNotServed],
    ['by the person', referralNotConfirmed],
  ])('counts no more once it is denied %s, and again once it is reported anew', async (_by, denial) => {
    const { says, services, total } = await aReferral();
    const before = Number(await total());
    expect(await services()).toBe(1);
    const denied = says(denial);
    await count(denied);
    await count(denied);
    expect([await services(), await total()]).toEqual([0, before - 1]);
    await count(says(referralServiceReported));
    expect([await services(), await total()]).toEqual([1, before]);
  });

  it('counts where the person confirms it after all, and one that was confirmed by mistake does not', async () => {
    const { says, services } = await aReferral();
    await count(says(referralNotConfirmed), says(referralConfirmed));
    expect(await services()).toBe(1);
    await count(says(referralNotConfirmed));
    expect(await services()).toBe(0);
  });

  it('comes to the same when all of it is heard at once', async () => {
    const { says, services } = await aReferral();
    await count(says(referralNotServed), says(referralServiceReported), says(referralNotConfirmed));
    expect(await services()).toBe(0);
    await count(says(referralServiceReported));
    expect(await services()).toBe(1);
  });

  it('counts nothing, denied or not, on a request that was entered in error', async () => {
    const { says, ofRequest, services } = await aReferral();
    await count(says(referralNotServed), ofRequest(requestClosed, { reason: 'entered-in-error' }));
    expect(await services()).toBe(0);
    await count(ofRequest(requestReopened));
    expect(await services()).toBe(0);
    await count(says(referralServiceReported));
    expect(await services()).toBe(1);
  });
});

describe('a service of the centre that was taken out as recorded in error', () => {
  let db: TestPlatform;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);
  afterAll(() => db.close());

  const count = (...events: AnyEvent[]) =>
    db.platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx));
  const twoServices = () => {
    const told = new ToldEvents({ controller: newId(), centre: newId() });
    const [subjectId, aggregateId, wrong, right] = [newId(), newId(), newId(), newId()];
    const of = (contract: EventContract, data: object, on = '2026-11-02') =>
      told.next(contract, { aggregateId, subjectId, on, data: { ...data } });
    const events = {
      registered: told.next(personRegistered, { aggregateId: subjectId }),
      received: of(requestReceived, {}),
      wrong: of(serviceDelivered, { deliveryId: wrong }),
      right: of(serviceDelivered, { deliveryId: right }),
      takenOut: of(serviceTakenOut, { deliveryId: wrong }, '2026-11-03'),
      closed: of(requestClosed, { reason: 'entered-in-error' }, '2026-11-04'),
      reopened: of(requestReopened, {}, '2026-11-05'),
    };
    const services = async () => {
      const [subject] = await db.query(
        `select services, told_services from reporting.subject where subject_id = '${subjectId}'`,
      );
      return subject;
    };
    return { ...events, services };
  };
  const counts = (services: number) => ({ services, told_services: services });

  it('counts no more, and the other service of the request goes on to', async () => {
    const { registered, received, wrong, right, takenOut, services } = twoServices();
    await count(registered, received, wrong, right);
    expect(await services()).toEqual(counts(2));
    await count(takenOut);
    expect(await services()).toEqual(counts(1));
  });

  it('counts no more where that was heard before it, or twice', async () => {
    const { registered, received, wrong, right, takenOut, services } = twoServices();
    await count(registered, received, takenOut);
    expect(await services()).toEqual(counts(0));
    await count(right, wrong);
    await count(takenOut);
    expect(await services()).toEqual(counts(1));
  });

  it('stays out where the request was in error and is open again', async () => {
    const { registered, received, wrong, right, takenOut, closed, reopened, services } = twoServices();
    await count(registered, received, wrong, right, takenOut, closed);
    expect(await services()).toEqual(counts(0));
    await count(reopened);
    expect(await services()).toEqual(counts(1));
  });
});
