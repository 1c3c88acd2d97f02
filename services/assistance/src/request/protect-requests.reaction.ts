import { isProtected } from '@mrc/access';
import {
  contactIdentified,
  personProtected,
  personProtectionLifted,
  personRegistered,
  personsMerged,
  personsSeparated,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { localDay } from '@mrc/kernel';
import {
  causedBy,
  noteLifted,
  noteProtected,
  On,
  Reaction,
  type LiftingTold,
  type ProtectionTold,
} from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { findMarked } from '../known-colleague/known-colleagues';
import { awaitWorker, lockWorkersOf } from './awaited-worker.store';
import { liftProtection, protectRequest } from './request-protection';
import {
  loadRequest,
  plainRequestsOf,
  protectedRequestsOf,
  protectServicesOf,
  recordDecision,
  servicesGivenOn,
} from './request.store';

/**
 * Somebody is protected: whatever is asked for them is from now on, and what was asked already becomes so, also of the contacts they were. Its
 * worker stays; what nobody has goes to who told registration. Where somebody needs no protection, what was protected because of them only
 * comes down. A record that is one with a protected one is as protected as that, and no longer than they are one.
 */
@Reaction('protect-requests')
export class ProtectRequests {
  constructor(private readonly platform: ServicePlatform) {}

  @On(personRegistered, contactIdentified, personProtected, personsMerged)
  async told(event: ProtectionTold, tx: Tx): Promise<void> {
    const { aggregateId: about, controller, centre, data } = event;
    const subjects = await noteProtected(tx, event);
    const plain = await plainRequestsOf(tx, subjects, controller);
    if (plain.length === 0) return;
    const marked = data && 'responsible' in data && data.responsible ? { about, mark: data.responsible } : undefined;
    await lockWorkersOf(tx, controller);
    const worker =
      marked && centre ? await findMarked(tx, { controller, centre }, marked, this.platform.markKeys) : undefined;
    const cause = causedBy(event);
    for (const id of plain) {
      const request = await loadRequest(tx, id);
      if (!request || isProtected(request)) continue;
      const decision = protectRequest(request, worker ?? null);
      const { next } = decision;
      await recordDecision(tx, this.platform.journal, decision, cause, localDay(cause.at, request.timeZone));
      await protectServicesOf(tx, next);
      if (next.assignedTo === null && marked) await awaitWorker(tx, next, marked);
    }
  }

  @On(personProtectionLifted, personsSeparated)
  async lifted(event: LiftingTold, tx: Tx): Promise<void> {
    const cause = causedBy(event);
    for (const id of await protectedRequestsOf(tx, await noteLifted(tx, event), event.controller)) {
      const request = await loadRequest(tx, id);
      const decision = request && liftProtection(request, await servicesGivenOn(tx, id));
      if (!request || !decision) continue;
      await recordDecision(tx, this.platform.journal, decision, cause, localDay(cause.at, request.timeZone));
      await protectServicesOf(tx, decision.next);
    }
  }
}
