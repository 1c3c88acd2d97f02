import { closesWithDisclosure, disclosureClosed, receivedReferralView } from '@mrc/contracts';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import * as z from 'zod';
import { referralsSchema } from '../data-source';
import { KnownDisclosureProjection } from '../known-disclosure/known-disclosure.projection';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { inboxColumns, viewFor, type InboxRow } from './inbox.queries';
import { ReadyReferrals, type ChangeName } from './ready.fixture';

type Sent = Awaited<ReturnType<ReadyReferrals['received']>>;

describe('what closes with the disclosure', () => {
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

  const view = { shape: { ...receivedReferralView.shape, number: closesWithDisclosure(z.string()).nullable() } };
  const isClosed = async ({ id }: Sent, now = '2026-11-02T06:00:00Z', officer = world.officer): Promise<boolean> => {
    const [row] = await db.platform.app.inTransaction(world.officer, (tx) =>
      tx.query<InboxRow>(`select ${inboxColumns} from referral where id = $1`, [id]),
    );
    return viewFor(officer, new Date(now), view)(row!).number === null;
  };

  it.each<[string, () => Promise<Sent>]>([
    ['waits for an answer', () => ready.received()],
    ['was accepted', () => ready.accepted()],
    ['waits for the person’s word', () => ready.reported()],
  ])('is open to the partner while the referral %s', async (_what, make) => {
    expect(await isClosed(await make())).toBe(false);
  });

  it.each<ChangeName>(['declineReferral', 'withdrawReferral', 'confirmService'])(
    'is closed at once by %s, before registration has told of it',
    async (name) => {
      expect(await isClosed(await ready.done(name, await ready.make(name)))).toBe(true);
    },
  );

  it('is closed once the person took the consent back, also where the service was given since', async () => {
    const stopped = await ready.stopped();
    expect(await isClosed(stopped)).toBe(true);
    expect(await isClosed(await ready.done('reportService', stopped))).toBe(true);
  });

  it('is closed after its last day, whether or not anybody has noticed yet', async () => {
    const referral = await ready.accepted();
    expect([
      await isClosed(referral, '2026-12-31T12:00:00Z'),
      await isClosed(referral, '2027-01-01T12:00:00Z'),
    ]).toEqual([false, true]);
  });

  it('is closed when that day is over at the sending centre, wherever the partner is', async () => {
    const referral = await ready.accepted();
    for (const timeZone of ['Asia/Vladivostok', 'Asia/Dushanbe', 'Europe/Moscow']) {
      const officer = { ...world.officer, timeZone };
      const around = ['2026-12-31T18:59:59Z', '2026-12-31T19:00:00Z'].map((now) => isClosed(referral, now, officer));
      expect(await Promise.all(around)).toEqual([false, true]);
    }
  });

  it('is closed once registration says so, and where nothing is known of the disclosure', async () => {
    const [closed, unknown] = [await ready.accepted(), await ready.accepted()];
    const data = { disclosureId: closed.disclosureId, reason: 'lapsed' as const };
    await known.tell((tx) =>
      new KnownDisclosureProjection().closed(eventOf(disclosureClosed, closed.id, data, world), tx),
    );
    await db.query(`delete from referrals.known_disclosure where id = '${unknown.disclosureId}'`);
    expect([await isClosed(closed), await isClosed(unknown)]).toEqual([true, true]);
  });
});
