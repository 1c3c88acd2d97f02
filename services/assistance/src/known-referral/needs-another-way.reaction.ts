import { isProtected } from '@mrc/access';
import {
  referralErased,
  referralSharingStopped,
  referralStateEvents,
  type AccessLevel,
  type EventOf,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { localDay } from '@mrc/kernel';
import { causedBy, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { failUnseen, needAnotherWay, type Request } from '../request/request';
import { loadRequest, recordDecision, saveRequest } from '../request/request.store';
import { hasAnotherReferral, noteReferral, type ReferralTold } from './known-referral.store';

/** A protected referral of a request that colleagues see. */
const isHidden = (accessLevel: AccessLevel, request: Request) => isProtected({ accessLevel }) && !isProtected(request);

/**
 * A referral that ended without help returns its open request, unless another partner is still being asked or helped meanwhile.
 * It decides on what it heard itself and keeps, whatever the projection knows.
 */
@Reaction('needs-another-way')
export class NeedsAnotherWay {
  constructor(private readonly platform: ServicePlatform) {}

  @On(...referralStateEvents)
  async told(event: ReferralTold, tx: Tx): Promise<void> {
    // a partner that has helped goes on having helped when the consent is taken back
    if (event.type === referralSharingStopped.type) return;
    const level = await noteReferral(tx, 'followed_referral', event);
    if (event.data?.standing !== 'ended' || !level) return;
    const request = await loadRequest(tx, event.data.requestId);
    if (!request || request.controller !== event.controller) return;
    const hidden = isHidden(level, request);
    const failed = { referralId: event.aggregateId, requestId: request.id };
    if (await hasAnotherReferral(tx, failed, hidden || isProtected(request) ? 'all' : 'unprotected')) return;
    const cause = causedBy(event);
    if (hidden) {
      const unseen = failUnseen(request, cause.at);
      if (unseen.ok) await saveRequest(tx, unseen.value, request.version);
      return;
    }
    const decision = needAnotherWay(request, { referralId: event.aggregateId, at: cause.at });
    if (!decision.ok) return;
    await recordDecision(tx, this.platform.journal, decision.value, cause, localDay(cause.at, request.timeZone));
  }

  @On(referralErased)
  async erased(event: EventOf<typeof referralErased>, tx: Tx): Promise<void> {
    await tx.query(`delete from followed_referral where id = $1`, [event.aggregateId]);
  }
}
