import { staffMemberSuspended, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { localDay } from '@mrc/kernel';
import { causedBy, On, Reaction } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { lockWorkOf } from '../known-colleague/known-colleagues';
import { returnRequest } from './request';
import { loadRequest, recordDecision } from './request.store';

/** What a colleague whose sign-in was closed had under way is nobody's work: it returns to the centre, and what is protected to protection officers. */
@Reaction('return-requests')
export class ReturnRequests {
  constructor(private readonly platform: ServicePlatform) {}

  @On(staffMemberSuspended)
  async suspended(event: EventOf<typeof staffMemberSuspended>, tx: Tx): Promise<void> {
    await lockWorkOf(tx, event.aggregateId);
    const held = await tx.query<{ id: string }>(
      `select id from request where assigned_to = $1 and state = 'open' and controller = $2 order by id`,
      [event.aggregateId, event.controller],
    );
    const cause = causedBy(event);
    for (const { id } of held) {
      const request = await loadRequest(tx, id);
      if (request?.state !== 'open' || request.assignedTo !== event.aggregateId) continue;
      await recordDecision(
        tx,
        this.platform.journal,
        returnRequest(request),
        cause,
        localDay(cause.at, request.timeZone),
      );
    }
  }
}
