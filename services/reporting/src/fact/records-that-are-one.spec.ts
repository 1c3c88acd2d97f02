import {
  consentRefused,
  contactIdentified,
  contactRecorded,
  personRegistered,
  personsMerged,
  personsSeparated,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import { factTables } from './facts.projection';
import { both, figuresIn, nothing } from './figures.fixture';
import { ToldEvents } from './told-events.fixture';

describe('figures of records that are one', () => {
  let db: TestPlatform;
  let told: ToldEvents;
  let kept: string;
  let merged: string;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);
  afterAll(() => db.close());
  beforeEach(async () => {
    told = new ToldEvents({ controller: newId(), centre: newId() });
    [kept, merged] = [newId(), newId()];
    for (const table of factTables) await db.query(`delete from reporting.${table}`);
  });

  const { count, figures } = figuresIn(() => db);
  const register = (aggregateId: string, data: object = {}) =>
    told.next(personRegistered, { aggregateId, data: { ...data } });
  const merge = (one = merged, keptId = kept) =>
    told.next(personsMerged, { aggregateId: one, data: { keptId, protects: [] } });
  const separate = () => told.next(personsSeparated, { aggregateId: merged, data: { keptId: kept, unprotects: [] } });

  it('have one person with the services of both, and two again', async () => {
    await count(register(kept), ...told.helped(kept), register(merged), ...told.helped(merged));
    const two = { contacts: 0, people: 2, services: 2, referrals: 2 };
    expect(await figures()).toEqual(both(two));
    await count(merge());
    expect(await figures()).toEqual(both({ ...two, people: 1 }));
    await count(...told.helped(merged), ...told.helped(kept));
    expect(await figures()).toEqual(both({ contacts: 0, people: 1, services: 4, referrals: 4 }));
    await count(separate());
    expect(await figures()).toEqual(both({ contacts: 0, people: 2, services: 4, referrals: 4 }));
  });

  it('have one person of three, with the contact that one of them was', async () => {
    const [third, contactId] = [newId(), newId()];
    await count(
      told.next(contactRecorded, { aggregateId: contactId }),
      ...[kept, merged, third].map((id) => register(id, id === merged ? { contactId } : {})),
      told.next(contactIdentified, { aggregateId: contactId, data: { personId: merged } }),
      ...told.helped(contactId),
    );
    expect(await figures()).toEqual(both({ contacts: 1, people: 3, services: 1, referrals: 1 }));
    await count(merge(), merge(third));
    expect(await figures()).toEqual(both({ contacts: 1, people: 1, services: 1, referrals: 1 }));
    await count(separate());
    expect(await figures()).toEqual(both({ contacts: 1, people: 2, services: 1, referrals: 1 }));
  });

  it('leave a person out where either record says no to being counted, and have the other again once they are two', async () => {
    await count(register(kept), ...told.helped(kept), register(merged, { statistics: false }));
    const one = { contacts: 0, people: 1, services: 1, referrals: 1 };
    expect(await figures()).toEqual(both(one));
    await count(merge());
    expect(await figures()).toEqual({ live: { ...nothing, services: 1 }, closed: nothing });
    await count(separate());
    expect(await figures()).toEqual(both(one));
    await count(merge(), told.next(consentRefused, { aggregateId: kept, data: { purpose: 'statistics' } }));
    expect(await figures()).toEqual({ live: { ...nothing, services: 1 }, closed: nothing });
  });

  it('are the same in whichever order both are heard of, and when the same is told again', async () => {
    const registered = [register(kept), register(merged)];
    const one = merge();
    await count(one, ...registered, ...told.helped(kept));
    const expected = { contacts: 0, people: 1, services: 1, referrals: 1 };
    expect(await figures()).toEqual(both(expected));
    await count(separate());
    await count(one);
    expect(await figures()).toEqual(both({ ...expected, people: 2 }));
  });
});
