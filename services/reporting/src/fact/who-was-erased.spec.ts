import {
  ageBandChanged,
  contactCorrected,
  contactErased,
  contactRecorded,
  personCorrected,
  personErased,
  personRegistered,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from './event-of';
import { factTables } from './facts.projection';
import { figuresIn } from './figures.fixture';
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

  const { count } = figuresIn(() => db);
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
    const erased = [
      told.next(personErased, { aggregateId: personId }),
      told.next(contactErased, { aggregateId: contactId }),
    ];
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
});
