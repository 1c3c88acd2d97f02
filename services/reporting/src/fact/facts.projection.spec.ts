import {
  allEvents,
  consentExpired,
  consentGiven,
  consentWithdrawn,
  contactIdentified,
  contactRecorded,
  personErased,
  personRegistered,
  referralSent,
  referralServiceReported,
  requestClosed,
  requestReceived,
  requestReopened,
  serviceDelivered,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from './event-of';
import { factTables, FactsProjection } from './facts.projection';
import { ToldEvents } from './told-events.fixture';

describe('facts', () => {
  let db: TestPlatform;
  let told: ToldEvents;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);

  afterAll(async () => {
    await db.close();
  });

  beforeEach(async () => {
    told = new ToldEvents({ controller: newId(), centre: newId() });
    for (const table of factTables) await db.query(`delete from reporting.${table}`);
  });

  const count = (...events: AnyEvent[]) =>
    db.platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx));
  const totals = async (jurisdiction = 'TJ') => {
    const rows = await db.query(
      `select contacts, people, services, referrals from reporting.total where jurisdiction = '${jurisdiction}'`,
    );
    return rows[0];
  };
  const register = (personId: string, data: Record<string, unknown> = {}) =>
    told.next(personRegistered, { aggregateId: personId, data });

  it('counts whoever refuses, gets advice, leaves a request, comes back and registers as one contact, one person, two services', async () => {
    const [contactId, personId, requestId] = [newId(), newId(), newId()];
    await count(told.next(contactRecorded, { aggregateId: contactId }));
    await count(
      told.next(requestReceived, { aggregateId: requestId, subjectId: contactId }),
      told.next(serviceDelivered, { aggregateId: requestId, subjectId: contactId }),
    );
    expect(await totals()).toEqual({ contacts: 1, people: 0, services: 1, referrals: 0 });
    await count(register(personId, { contactId }));
    await count(told.next(contactIdentified, { aggregateId: contactId, data: { personId } }));
    await count(told.next(serviceDelivered, { aggregateId: requestId, subjectId: contactId }));
    expect(await totals()).toEqual({ contacts: 1, people: 1, services: 2, referrals: 0 });
  });

  it('comes to the same in whatever order the owners are heard', async () => {
    const [contactId, personId, requestId, referralId] = [newId(), newId(), newId(), newId()];
    const assistance = [
      told.next(requestReceived, { aggregateId: requestId, subjectId: contactId }),
      told.next(serviceDelivered, { aggregateId: requestId, subjectId: contactId }),
    ];
    const referral = [
      told.next(referralSent, { aggregateId: referralId, subjectId: personId }),
      told.next(referralServiceReported, { aggregateId: referralId, subjectId: personId }),
    ];
    const contact = [
      told.next(contactRecorded, { aggregateId: contactId }),
      told.next(contactIdentified, { aggregateId: contactId, data: { personId } }),
    ];
    const person = [register(personId, { contactId })];
    const streams = [assistance, referral, contact, person];
    const expected = { contacts: 1, people: 1, services: 2, referrals: 1 };
    for (const order of [
      [0, 1, 2, 3],
      [3, 2, 1, 0],
      [2, 0, 3, 1],
      [1, 3, 0, 2],
    ]) {
      for (const table of ['fact', 'subject', 'subject_age_band', 'total'])
        await db.query(`delete from reporting.${table}`);
      for (const index of order) for (const event of streams[index] ?? []) await count(event);
      expect(await totals()).toEqual(expected);
    }
    for (const table of ['fact', 'subject', 'subject_age_band', 'total'])
      await db.query(`delete from reporting.${table}`);
    await count(...streams.flat());
    expect(await totals()).toEqual(expected);
  });

  it('counts of an unknown subject only the service, until the subject is known', async () => {
    const [personId, requestId, referralId] = [newId(), newId(), newId()];
    await count(
      told.next(serviceDelivered, { aggregateId: requestId, subjectId: personId }),
      told.next(referralSent, { aggregateId: referralId, subjectId: personId }),
    );
    expect(await totals()).toEqual({ contacts: 0, people: 0, services: 1, referrals: 0 });
    await count(register(personId));
    expect(await totals()).toEqual({ contacts: 0, people: 1, services: 1, referrals: 1 });
  });

  it('adds of a person who says no to statistics one to the services and nothing else', async () => {
    const [personId, contactId, requestId, referralId] = [newId(), newId(), newId(), newId()];
    await count(
      told.next(contactRecorded, { aggregateId: contactId }),
      register(personId, { statistics: false, contactId }),
      told.next(serviceDelivered, { aggregateId: requestId, subjectId: personId }),
      told.next(referralSent, { aggregateId: referralId, subjectId: personId }),
    );
    expect(await totals()).toEqual({ contacts: 0, people: 0, services: 1, referrals: 0 });
  });

  it('follows consent to statistics, and only that consent', async () => {
    const [personId, referralId] = [newId(), newId()];
    const about = (purpose: string) => ({ aggregateId: personId, data: { purpose, receiver: null } });
    await count(
      register(personId, { statistics: false }),
      told.next(referralSent, { aggregateId: referralId, subjectId: personId }),
    );
    await count(told.next(consentGiven, about('care')));
    expect(await totals()).toEqual({ contacts: 0, people: 0, services: 0, referrals: 0 });
    await count(told.next(consentGiven, about('statistics')));
    expect(await totals()).toEqual({ contacts: 0, people: 1, services: 0, referrals: 1 });
    await count(told.next(consentWithdrawn, about('care')));
    expect(await totals()).toEqual({ contacts: 0, people: 1, services: 0, referrals: 1 });
    await count(told.next(consentWithdrawn, about('statistics')));
    expect(await totals()).toEqual({ contacts: 0, people: 0, services: 0, referrals: 0 });
  });

  it.each([
    ['as it happened', [0, 1, 2, 3, 4]],
    ['the referral last', [0, 1, 3, 2, 4]],
    ['at once', null],
  ])(
    'counts nothing done on a request that was entered in error, and all of it once it is open again: %s',
    async (_how, order) => {
      const [personId, requestId, referralId] = [newId(), newId(), newId()];
      const about = { aggregateId: requestId, subjectId: personId };
      const events = [
        register(personId),
        told.next(requestReceived, about),
        told.next(referralServiceReported, { aggregateId: referralId, subjectId: personId, data: { requestId } }),
        told.next(serviceDelivered, about),
        told.next(referralSent, { aggregateId: referralId, subjectId: personId, data: { requestId } }),
      ];
      const inError = told.next(requestClosed, { ...about, data: { reason: 'entered-in-error' } });
      const reopened = told.next(requestReopened, about);
      if (order) for (const index of order) await count(...events.slice(index, index + 1));
      await count(...(order ? [inError] : [...events, inError]));
      expect(await totals()).toEqual({ contacts: 0, people: 1, services: 0, referrals: 0 });
      await count(inError);
      expect(await totals()).toEqual({ contacts: 0, people: 1, services: 0, referrals: 0 });
      await count(reopened);
      expect(await totals()).toEqual({ contacts: 0, people: 1, services: 2, referrals: 1 });
      await count(told.next(requestClosed, { ...about, data: { reason: 'need-met' } }));
      expect(await totals()).toEqual({ contacts: 0, people: 1, services: 2, referrals: 1 });
    },
  );

  it('counts no referral of a request that was entered in error before the referral was heard of', async () => {
    const [personId, requestId] = [newId(), newId()];
    const about = { aggregateId: requestId, subjectId: personId };
    await count(
      register(personId),
      told.next(requestReceived, about),
      told.next(requestClosed, { ...about, data: { reason: 'entered-in-error' } }),
    );
    await count(told.next(referralSent, { aggregateId: newId(), subjectId: personId, data: { requestId } }));
    expect(await totals()).toEqual({ contacts: 0, people: 1, services: 0, referrals: 0 });
    await count(told.next(requestReopened, about));
    expect(await totals()).toEqual({ contacts: 0, people: 1, services: 0, referrals: 1 });
  });

  it('stops counting a person whose consent to statistics has ended', async () => {
    const personId = newId();
    await count(register(personId));
    await count(told.next(consentExpired, { aggregateId: personId, data: { purpose: 'statistics', receiver: null } }));
    expect(await totals()).toEqual({ contacts: 0, people: 0, services: 0, referrals: 0 });
  });

  it('counts an event once, however often it comes', async () => {
    const events = [register(newId()), told.next(contactRecorded, { aggregateId: newId() })];
    await count(...events);
    await count(...events);
    expect(await totals()).toEqual({ contacts: 1, people: 1, services: 0, referrals: 0 });
  });

  it('keeps nothing of a person who was erased, and the services they were given', async () => {
    const [personId, requestId] = [newId(), newId()];
    const service = told.next(serviceDelivered, { aggregateId: requestId, subjectId: personId });
    const registered = register(personId);
    await count(registered, service);
    await count({ ...registered, data: null }, { ...service, data: null });
    expect(await totals()).toEqual({ contacts: 0, people: 0, services: 1, referrals: 0 });
    expect(
      await db.query(
        `select sex, nationality, relation, origin, destination, stage, statistics from reporting.subject`,
      ),
    ).toEqual([
      { sex: null, nationality: null, relation: null, origin: null, destination: null, stage: null, statistics: null },
    ]);
    expect(await db.query(`select * from reporting.subject_age_band`)).toEqual([]);
    expect(await db.query(`select service_code, relation, stage from reporting.fact`)).toEqual([
      { service_code: null, relation: null, stage: null },
      { service_code: null, relation: null, stage: null },
    ]);
  });

  it('keeps nothing of who it hears was erased, also of what comes late', async () => {
    const [personId, requestId] = [newId(), newId()];
    const service = () => told.next(serviceDelivered, { aggregateId: requestId, subjectId: personId });
    await count(register(personId), service());
    await count(told.next(personErased, { aggregateId: personId, subjectId: personId }));
    await count(service());
    expect(await totals()).toEqual({ contacts: 0, people: 0, services: 2, referrals: 0 });
    expect(await db.query(`select distinct service_code, relation, stage, request_id from reporting.fact`)).toEqual([
      { service_code: null, relation: null, stage: null, request_id: null },
    ]);
    expect(await db.query(`select sex, statistics, erased from reporting.subject`)).toEqual([
      { sex: null, statistics: null, erased: true },
    ]);
  });

  it('keeps countries apart', async () => {
    await count(
      told.next(contactRecorded, { aggregateId: newId(), jurisdiction: 'KG' }),
      told.next(contactRecorded, { aggregateId: newId() }),
      told.next(contactRecorded, { aggregateId: newId() }),
    );
    expect([await totals('KG'), await totals('TJ')]).toEqual([
      { contacts: 1, people: 0, services: 0, referrals: 0 },
      { contacts: 2, people: 0, services: 0, referrals: 0 },
    ]);
  });

  it.each(allEvents.filter((contract) => contract.owner !== 'directory').map((contract) => [contract.type, contract]))(
    'handles the sample of %s, and the same once erased',
    async (_type, contract) => {
      const [aggregateId, subjectId] = [newId(), newId()];
      await count(told.next(contract, { aggregateId, subjectId }));
      await count(told.next(contract, { aggregateId, subjectId, data: null }));
      expect(await db.query(`select subject_id from reporting.subject where subject_id = '${subjectId}'`)).toHaveLength(
        1,
      );
    },
  );
});
