import { offeringPublished } from '@mrc/contracts';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownOfferingProjection } from '../known-offering/known-offering.projection';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { referralCommands } from './referral.commands';
import { sentQueries } from './referral.queries';
import { ReturnUnread } from './return-unread';

describe('an offering that nobody reads any more', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });
  beforeEach(async () => {
    world = await known.network();
  });
  afterAll(() => db.close());

  const told = (canBeRead: boolean, recordedAt = db.clock.now().toISOString()) => {
    const data = { ...offeringPublished.sample, offeringId: world.offeringId, canBeRead };
    return eventOf(offeringPublished, world.receiver, data, { recordedAt, controller: world.receiver });
  };
  const tell = async (canBeRead: boolean, recordedAt?: string) => {
    const event = told(canBeRead, recordedAt);
    await known.tell((tx) => new KnownOfferingProjection().published(event, tx));
    await known.tell((tx) => new ReturnUnread(db.platform).published(event, tx));
  };
  const seen = async (id: string) => {
    const found = await sentQueries.getSentReferrals.execute(db.platform, { ids: [id] }, callBy(world.worker));
    const [row] = found.ok ? found.value : [];
    return row && { state: row.state, because: row.withdrawnBecause };
  };
  const returned = { state: 'withdrawn', because: 'nobody-reads-it' };

  it('returns what lies there unanswered to its sender, with the reason and once', async () => {
    const received = await known.received(world);
    const onItsWay = await known.sent(world);
    const elsewhere = await known.received(await known.network());
    for (const _ of [1, 2]) await tell(false);
    for (const { id } of [received, onItsWay]) {
      expect(await seen(id)).toEqual(returned);
      const news = (await db.journalOf(id)).filter(({ type }) => type === 'referral.withdrawn');
      expect(news).toMatchObject([{ data: { reason: 'nobody-reads-it' } }]);
    }
    expect((await db.journalOf(elsewhere.id)).map(({ type }) => type)).not.toContain('referral.withdrawn');
  });

  it('keeps what was accepted, and what was sent after somebody read it again', async () => {
    const accepted = await known.received(world);
    const input = { referralId: accepted.id, expectedVersion: 2, commandId: crypto.randomUUID() };
    const answer = { ...input, appointmentAt: null, appointmentPlace: null };
    expect((await referralCommands.acceptReferral.execute(db.platform, answer, callBy(world.officer))).ok).toBe(true);
    const before = '2026-11-01T00:00:00.000Z';
    const later = await known.received(world);
    await tell(false, before);
    await tell(true);
    expect(await seen(accepted.id)).toEqual({ state: 'accepted', because: null });
    expect(await seen(later.id)).toEqual({ state: 'sent', because: null });
  });

  it('returns what reaches it after that, instead of putting it where nobody looks', async () => {
    const referral = await known.sent(world);
    await known.tell((tx) => new KnownOfferingProjection().published(told(false), tx));
    await known.offer(world, referral);
    expect(await seen(referral.id)).toEqual(returned);
  });
});
