import { offeringPublished, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { causedBy, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { assertKnownState } from './later-release';
import { withdraw } from './referral';
import { isUnanswered } from './referral-states';
import { loadReferral, recordDecision, unansweredAt } from './referral.store';

/** What lies unanswered at an offering that nobody reads any more returns to its sender, with the reason. */
@Reaction('return-unread')
export class ReturnUnread {
  constructor(private readonly platform: ServicePlatform) {}

  @On(offeringPublished)
  async published(event: EventOf<typeof offeringPublished>, tx: Tx): Promise<void> {
    if (event.data === null || event.data.canBeRead) return;
    const cause = causedBy(event);
    for (const { id } of await unansweredAt(tx, event.data.offeringId, cause.at)) {
      const referral = await loadReferral(tx, id);
      if (!referral) continue;
      assertKnownState(referral);
      if (!isUnanswered(referral)) continue;
      await recordDecision(tx, this.platform.journal, withdraw(referral, 'nobody-reads-it'), cause);
    }
  }
}
