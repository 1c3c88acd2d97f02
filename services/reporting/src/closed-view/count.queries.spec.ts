import {
  ageBandChanged,
  contactRecorded,
  organisationListed,
  personRegistered,
  requestClosed,
  requestReceived,
  requestReopened,
  serviceDelivered,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from '../fact/event-of';
import { factTables, FactsProjection } from '../fact/facts.projection';
import { ToldEvents } from '../fact/told-events.fixture';
import { countFacts, type Count, type Level } from './count.queries';

describe('what the closed views count', () => {
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

  const count = async (events: readonly AnyEvent[], level: Level, jurisdiction = 'TJ') =>
    db.platform.worker.inOpenTransaction(async (tx) => {
      await new FactsProjection().counted(events, tx);
      return (await countFacts(tx, jurisdiction, '2026-12-31')).filter((counted) => counted.level === level);
    });
  const brief = ({ label, band, people, services }: Count) => [label, band, people, services];

  it('is the age band of the day, and the first known before that', async () => {
    const personId = newId();
    const help = (on: string) => told.next(serviceDelivered, { aggregateId: newId(), subjectId: personId, on });
    const counts = await count(
      [
        help('2026-01-05'),
        told.next(personRegistered, { aggregateId: personId, on: '2026-02-01', data: { ageBand: '30-34' } }),
        help('2026-05-31'),
        told.next(ageBandChanged, {
          aggregateId: personId,
          on: '2026-06-01',
          data: { ageBand: '35-44', from: '2026-06-01' },
        }),
        help('2026-06-01'),
      ],
      'sex-band',
    );
    expect(counts.map(brief)).toEqual([
      ['female', '30-34', 1, 2],
      ['female', '35-44', 1, 1],
    ]);
  });

  it('is "not known" of a contact who was erased, and nothing of a person who was', async () => {
    const counts = await count(
      [
        told.next(contactRecorded, { aggregateId: newId(), data: null }),
        told.next(personRegistered, { aggregateId: newId(), data: null }),
      ],
      'sex-band',
    );
    expect(counts.map((counted) => [counted.label, counted.band, counted.contacts, counted.people])).toEqual([
      ['not-known', 'not-known', 1, 0],
    ]);
  });

  it('is in the country of its centre, where an organisation’s own rules apply', async () => {
    const centre = newId();
    const listed = { kind: 'centre', country: 'KG', operator: newId() };
    const counts = await count(
      [
        told.next(organisationListed, { aggregateId: centre, data: listed }),
        told.next(contactRecorded, { aggregateId: newId(), jurisdiction: 'IO', centre }),
        told.next(contactRecorded, { aggregateId: newId(), jurisdiction: 'IO', centre: null }),
      ],
      'country',
      'IO',
    );
    expect(counts.map((counted) => [counted.jurisdiction, counted.country, counted.contacts])).toEqual([
      ['IO', 'IO', 1],
      ['IO', 'KG', 1],
    ]);
  });

  it('is a request that was a mistake only once it is open again', async () => {
    const [contactId, requestId] = [newId(), newId()];
    const about = { aggregateId: requestId, subjectId: contactId };
    const mistaken = [
      told.next(contactRecorded, { aggregateId: contactId }),
      told.next(requestReceived, about),
      told.next(requestClosed, { ...about, data: { reason: 'entered-in-error' } }),
    ];
    expect((await count(mistaken, 'country'))[0]?.requests).toBe(0);
    const reopened = [told.next(requestReopened, about), told.next(requestClosed, about)];
    expect((await count(reopened, 'country'))[0]?.requests).toBe(1);
  });

  it('is protected wherever the event says so, whatever code it carries', async () => {
    const contactId = newId();
    const request = (accessLevel: 'open' | 'protected' | 'sealed', serviceCode: string) =>
      told.next(requestReceived, { aggregateId: newId(), subjectId: contactId, accessLevel, data: { serviceCode } });
    const events = [
      told.next(contactRecorded, { aggregateId: contactId }),
      request('open', 'LEG-01'),
      request('open', 'restricted'),
      request('protected', 'LEG-01'),
      request('sealed', 'restricted'),
    ];
    expect((await count(events, 'restricted')).map((counted) => counted.requests)).toEqual([3]);
    for (const level of [
      'country',
      'year',
      'quarter',
      'month',
      'centre',
      'centre-year',
      'sex-band',
      'service',
    ] as const)
      expect((await count([], level)).map((counted) => counted.requests)).toEqual([1]);
  });
});
