import { disclosureClosed, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { causedBy, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { assertKnownState } from './later-release';
import { stopSharing } from './referral';
import { loadReferralOfDisclosure, recordDecision } from './referral.store';

/** Follows a consent taken back: an unanswered referral is withdrawn, a running one goes on without the person's data. */
@Reaction('consent-withdrawn')
export class StopSharing {
  constructor(private readonly platform: ServicePlatform) {}

  @On(disclosureClosed)
  async closed(event: EventOf<typeof disclosureClosed>, tx: Tx): Promise<void> {
    if (event.data?.reason !== 'withdrawn') return;
    const referral = await loadReferralOfDisclosure(tx, event.data.disclosureId);
    if (referral?.controller !== event.controller) return;
    assertKnownState(referral);
    const cause = causedBy(event);
    const decision = stopSharing(referral);
    if (decision.ok) await recordDecision(tx, this.platform.journal, decision.value, cause);
  }
}
