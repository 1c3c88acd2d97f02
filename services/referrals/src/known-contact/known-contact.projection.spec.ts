import { contactIdentified, contactRecorded } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld } from '../known-world.fixture';
import { findContact, KnownContactProjection } from './known-contact.projection';

describe('known contacts', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  const projection = new KnownContactProjection();
  const ours = { controller: newId() };

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });

  afterAll(() => db.close());

  const found = (id: string, controllerId = ours.controller) =>
    db.platform.app.inTransaction(staffWith(['case-worker'], { controllerId }), (tx) => findContact(tx, id));

  it('follow the samples of their contracts and are unknown to another register', async () => {
    const id = newId();
    await known.tell((tx) => projection.recorded(eventOf(contactRecorded, id, contactRecorded.sample, ours), tx));
    expect(await found(id)).toEqual({ id, personId: null });
    expect(await found(id, newId())).toBeUndefined();
    await known.tell((tx) => projection.identified(eventOf(contactIdentified, id, contactIdentified.sample, ours), tx));
    expect(await found(id)).toEqual({ id, personId: contactIdentified.sample.personId });
  });

  it('stay contacts once erased', async () => {
    const id = newId();
    await known.tell(async (tx) => {
      await projection.recorded(eventOf(contactRecorded, id, null, ours), tx);
      await projection.identified(eventOf(contactIdentified, id, null, ours), tx);
    });
    expect(await found(id)).toEqual({ id, personId: null });
  });
});
