import { consentGiven, consentWithdrawn, personsMerged, personsSeparated } from '@mrc/contracts';
import { KnownAliasProjection, KnownCareProjection } from '@mrc/messaging';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { ProtectReferrals } from '../referral/protect-referrals';
import { sentQueries } from '../referral/referral.queries';
import { sendReferral } from '../referral/send-referral';
import { referralsTimeline } from '../referral/timeline.queries';

describe('records that are one', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;
  const aliases = new KnownAliasProjection();
  const care = new KnownCareProjection();
  const protects = new ProtectReferrals();

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
  });
  afterAll(() => db.close());

  const place = (recordedAt = '2026-11-02T06:00:00.000Z') => ({ controller: world.controller, recordedAt });
  const mergedInto = (merged: string, keptId: string, raised: readonly string[] = []) =>
    eventOf(
      personsMerged,
      merged,
      { keptId, protects: [...raised] },
      {
        ...place(),
        accessLevel: raised.length > 0 ? 'protected' : 'audited',
      },
    );
  const separated = (merged: string, keptId: string, raised: readonly string[] = []) =>
    eventOf(personsSeparated, merged, { keptId, unprotects: [...raised] }, place());
  const merge = (merged: string, kept: string) => known.tell((tx) => aliases.merged(mergedInto(merged, kept), tx));
  const separate = (merged: string, kept: string) => known.tell((tx) => aliases.separated(separated(merged, kept), tx));
  const word = { consentId: newId(), purpose: 'care', receiver: null } as const;
  const says = (contract: typeof consentGiven | typeof consentWithdrawn, id: string, at: string) =>
    known.tell((tx) => care.said(eventOf(contract, id, word, place(at)), tx));

  const send = async (subjectId: string) => {
    const sent = await sendReferral.execute(
      db.platform,
      await known.sending(world, { subjectId }),
      callBy(world.worker),
    );
    return sent.ok ? sent.value.id : sent.refusal.code;
  };
  const listed = async (subjectId: string) => {
    const asked = { subjectIds: [subjectId], first: 20, after: null };
    const result = await sentQueries.listSentReferrals.execute(db.platform, asked, callBy(world.worker));
    return result.ok ? result.value.rows.map(({ id }) => id).sort() : [];
  };
  const happened = async (subjectId: string) => {
    const asked = { subjectIds: [subjectId], first: 20, after: null };
    const result = await referralsTimeline.execute(db.platform, asked, callBy(world.worker));
    return result.ok ? result.value.rows.map(({ aggregateId }) => aggregateId).sort() : [];
  };

  it('show the referrals of both, and each its own once they are two', async () => {
    const [kept, merged] = [newId(), newId()];
    const [ofKept, ofMerged] = [await send(kept), await send(merged)];
    const both = [ofKept, ofMerged].sort();
    expect([await listed(kept), await happened(kept)]).toEqual([[ofKept], [ofKept]]);
    await merge(merged, kept);
    expect([await listed(kept), await happened(kept), await listed(merged)]).toEqual([both, both, both]);
    await separate(merged, kept);
    expect([await listed(kept), await happened(kept), await listed(merged)]).toEqual([[ofKept], [ofKept], [ofMerged]]);
  });

  it('send what was asked for the one with what was agreed on the other, as work on the kept one', async () => {
    const [kept, merged] = [newId(), newId()];
    await merge(merged, kept);
    const id = await send(merged);
    await separate(merged, kept);
    expect([await listed(kept), await listed(merged)]).toEqual([[id], []]);
  });

  it('send nothing where one says no to care, until a yes is said on the kept one after', async () => {
    const [kept, merged] = [newId(), newId()];
    await says(consentWithdrawn, merged, '2026-11-02T05:30:00.000Z');
    expect(await send(kept)).not.toBe('CONSENT_NEEDED');
    await merge(merged, kept);
    expect([await send(kept), await send(merged)]).toEqual(['CONSENT_NEEDED', 'CONSENT_NEEDED']);
    await says(consentGiven, kept, '2026-11-02T07:00:00.000Z');
    expect([await send(kept), await send(merged)]).not.toContain('CONSENT_NEEDED');
    await separate(merged, kept);
    expect(await send(merged)).toBe('CONSENT_NEEDED');
  });

  it('are protected both where one is, and no longer than they are one', async () => {
    const [kept, merged] = [newId(), newId()];
    const id = await send(kept);
    const level = async () =>
      (await db.query(`select access_level from referrals.referral where id = '${id}'`))[0]?.['access_level'];
    await known.tell((tx) => protects.told(mergedInto(merged, kept, [kept]), tx));
    expect(await level()).toBe('protected');
    await known.tell((tx) => protects.lifted(separated(merged, kept, [kept]), tx));
    expect(await level()).not.toBe('protected');
  });
});
