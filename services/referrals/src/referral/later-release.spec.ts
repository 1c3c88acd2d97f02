import { disclosureRefused } from '@mrc/contracts';
import { newId, silentLog } from '@mrc/kernel';
import { oneKey, ServicePlatform } from '@mrc/service-kit';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { ExpireReferrals } from './expire-referrals';
import { StateOfLaterRelease } from './later-release';
import { WithdrawRefused } from './withdraw-refused';

describe('a referral in a state of a later release', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
    for (const check of ['referral_state_check', 'referral_answered_after_reception'])
      await db.query(`alter table referrals.referral drop constraint ${check}`);
  });

  afterAll(() => db.close());

  type Sent = { readonly id: string; readonly disclosureId: string };
  const become = (state: string, { id }: Sent) =>
    db.query(`update referrals.referral set state = '${state}' where id = '${id}'`);
  const storyOf = async ({ id }: Sent) => (await db.journalOf(id)).map(({ type }) => type);
  const refuse = (referral: Sent) => {
    const data = { disclosureId: referral.disclosureId, referralId: referral.id, reason: 'lapsed' as const };
    const event = eventOf(disclosureRefused, newId(), data, { controller: world.controller });
    return known.tell((tx) => new WithdrawRefused(db.platform).refused(event, tx));
  };

  it.each([
    ['a consent taken back', (referral: Sent) => known.closeDisclosure(world, referral, 'withdrawn')],
    ['a refused disclosure', refuse],
    ['an offered disclosure', (referral: Sent) => known.offer(world, referral)],
  ])('keeps %s waiting for the programs of that release, which follow it', async (_what, told) => {
    const referral = await known.sent(world);
    await become('asked-back', referral);
    await expect(told(referral)).rejects.toThrow(StateOfLaterRelease);
    expect(await storyOf(referral)).toEqual(['referral.sent']);
    await become('sent', referral);
    await told(referral);
    expect(await storyOf(referral)).toHaveLength(2);
  });

  it('is not expired, which is said in a line without anything of the person', async () => {
    const referral = await known.received(world);
    await become('asked-back', referral);
    const said: object[] = [];
    const platform = new ServicePlatform({
      ...db.platform,
      log: { ...silentLog, error: (facts: object) => said.push(facts) },
      commandKeys: oneKey('a secret of this spec'),
      digestKeys: oneKey('a secret of this spec'),
    });
    await new ExpireReferrals(platform).execute(new Date('2026-11-09T06:00:00Z'));
    expect(said).toHaveLength(1);
    expect(said).toMatchObject([{ referral: referral.id, error: 'StateOfLaterRelease' }]);
    expect(await storyOf(referral)).toEqual(['referral.sent', 'referral.received']);
  });
});
