import { offeringPublished } from '@mrc/contracts';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { sendReferral } from '../referral/send-referral';
import { KnownOfferingProjection } from './known-offering.projection';

describe('an offering that nobody can read', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network({ canBeRead: false });
  });
  afterAll(() => db.close());

  const attach = (canBeRead: boolean) => {
    const data = { ...offeringPublished.sample, offeringId: world.offeringId, canBeRead };
    return known.tell((tx) =>
      new KnownOfferingProjection().published(eventOf(offeringPublished, world.receiver, data), tx),
    );
  };
  const send = async () => {
    const sent = await sendReferral.execute(db.platform, await known.sending(world), callBy(world.worker));
    return sent.ok || sent.refusal.code;
  };

  it('is sent nothing until an officer is attached, and nothing once none is', async () => {
    expect(await send()).toBe('OFFERING_NOT_READ');
    await attach(true);
    expect(await send()).toBe(true);
    await attach(false);
    expect(await send()).toBe('OFFERING_NOT_READ');
  });
});
