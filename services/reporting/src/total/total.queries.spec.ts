import { consentGiven, personRegistered, requestReceived, serviceDelivered } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from '../fact/event-of';
import { FactsProjection } from '../fact/facts.projection';
import { ToldEvents } from '../fact/told-events.fixture';
import { getTotals } from './total.queries';

describe('the live totals', () => {
  let db: TestPlatform;
  const told = new ToldEvents({ controller: newId(), centre: newId() });
  const manager = staffWith(['programme-manager'], { jurisdictions: ['KG', 'TJ'] });

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);

  afterAll(async () => {
    await db.close();
  });

  const countTogether = (events: readonly AnyEvent[]) =>
    db.platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx));
  const count = (event: AnyEvent, recordedAt: string) => countTogether([{ ...event, recordedAt }]);
  const asOf = async () => {
    const answer = await getTotals.execute(db.platform, {}, callBy(manager));
    return answer.ok ? answer.value.map((total) => [total.country, total.services, total.asOf]) : [];
  };

  it('say in which ten seconds they last moved, and nothing of what moved none of them', async () => {
    db.clock.set('2026-11-02T06:00:07.123Z');
    const [personId, requestId] = [newId(), newId()];
    const asking = { aggregateId: requestId, subjectId: personId, accessLevel: 'protected' } as const;
    await count(told.next(requestReceived, asking), '2026-11-02T05:00:01.001Z');
    const never = '2026-11-02T06:00:00.000Z';
    expect(await asOf()).toEqual([
      ['KG', 0, never],
      ['TJ', 0, never],
    ]);
    await count(told.next(serviceDelivered, asking), '2026-11-02T05:10:39.999Z');
    await count(told.next(requestReceived, { ...asking, aggregateId: newId() }), '2026-11-02T05:20:00.000Z');
    await count(told.next(personRegistered, { aggregateId: newId() }), '2026-11-02T05:05:00.000Z');
    expect(await asOf()).toEqual([
      ['KG', 0, never],
      ['TJ', 1, '2026-11-02T05:10:30.000Z'],
    ]);
  });

  it('say the same where events are counted together, also one that changes nothing', async () => {
    const personId = newId();
    const of = { aggregateId: personId, subjectId: personId, jurisdiction: 'KG' } as const;
    const registered = { ...personRegistered.sample, contactId: null, statistics: true };
    await countTogether([
      { ...told.next(personRegistered, { ...of, data: registered }), recordedAt: '2026-11-02T05:00:01.000Z' },
      {
        ...told.next(serviceDelivered, { ...of, aggregateId: newId(), accessLevel: 'protected' }),
        recordedAt: '2026-11-02T05:11:39.999Z',
      },
      { ...told.next(requestReceived, { ...of, aggregateId: newId() }), recordedAt: '2026-11-02T05:15:00.000Z' },
      {
        ...told.next(consentGiven, { ...of, data: { ...consentGiven.sample, purpose: 'statistics' } }),
        recordedAt: '2026-11-02T05:20:00.000Z',
      },
    ]);
    expect((await asOf())[0]).toEqual(['KG', 1, '2026-11-02T05:11:30.000Z']);
  });
});
