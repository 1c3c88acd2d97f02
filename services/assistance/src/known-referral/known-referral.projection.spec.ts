import {
  referralAccepted,
  referralAcknowledged,
  referralDeclined,
  referralSent,
  referralStateEvents,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { testRegister, told, type TestRegister } from '../test-register.fixture';
import { KnownReferralProjection } from './known-referral.projection';
import type { ReferralTold } from './known-referral.store';

describe('what referrals tells of referrals', () => {
  let register: TestRegister;
  let projection: KnownReferralProjection;

  beforeAll(async () => {
    register = await testRegister();
    projection = new KnownReferralProjection(register.platform);
  });
  afterAll(() => register.close());

  const asWorker = (work: (tx: Tx) => Promise<void>) => register.platform.worker.inOpenTransaction(work);
  const row = async (id: string) =>
    (
      await register.query(
        `select version, request_id, state, standing, sent_at from assistance.known_referral where id = '${id}'`,
      )
    )[0];

  it.each(referralStateEvents.map((contract) => [contract.type, contract] as const))(
    'knows the state after %s, and how it stands, by the committed sample',
    async (_type, contract) => {
      const aggregateId = newId();
      await asWorker((tx) => projection.told(told(contract, { aggregateId, aggregateVersion: 4 }) as ReferralTold, tx));
      const { requestId, state, standing } = contract.sample;
      expect(await row(aggregateId)).toEqual({ state, standing, version: 4, request_id: requestId, sent_at: null });
    },
  );

  it('knows the newest, in whatever order two consumers write, and when it was sent', async () => {
    const about = { aggregateId: newId() };
    const recordedAt = '2026-11-01T05:00:00.000Z';
    const declined = told(referralDeclined, { ...about, aggregateVersion: 3 });
    await asWorker((tx) => projection.told(declined, tx));
    await asWorker((tx) => projection.told(told(referralSent, { ...about, recordedAt }), tx));
    await asWorker((tx) => projection.told(told(referralAcknowledged, { ...about, aggregateVersion: 2 }), tx));
    expect(await row(about.aggregateId)).toMatchObject({
      version: 3,
      state: 'declined',
      sent_at: new Date(recordedAt),
    });
  });

  it('keeps the access level it was sent with, whatever a later event has', async () => {
    const aggregateId = newId();
    const level = async () =>
      (await register.query(`select access_level from assistance.known_referral where id = '${aggregateId}'`))[0];
    const declined = told(referralDeclined, { aggregateId, aggregateVersion: 3, accessLevel: 'protected' });
    await asWorker((tx) => projection.told(declined, tx));
    await asWorker((tx) => projection.told(told(referralSent, { aggregateId }), tx));
    expect(await level()).toEqual({ access_level: 'audited' });
    await asWorker((tx) => projection.told(declined, tx));
    expect(await level()).toEqual({ access_level: 'audited' });
  });

  it('forgets the referral of who was erased', async () => {
    const about = { aggregateId: newId() };
    await asWorker((tx) => projection.told(told(referralSent, about), tx));
    await asWorker((tx) => projection.told(told(referralAccepted, { ...about, data: null }), tx));
    expect(await row(about.aggregateId)).toBeUndefined();
  });
});
