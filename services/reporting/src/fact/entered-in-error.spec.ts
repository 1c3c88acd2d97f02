import {
  consentEnteredInError,
  consentErrorTakenBack,
  contactEnteredInError,
  contactErrorTakenBack,
  contactIdentified,
  contactRecorded,
  episodeClosed,
  episodeEnteredInError,
  episodeRecorded,
  personCorrected,
  personEnteredInError,
  personErrorTakenBack,
  personRegistered,
  serviceDelivered,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import { factTables } from './facts.projection';
import { both, figuresIn, nothing } from './figures.fixture';
import { ToldEvents } from './told-events.fixture';

describe('figures of what was entered in error and of what was put right', () => {
  let db: TestPlatform;
  let told: ToldEvents;
  let personId: string;
  let contactId: string;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
  }, 60_000);
  afterAll(() => db.close());
  beforeEach(async () => {
    told = new ToldEvents({ controller: newId(), centre: newId() });
    [personId, contactId] = [newId(), newId()];
    for (const table of factTables) await db.query(`delete from reporting.${table}`);
  });

  const { count, counts, figures } = figuresIn(() => db);
  const register = (data: object = {}) => told.next(personRegistered, { aggregateId: personId, data: { ...data } });
  const subject = async () =>
    (
      await db.query(
        `select sex, nationality, relation, origin, destination, stage from reporting.subject where subject_id = '${personId}'`,
      )
    )[0];

  it('hold nothing of a person in error, also what is told of them later, and all of it once that is taken back', async () => {
    await count(register(), ...told.helped(personId));
    const before = { contacts: 0, people: 1, services: 1, referrals: 1 };
    expect(await figures()).toEqual(both(before));
    await count(told.next(personEnteredInError, { aggregateId: personId }));
    expect(await figures()).toEqual(both(nothing));
    await count(...told.helped(personId));
    expect(await figures()).toEqual(both(nothing));
    await count(told.next(personErrorTakenBack, { aggregateId: personId }));
    expect(await figures()).toEqual(both({ ...before, services: 2, referrals: 2 }));
  });

  it('move the day of the totals when somebody is in error', async () => {
    await count(register(), ...told.helped(personId));
    const asOf = async () => (await db.query(`select as_of from reporting.total`))[0]?.['as_of'];
    const before = await asOf();
    await count(told.next(personEnteredInError, { aggregateId: personId, on: '2026-11-20' }));
    expect(await asOf()).toEqual(new Date('2026-11-20T09:00:00Z'));
    expect(before).not.toEqual(await asOf());
  });

  it('count the contact that a person in error was by itself again', async () => {
    await count(told.next(contactRecorded, { aggregateId: contactId }), ...told.helped(contactId));
    await count(
      register({ statistics: false, contactId }),
      told.next(contactIdentified, { aggregateId: contactId, data: { personId } }),
    );
    expect(await figures()).toEqual({ live: { ...nothing, services: 1 }, closed: nothing });
    await count(told.next(personEnteredInError, { aggregateId: personId }));
    expect(await figures()).toEqual(both({ contacts: 1, people: 0, services: 1, referrals: 1 }));
    await count(told.next(personErrorTakenBack, { aggregateId: personId }));
    expect(await figures()).toEqual({ live: { ...nothing, services: 1 }, closed: nothing });
  });

  it('hold nothing of a contact in error, and the person it was all the same', async () => {
    await count(
      told.next(contactRecorded, { aggregateId: contactId }),
      ...told.helped(contactId),
      register({ contactId }),
      ...told.helped(personId),
    );
    expect(await figures()).toEqual(both({ contacts: 1, people: 1, services: 2, referrals: 2 }));
    await count(told.next(contactEnteredInError, { aggregateId: contactId }));
    expect(await figures()).toEqual(both({ contacts: 0, people: 1, services: 1, referrals: 1 }));
    await count(told.next(contactErrorTakenBack, { aggregateId: contactId }));
    expect(await figures()).toEqual(both({ contacts: 1, people: 1, services: 2, referrals: 2 }));
  });

  it('leave out who never agreed to be counted, and have them again', async () => {
    await count(register());
    const word = { consentId: newId(), purpose: 'statistics', receiver: null };
    const mistaken = { ...word, agrees: false, because: 'wrong-person' };
    await count(told.next(consentEnteredInError, { aggregateId: personId, data: mistaken }));
    expect(await figures()).toEqual(both(nothing));
    await count(told.next(consentErrorTakenBack, { aggregateId: personId, data: { ...word, agrees: true } }));
    expect(await figures()).toEqual(both({ ...nothing, people: 1 }));
  });

  const now = {
    sex: 'male',
    ageBand: '60+',
    nationality: null,
    relation: 'other',
    corridor: null,
    interpreterNeeded: false,
  };

  it('go by what was put right, also where nothing is known any more, in one set with the registration or after it', async () => {
    const right = { sex: 'male', nationality: null, relation: 'other', origin: null, destination: null, stage: null };
    const corrected = () =>
      told.next(personCorrected, {
        aggregateId: personId,
        data: { fields: ['sex', 'nationality', 'relation', 'episode'], now, from: '2026-11-10' },
      });
    await count(register(), corrected());
    expect(await subject()).toEqual(right);
    personId = newId();
    await count(register());
    expect(await subject()).toMatchObject({ sex: 'female', nationality: 'TJ', origin: 'TJ' });
    const event = corrected();
    for (const _ of [1, 2]) await count(event);
    expect(await subject()).toEqual(right);
  });

  it('count in the corrected age band from the day of the correction, and before it in the band of then', async () => {
    await count(register({ ageBand: '30-34' }), ...told.helped(personId));
    await count(
      told.next(personCorrected, { aggregateId: personId, data: { fields: ['birth'], now, from: '2026-11-10' } }),
      told.next(serviceDelivered, { aggregateId: newId(), subjectId: personId, on: '2026-11-10' }),
    );
    const ofBands = (await counts())
      .filter(({ level }) => level === 'sex-band')
      .map((one) => [one.label, one.band, one.services]);
    expect(ofBands).toEqual([
      ['male', '30-34', 1],
      ['male', '60+', 1],
    ]);
  });

  it('have no corridor of a migration that was written down in error', async () => {
    await count(register());
    await count(told.next(episodeEnteredInError, { aggregateId: personId }));
    expect(await subject()).toMatchObject({ sex: 'female', origin: null, destination: null, stage: null });
  });

  it('have the corridor of the migration that is going on now, and are one person through them all', async () => {
    await count(register());
    const away = { corridor: { origin: 'TJ', destination: 'KZ', stage: 'abroad' } };
    await count(told.next(episodeRecorded, { aggregateId: personId, data: away }));
    expect(await subject()).toMatchObject({ origin: 'TJ', destination: 'KZ', stage: 'abroad' });
    const back = { corridor: { ...away.corridor, stage: 'returned' } };
    const isBack = told.next(episodeClosed, { aggregateId: personId, data: back });
    for (const _ of [1, 2]) await count(isBack);
    expect(await subject()).toMatchObject({ origin: 'TJ', destination: 'KZ', stage: 'returned' });
    expect(await figures()).toEqual(both({ ...nothing, people: 1 }));
  });

  it('keep nothing of who was erased', async () => {
    await count(register());
    await count(
      told.next(personCorrected, { aggregateId: personId, data: { fields: ['sex'], now, from: '2026-11-10' } }),
      { ...register(), data: null },
    );
    expect(await subject()).toMatchObject({ sex: null, relation: null });
  });
});
