import {
  referralAccepted,
  referralAcknowledged,
  referralConfirmed,
  referralDeclined,
  referralExpired,
  referralReceived,
  referralSent,
  referralServiceReported,
  referralSharingStopped,
  referralWithdrawn,
  type EventContract,
  type EventEnvelope,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { testRegister, told, type TestRegister } from '../test-register';
import { KnownReferralProjection } from './known-referral.projection';

const projection = new KnownReferralProjection();

type Known = { readonly state: string; readonly live: boolean; readonly helped: boolean };
type Handle = (parts: Partial<EventEnvelope>, tx: Tx) => Promise<void>;

const handled: Record<string, { contract: EventContract; handle: Handle; known: Known }> = {
  'referral.sent': {
    contract: referralSent,
    handle: (parts, tx) => projection.sent(told(referralSent, parts), tx),
    known: { state: 'sent', live: true, helped: false },
  },
  'referral.received': {
    contract: referralReceived,
    handle: (parts, tx) => projection.received(told(referralReceived, parts), tx),
    known: { state: 'sent', live: true, helped: false },
  },
  'referral.acknowledged': {
    contract: referralAcknowledged,
    handle: (parts, tx) => projection.acknowledged(told(referralAcknowledged, parts), tx),
    known: { state: 'acknowledged', live: true, helped: false },
  },
  'referral.accepted': {
    contract: referralAccepted,
    handle: (parts, tx) => projection.accepted(told(referralAccepted, parts), tx),
    known: { state: 'accepted', live: true, helped: false },
  },
  'referral.declined': {
    contract: referralDeclined,
    handle: (parts, tx) => projection.declined(told(referralDeclined, parts), tx),
    known: { state: 'declined', live: false, helped: false },
  },
  'referral.expired': {
    contract: referralExpired,
    handle: (parts, tx) => projection.expired(told(referralExpired, parts), tx),
    known: { state: 'expired', live: false, helped: false },
  },
  'referral.withdrawn': {
    contract: referralWithdrawn,
    handle: (parts, tx) => projection.withdrawn(told(referralWithdrawn, parts), tx),
    known: { state: 'withdrawn', live: false, helped: false },
  },
  'referral.service-reported': {
    contract: referralServiceReported,
    handle: (parts, tx) => projection.serviceReported(told(referralServiceReported, parts), tx),
    known: { state: 'service-reported', live: false, helped: true },
  },
  'referral.confirmed': {
    contract: referralConfirmed,
    handle: (parts, tx) => projection.confirmed(told(referralConfirmed, parts), tx),
    known: { state: 'confirmed', live: false, helped: true },
  },
  'referral.sharing-stopped': {
    contract: referralSharingStopped,
    handle: (parts, tx) => projection.sharingStopped(told(referralSharingStopped, parts), tx),
    known: { state: 'sharing-stopped', live: true, helped: false },
  },
};

describe('what referrals tells of referrals', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const asWorker = (work: (tx: Tx) => Promise<void>) => register.platform.worker.inOpenTransaction(work);
  const row = async (id: string) =>
    (
      await register.query(
        `select version, request_id, state, live, helped, sent_at from assistance.known_referral where id = '${id}'`,
      )
    )[0];

  it.each(Object.keys(handled))('knows the state after %s, by the committed sample', async (type) => {
    const { contract, handle, known } = handled[type]!;
    const aggregateId = newId();
    await asWorker((tx) => handle({ aggregateId, aggregateVersion: 4 }, tx));
    const { requestId } = contract.sample as { requestId: string };
    expect(await row(aggregateId)).toEqual({ ...known, version: 4, request_id: requestId, sent_at: null });
  });

  it('knows the newest, in whatever order two consumers write, and when it was sent', async () => {
    const about = { aggregateId: newId() };
    const recordedAt = '2026-11-01T05:00:00.000Z';
    const declined = told(referralDeclined, { ...about, aggregateVersion: 3 });
    await asWorker((tx) => projection.declined(declined, tx));
    await asWorker((tx) => projection.sent(told(referralSent, { ...about, recordedAt }), tx));
    await asWorker((tx) => projection.acknowledged(told(referralAcknowledged, { ...about, aggregateVersion: 2 }), tx));
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
    await asWorker((tx) => projection.declined(declined, tx));
    await asWorker((tx) => projection.sent(told(referralSent, { aggregateId }), tx));
    expect(await level()).toEqual({ access_level: 'audited' });
    await asWorker((tx) => projection.declined(declined, tx));
    expect(await level()).toEqual({ access_level: 'audited' });
  });

  it('forgets the referral of who was erased', async () => {
    const about = { aggregateId: newId() };
    await asWorker((tx) => projection.sent(told(referralSent, about), tx));
    await asWorker((tx) => projection.accepted(told(referralAccepted, { ...about, data: null }), tx));
    expect(await row(about.aggregateId)).toBeUndefined();
  });
});
