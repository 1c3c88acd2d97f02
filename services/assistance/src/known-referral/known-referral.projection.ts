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
  sent(event: EventOf<typeof referralSent>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'sent');
  }

  @On(referralReceived)
  received(event: EventOf<typeof referralReceived>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'sent');
  }

  @On(referralAcknowledged)
  acknowledged(event: EventOf<typeof referralAcknowledged>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'acknowledged');
  }

  @On(referralAccepted)
  accepted(event: EventOf<typeof referralAccepted>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'accepted');
  }

  @On(referralDeclined)
  declined(event: EventOf<typeof referralDeclined>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'declined');
  }

  @On(referralExpired)
  expired(event: EventOf<typeof referralExpired>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'expired');
  }

  @On(referralWithdrawn)
  withdrawn(event: EventOf<typeof referralWithdrawn>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'withdrawn');
  }

  @On(referralServiceReported)
  serviceReported(event: EventOf<typeof referralServiceReported>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'service-reported');
  }

  @On(referralConfirmed)
  confirmed(event: EventOf<typeof referralConfirmed>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'confirmed');
  }

  @On(referralSharingStopped)
  sharingStopped(event: EventOf<typeof referralSharingStopped>, tx: Tx): Promise<void> {
    return noteReferral(tx, event, 'sharing-stopped');
  }
}
