import { disclosureRefused, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { causedBy, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { assertKnownState } from './later-release';
import { withdraw } from './referral';
import { isUnanswered } from './referral-states';
import { loadReferral, recordDecision } from './referral.store';

/** Withdraws a referral whose disclosure registration refused: it had lapsed, was withdrawn, or is for somebody else. */
@Reaction('refuse')
export class WithdrawRefused {
  constructor(private readonly platform: ServicePlatform) {}

  @On(disclosureRefused)
  async refused(event: EventOf<typeof disclosureRefused>, tx: Tx): Promise<void> {
    if (!event.data) return;
    const referral = await loadReferral(tx, event.data.referralId);
    if (referral?.disclosureId !== event.data.disclosureId || referral.controller !== event.controller) return;
    assertKnownState(referral);
    const cause = causedBy(event);
    if (!isUnanswered(referral)) return;
    const reason = event.data.reason === 'withdrawn' ? 'consent-withdrawn' : 'disclosure-refused';
    await recordDecision(tx, this.platform.journal, withdraw(referral, reason), cause);
  }
}
