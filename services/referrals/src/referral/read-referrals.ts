import { mayEver } from '@mrc/access';
import {
  refusal,
  type CallInput,
  type CallOutput,
  type countInbox,
  type getReceivedReferrals,
  type getSentReferrals,
  type listInbox,
  type listSentReferrals,
  type PlatformRefusal,
  type referralsTimeline,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { inboxCounts, inboxPage, receivedReferrals } from './inbox.queries';
import { referralPermissions } from './referral.permissions';
import { listOfSentReferrals, sentReferrals } from './referral.queries';
import { referralsTimelineOf } from './timeline.queries';

type Answer<T> = Promise<Result<T, PlatformRefusal>>;

/** What either side may read of referrals; what the caller may not see is left out. */
@Injectable()
export class ReadReferrals {
  constructor(private readonly platform: ServicePlatform) {}

  inbox(input: CallInput<typeof listInbox>, call: CallContext): Answer<CallOutput<typeof listInbox>> {
    return this.#read('see-received', call, (tx) => inboxPage(tx, input, call.actor, this.platform.clock.now()));
  }

  counts(call: CallContext): Answer<CallOutput<typeof countInbox>> {
    return this.#read('see-received', call, (tx) => inboxCounts(tx, call.actor));
  }

  received(
    input: CallInput<typeof getReceivedReferrals>,
    call: CallContext,
  ): Answer<CallOutput<typeof getReceivedReferrals>> {
    return this.#read('see-received', call, (tx) =>
      receivedReferrals(tx, input.ids, call.actor, this.platform.clock.now()),
    );
  }

  sent(input: CallInput<typeof getSentReferrals>, call: CallContext): Answer<CallOutput<typeof getSentReferrals>> {
    return this.#read('see-sent', call, (tx) => sentReferrals(tx, input.ids, call.actor, this.platform.clock.now()));
  }

  async listSent(
    input: CallInput<typeof listSentReferrals>,
    call: CallContext,
  ): Answer<CallOutput<typeof listSentReferrals>> {
    return ok(
      await this.platform.query(call, (tx) => listOfSentReferrals(tx, input, call.actor, this.platform.clock.now())),
    );
  }

  async timeline(
    input: CallInput<typeof referralsTimeline>,
    call: CallContext,
  ): Answer<CallOutput<typeof referralsTimeline>> {
    return ok(await this.platform.query(call, (tx) => referralsTimelineOf(tx, input, call.actor)));
  }

  async #read<T>(action: 'see-sent' | 'see-received', call: CallContext, work: (tx: Tx) => Promise<T>): Answer<T> {
    if (!mayEver(referralPermissions, action, call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return ok(await this.platform.query(call, work));
  }
}
