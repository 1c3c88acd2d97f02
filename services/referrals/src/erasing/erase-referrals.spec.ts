import { personErased } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { inboxQueries } from '../referral/inbox.queries';
import { ReadyReferrals, type ChangeName } from '../referral/ready.fixture';
import { sentQueries } from '../referral/referral.queries';
import { EraseReferrals } from './erase-referrals.reaction';

describe('referrals of who is erased', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;
  let ready: ReadyReferrals;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
    ready = new ReadyReferrals(known, world);
  });
  afterAll(() => db.close());

  const subjectOf = async (id: string): Promise<string> =>
    String((await db.query(`select subject_id from referrals.referral where id = '${id}'`))[0]?.['subject_id']);
  const erase = (subjectId: string) =>
    known.tell((tx) =>
      new EraseReferrals(db.platform).erased(
        eventOf(personErased, subjectId, {}, { controller: world.controller }),
        tx,
      ),
    );
  const sent = async (id: string) => {
    const result = await sentQueries.getSentReferrals.execute(db.platform, { ids: [id] }, callBy(world.worker));
    return result.ok ? result.value : [];
  };
  const received = async (id: string) => {
    const result = await inboxQueries.getReceivedReferrals.execute(db.platform, { ids: [id] }, callBy(world.officer));
    return result.ok ? result.value : [];
  };

  it('are nobody’s for the sender, and the partner of a running one sees that sharing stopped, without a word', async () => {
    const { id } = await ready.done('acceptReferral', await ready.make('acceptReferral'));
    const subjectId = await subjectOf(id);
    await erase(subjectId);
    expect(await sent(id)).toEqual([]);
    expect(await received(id)).toMatchObject([{ id, state: 'sharing-stopped', sharingNotice: 'waiting' }]);
    const [row] = await db.query(`select t::text as row from referrals.referral t where id = '${id}'`);
    expect(String(row?.['row'])).not.toContain(subjectId);
    const left = await db.query(
      `select type from referrals.journal where aggregate_id = '${id}' and data is not null order by aggregate_version`,
    );
    expect(left.map(({ type }) => type)).toEqual(['referral.erased']);
  });

  it('that nobody answered are withdrawn, and nothing more is sent for them', async () => {
    const referral = await known.received(world);
    const subjectId = await subjectOf(referral.id);
    const requestId = (await db.query(`select request_id from referrals.referral where id = '${referral.id}'`))[0]?.[
      'request_id'
    ];
    await erase(subjectId);
    expect(await received(referral.id)).toMatchObject([{ state: 'withdrawn' }]);
    expect(await db.query(`select from referrals.known_request where id = '${String(requestId)}'`)).toEqual([]);
    expect(await db.query(`select from referrals.erased_subject where id = '${subjectId}'`)).toHaveLength(1);
  });

  it('lose what the partner wrote of them', async () => {
    const name: ChangeName = 'declineReferral';
    const { id } = await ready.done(name, await ready.make(name));
    await erase(await subjectOf(id));
    const [row] = await db.query(`select decline_note from referrals.referral where id = '${id}'`);
    expect(row).toEqual({ decline_note: null });
    expect(await received(id)).toMatchObject([{ state: 'declined' }]);
  });

  it('of others stay as they are', async () => {
    const { id } = await ready.done('acceptReferral', await ready.make('acceptReferral'));
    const before = await sent(id);
    await erase(newId());
    expect(await sent(id)).toEqual(before);
  });
});
