import { offeringPublished, organisationListed } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld } from '../known-world.fixture';
import { findOffering, findTimeZone, KnownOfferingProjection } from './known-offering.projection';

describe('known offerings', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  const projection = new KnownOfferingProjection();
  const organisationId = newId();

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });

  afterAll(() => db.close());

  it('follow the sample of their contract, and the latest entry replaces the one before', async () => {
    const { offeringId, serviceCodes, answerWithinHours } = offeringPublished.sample;
    const found = () => db.platform.worker.inOpenTransaction((tx) => findOffering(tx, offeringId));
    const first = {
      id: offeringId,
      organisationId,
      serviceCodes,
      confidential: false,
      answerWithinHours,
      canBeRead: true,
    };
    await known.tell((tx) =>
      projection.published(eventOf(offeringPublished, organisationId, offeringPublished.sample), tx),
    );
    expect(await found()).toEqual(first);
    const changed = { serviceCodes: ['SOC-01', 'LEG-02'], confidential: true, answerWithinHours: 12, canBeRead: false };
    const event = eventOf(offeringPublished, organisationId, { ...offeringPublished.sample, ...changed });
    await known.tell((tx) => projection.published(event, tx));
    await known.tell((tx) => projection.published(eventOf(offeringPublished, organisationId, null), tx));
    expect(await found()).toEqual({ ...first, ...changed });
  });

  it('know the time zone of an organisation', async () => {
    const found = (id: string) => db.platform.worker.inOpenTransaction((tx) => findTimeZone(tx, id));
    expect(await found(organisationId)).toBeUndefined();
    await known.tell(async (tx) => {
      await projection.listed(eventOf(organisationListed, organisationId, organisationListed.sample), tx);
      const moved = { ...organisationListed.sample, timeZone: 'Europe/Moscow' };
      await projection.listed(eventOf(organisationListed, organisationId, moved), tx);
      await projection.listed(eventOf(organisationListed, organisationId, null), tx);
    });
    expect(await found(organisationId)).toBe('Europe/Moscow');
  });
});
