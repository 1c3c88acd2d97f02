import {
  disclosureClosed,
  disclosureOffered,
  disclosureOpened,
  disclosurePrepared,
  disclosureRefused,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld } from '../known-world.fixture';
import { findDisclosure, KnownDisclosureProjection } from './known-disclosure.projection';

describe('known disclosures', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  const projection = new KnownDisclosureProjection();
  const controller = newId();
  const personId = newId();
  const { disclosureId, receiver, until } = disclosurePrepared.sample;
  const ours = { controller };

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });

  afterAll(() => db.close());

  const found = (controllerId = controller) =>
    db.platform.app.inTransaction(staffWith(['case-worker'], { controllerId }), (tx) =>
      findDisclosure(tx, disclosureId, receiver ?? '', db.platform.markKeys),
    );

  it('follow the samples of their contracts', async () => {
    const base = {
      id: disclosureId,
      subjectId: personId,
      isForPartner: true,
      accessLevel: 'open',
      isCallers: false,
      until,
    };
    await known.tell((tx) =>
      projection.prepared(eventOf(disclosurePrepared, personId, disclosurePrepared.sample, ours), tx),
    );
    expect(await found()).toEqual({ ...base, state: 'prepared', closedFor: null });
    await known.tell((tx) =>
      projection.offered(eventOf(disclosureOffered, personId, disclosureOffered.sample, ours), tx),
    );
    expect(await found()).toEqual({ ...base, state: 'offered', closedFor: null });
    await known.tell((tx) => projection.opened(eventOf(disclosureOpened, personId, disclosureOpened.sample, ours), tx));
    expect(await found()).toEqual({ ...base, state: 'open', closedFor: null });
    await known.tell((tx) => projection.closed(eventOf(disclosureClosed, personId, disclosureClosed.sample, ours), tx));
    expect(await found()).toEqual({ ...base, state: 'closed', closedFor: 'withdrawn' });
  });

  it.each([
    ['lapsed', 'refused'],
    ['withdrawn', 'refused'],
    ['used', 'prepared'],
    ['other-receiver', 'prepared'],
  ] as const)('refused because it is %s are %s', async (reason, state) => {
    await known.tell((tx) =>
      projection.prepared(eventOf(disclosurePrepared, personId, disclosurePrepared.sample, ours), tx),
    );
    await known.tell((tx) =>
      projection.refused(eventOf(disclosureRefused, personId, { ...disclosureRefused.sample, reason }, ours), tx),
    );
    expect(await found()).toMatchObject({ state });
  });

  it('are unknown to another register', async () => {
    expect(await found(newId())).toBeUndefined();
  });

  it('of an erased person are not kept', async () => {
    const before = await db.query(`select * from referrals.known_disclosure order by id`);
    await known.tell(async (tx) => {
      await projection.prepared(eventOf(disclosurePrepared, newId(), null), tx);
      await projection.offered(eventOf(disclosureOffered, newId(), null), tx);
      await projection.opened(eventOf(disclosureOpened, newId(), null), tx);
      await projection.closed(eventOf(disclosureClosed, newId(), null), tx);
      await projection.refused(eventOf(disclosureRefused, newId(), null), tx);
    });
    expect(await db.query(`select * from referrals.known_disclosure order by id`)).toEqual(before);
  });
});
