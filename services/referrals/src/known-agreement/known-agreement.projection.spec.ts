import { agreementConcluded } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld } from '../known-world.fixture';
import { agreementInForce, KnownAgreementProjection } from './known-agreement.projection';

describe('known agreements', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  const projection = new KnownAgreementProjection();

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });

  afterAll(() => db.close());

  const conclude = async (parts: { validFrom?: string; validTo?: string | null; agreementId?: string } = {}) => {
    const parties = { controller: newId(), receiver: newId() };
    const tell = (changed: typeof parts) => {
      const data = {
        ...agreementConcluded.sample,
        agreementId: newId(),
        receiver: parties.receiver,
        ...parts,
        ...changed,
      };
      const event = eventOf(agreementConcluded, parties.controller, data, { controller: parties.controller });
      return known.tell((tx) => projection.concluded(event, tx));
    };
    await tell({});
    return { parties, tell };
  };
  const inForce = (parties: { controller: string; receiver: string }, day: string, controllerId = parties.controller) =>
    db.platform.app.inTransaction(staffWith(['case-worker'], { controllerId }), (tx) =>
      agreementInForce(tx, parties, day),
    );

  it('are in force from their first to their last day', async () => {
    const { parties } = await conclude({ validFrom: '2026-01-01', validTo: '2026-06-30' });
    const days = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'];
    expect(await Promise.all(days.map((day) => inForce(parties, day)))).toEqual([false, true, true, false]);
  });

  it('without a last day stay in force', async () => {
    const { parties } = await conclude({ validTo: null });
    expect(await inForce(parties, '2040-01-01')).toBe(true);
  });

  it('hold between their own parties only, and are unknown to others', async () => {
    const { parties } = await conclude();
    expect(await inForce({ ...parties, receiver: newId() }, '2026-11-02')).toBe(false);
    expect(await inForce(parties, '2026-11-02', newId())).toBe(false);
  });

  it('are ended by their latest entry', async () => {
    const agreementId = newId();
    const { parties, tell } = await conclude({ agreementId, validTo: null });
    await tell({ agreementId, validTo: '2026-10-31' });
    expect(await inForce(parties, '2026-11-02')).toBe(false);
  });

  it('of erased data change nothing', async () => {
    await known.tell((tx) => projection.concluded(eventOf(agreementConcluded, newId(), null), tx));
    const rows = await db.query(
      `select 1 from referrals.known_agreement where id = '${agreementConcluded.sample.agreementId}'`,
    );
    expect(rows).toEqual([]);
  });
});
