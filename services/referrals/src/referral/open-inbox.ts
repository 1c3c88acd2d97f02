import { disclosureOffered, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { causedBy, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { findOffering } from '../known-offering/known-offering.projection';
import { assertKnownState } from './later-release';
import { receive, withdraw } from './referral';
import { isUnanswered } from './referral-states';
import { loadReferralOfDisclosure, recordDecision } from './referral.store';

/** Puts a referral into the partner's inbox once registration says that its ground holds; where nobody reads it by now, it returns. */
@Reaction('open-inbox')
export class OpenInbox {
  constructor(private readonly platform: ServicePlatform) {}

  @On(disclosureOffered)
  async offered(event: EventOf<typeof disclosureOffered>, tx: Tx): Promise<void> {
    if (!event.data) return;
    const referral = await loadReferralOfDisclosure(tx, event.data.disclosureId);
    if (!referral || referral.id !== event.data.referralId || referral.controller !== event.controller) return;
    assertKnownState(referral);
    const cause = causedBy(event);
    const offering = await findOffering(tx, referral.offeringId);
    const isUnread = offering?.canBeRead === false && isUnanswered(referral);
    const decision = isUnread ? ok(withdraw(referral, 'nobody-reads-it')) : receive(referral, cause.at);
    if (decision.ok) await recordDecision(tx, this.platform.journal, decision.value, cause);
  }
}
