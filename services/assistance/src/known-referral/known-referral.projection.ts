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
  type EventOf,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';
import { noteReferral } from './known-referral.store';

/** What referrals told us of each referral of our requests: its state, as of the newest event known. */
@Projection('known-referral', ['known_referral'])
export class KnownReferralProjection {
  @On(referralSent)
  async sent(event: EventOf<typeof referralSent>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'sent');
  }

  @On(referralReceived)
  async received(event: EventOf<typeof referralReceived>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'sent');
  }

  @On(referralAcknowledged)
  async acknowledged(event: EventOf<typeof referralAcknowledged>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'acknowledged');
  }

  @On(referralAccepted)
  async accepted(event: EventOf<typeof referralAccepted>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'accepted');
  }

  @On(referralDeclined)
  async declined(event: EventOf<typeof referralDeclined>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'declined');
  }

  @On(referralExpired)
  async expired(event: EventOf<typeof referralExpired>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'expired');
  }

  @On(referralWithdrawn)
  async withdrawn(event: EventOf<typeof referralWithdrawn>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'withdrawn');
  }

  @On(referralServiceReported)
  async serviceReported(event: EventOf<typeof referralServiceReported>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'service-reported');
  }

  @On(referralConfirmed)
  async confirmed(event: EventOf<typeof referralConfirmed>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'confirmed');
  }

  @On(referralSharingStopped)
  async sharingStopped(event: EventOf<typeof referralSharingStopped>, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event, 'sharing-stopped');
  }
}
