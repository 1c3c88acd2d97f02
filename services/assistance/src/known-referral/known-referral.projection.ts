import { isProtected } from '@mrc/access';
import { referralErased, referralStateEvents, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { holdReferral, noteAnswer, noteReferral, type ReferralTold } from './known-referral.store';

/** What referrals told us of each referral of our requests: how it stands, as of the newest event known. */
@Projection('known-referral', ['known_referral'])
export class KnownReferralProjection {
  constructor(private readonly platform: ServicePlatform) {}

  @On(...referralStateEvents)
  async told(event: ReferralTold, tx: Tx): Promise<void> {
    await noteReferral(tx, 'known_referral', event);
    await noteAnswer(tx, event);
    if (isProtected(event)) await holdReferral(tx, event, this.platform.markKeys);
  }

  @On(referralErased)
  async erased(event: EventOf<typeof referralErased>, tx: Tx): Promise<void> {
    await tx.query(`delete from known_referral where id = $1`, [event.aggregateId]);
  }
}
