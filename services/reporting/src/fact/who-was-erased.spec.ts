import {
  ageBandChanged,
  contactCorrected,
  contactErased,
  contactIdentified,
  contactRecorded,
  personCorrected,
  personErased,
  personRegistered,
  requestClosed,
  requestReceived,
  serviceDelivered,
  serviceTakenOut,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from './event-of';
import { factTables } from './facts.projection';
import { both, figuresIn, nothing } from './figures.fixture';
import { ToldEvents } from './told-events.fixture';

describe('of somebody who was erased', () => {
  let db: TestPlatform;
  let told: ToldEvents;
  let personId: string;
  let contactId: string;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);
  afterAll(() => db.close());

  const { count, counts, figures } = figuresIn(() => db);
  const startAnew = async () => {
    for (const table of factTables) await db.query(`delete from reporting.${table}`);
  };
  beforeEach(async () => {
    told = new ToldEvents({ controller: newId(), centre: newId() });
    [personId, contactId] = [newId(), newId()];
    await startAnew();
  });

  const inTurn = async (...events: AnyEvent[]) => {
    for (const event of events) await count(event);
  };
  const erasing = () => [
    told.next(personErased, { aggregateId: personId }),
    told.next(contactErased, { aggregateId: contactId }),
  ];
  const bands = () => db.query(`select subject_id, band from reporting.subject_age_band`);

  it('no age band stays, in whatever set it comes, and others keep theirs', async () => {
    const other = newId();
    const life = [
      told.next(contactRecorded, { aggregateId: contactId }),
      told.next(contactCorrected, { aggregateId: contactId }),
      told.next(personRegistered, { aggregateId: personId }),
      told.next(ageBandChanged, { aggregateId: personId }),
      told.next(personCorrected, { aggregateId: personId }),
    ];
    const erased = erasing();
    await count(...life, ...erased, told.next(personRegistered, { aggregateId: other, data: { ageBand: '60+' } }));
    const ofTheOther = [{ subject_id: other, band: '60+' }];
    expect(await bands()).toEqual(ofTheOther);
    await inTurn(
      told.next(ageBandChanged, { aggregateId: personId }),
      told.next(contactCorrected, { aggregateId: contactId }),
    );
    expect(await bands()).toEqual(ofTheOther);
    await startAnew();
    await inTurn(...life);
    expect(await bands()).not.toEqual([]);
    await inTurn(...erased);
    expect(await bands()).toEqual([]);
  });

  const helpedAsContactAndPerson = (statistics: boolean) => [
    told.next(contactRecorded, { aggregateId: contactId }),
    ...told.helped(contactId),
    told.next(personRegistered, { aggregateId: personId, data: { contactId, statistics } }),
    told.next(contactIdentified, { aggregateId: contactId, data: { personId } }),
    ...told.helped(personId),
  ];
  const twoServicesAlone = { live: { ...nothing, services: 2 }, closed: nothing };

  it('who said no to statistics the figures stay as they were', async () => {
    await inTurn(...helpedAsContactAndPerson(false));
    expect(await figures()).toEqual(twoServicesAlone);
    await inTurn(...erasing());
    expect(await figures()).toEqual(twoServicesAlone);
    await inTurn(told.next(contactCorrected, { aggregateId: contactId }));
    expect(await figures()).toEqual(twoServicesAlone);
  });

  it.each([true, false])(
    'the contact they were adds its service and nothing else, whatever is heard first (statistics: %s)',
    async (statistics) => {
      const [life, erased] = [helpedAsContactAndPerson(statistics), erasing()];
      for (const order of [[...life, ...erased], [...erased, ...life], [...erased].reverse().concat(life)]) {
        for (const hear of [inTurn, count]) {
          await startAnew();
          await hear(...order);
          expect(await figures()).toEqual(twoServicesAlone);
        }
      }
    },
  );

  it('nobody can tell any more who the contact was', async () => {
    await count(...helpedAsContactAndPerson(true), ...erasing());
    const links = () => db.query(`select person_id from reporting.subject where person_id is not null`);
    expect(await links()).toEqual([]);
    await startAnew();
    await inTurn(...erasing(), ...helpedAsContactAndPerson(true));
    expect(await links()).toEqual([]);
  });

  it('the contact that stayed one counts on', async () => {
    await count(told.next(contactRecorded, { aggregateId: contactId }), ...told.helped(contactId));
    const counted = both({ contacts: 1, people: 0, services: 1, referrals: 1 });
    expect(await figures()).toEqual(counted);
    await count(told.next(contactErased, { aggregateId: contactId }));
    expect(await figures()).toEqual(counted);
  });

  const withoutData = (event: AnyEvent): AnyEvent => ({ ...event, data: null });
  const twoServicesOfOneRequest = (subjectId: string, requestId: string, deliveryId = newId()) => [
    told.next(requestReceived, { aggregateId: requestId, subjectId }),
    told.next(serviceDelivered, { aggregateId: requestId, subjectId, data: { deliveryId } }),
    told.next(serviceDelivered, { aggregateId: requestId, subjectId }),
    told.next(requestClosed, { aggregateId: requestId, subjectId, data: { reason: 'need-met' } }),
  ];

  it.each(['one by one', 'at once'])('all services count after a rebuild as before it: %s', async (how) => {
    const hear = how === 'at once' ? count : inTurn;
    const other = newId();
    const all = [
      ...helpedAsContactAndPerson(false),
      ...twoServicesOfOneRequest(personId, newId()),
      told.next(contactRecorded, { aggregateId: other }),
      ...twoServicesOfOneRequest(other, newId()),
    ];
    const erased = [...erasing(), told.next(contactErased, { aggregateId: other })];
    await hear(...all, ...erased);
    const before = await figures();
    expect(before).toEqual({
      live: { contacts: 1, people: 0, services: 6, referrals: 0 },
      closed: { contacts: 1, people: 0, services: 2, referrals: 0 },
    });
    await startAnew();
    await hear(...all.map(withoutData), ...erased);
    expect(await figures()).toEqual(before);
  });

  const withWhatDoesNotCount = (subjectId: string) => {
    const [requestId, inError, deliveryId] = [newId(), newId(), newId()];
    const takenOut = { aggregateId: requestId, subjectId, on: '2026-11-03', data: { deliveryId } };
    const closed = { aggregateId: inError, subjectId, data: { reason: 'entered-in-error' } };
    return [
      ...twoServicesOfOneRequest(subjectId, requestId, deliveryId),
      told.next(serviceTakenOut, takenOut),
      ...twoServicesOfOneRequest(subjectId, inError).slice(0, 3),
      told.next(requestClosed, closed),
    ];
  };

  it('a service that was taken out, and a request in error, stay out when they are told again without data', async () => {
    const events = [told.next(contactRecorded, { aggregateId: contactId }), ...withWhatDoesNotCount(contactId)];
    const requests = async () => (await counts()).find(({ level }) => level === 'country')?.requests;
    await count(...events);
    const counted = both({ contacts: 1, people: 0, services: 1, referrals: 0 });
    expect([await figures(), await requests()]).toEqual([counted, 1]);
    await inTurn(told.next(contactErased, { aggregateId: contactId }), ...events.map(withoutData));
    expect([await figures(), await requests()]).toEqual([counted, 1]);
  });

  it('a rebuild counts live what only data says was not given, and closes nothing of it', async () => {
    const events = [told.next(personRegistered, { aggregateId: personId }), ...withWhatDoesNotCount(personId)];
    const erased = told.next(personErased, { aggregateId: personId });
    await count(...events, erased);
    expect(await figures()).toEqual({ live: { ...nothing, services: 1 }, closed: nothing });
    await startAnew();
    await count(...events.map(withoutData), erased);
    expect(await figures()).toEqual({ live: { ...nothing, services: 4 }, closed: nothing });
  });
});
