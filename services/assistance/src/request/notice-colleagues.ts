import { mayEver } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { localDay, newId } from '@mrc/kernel';
import type { CallContext, ServicePlatform } from '@mrc/service-kit';
import { canHold, noteColleague } from '../known-colleague/known-colleagues';
import { lockWorkersOf, takeAwaited } from './awaited-worker.store';
import { assignRequest } from './request';
import { requestPermissions } from './request.permissions';
import { loadRequest, recordDecision } from './request.store';

const hourMs = 3_600_000;

/**
 * Remembers who works on requests, from the calls they make: a colleague can be made responsible for one. Writes down a member
 * of staff who may see requests, once per place and hour, and gives them the requests that waited for them to be known.
 */
export const noticeColleagues = (platform: ServicePlatform) => {
  const noticed = new Map<string, number>();
  return async ({ actor }: Pick<CallContext, 'actor'>): Promise<void> => {
    if (!mayEver(requestPermissions, 'see', actor)) return;
    const place = `${actor.controllerId} ${actor.staffId} ${actor.centreId}`;
    const now = platform.clock.now();
    if (now.getTime() - (noticed.get(place) ?? -Infinity) < hourMs) return;
    await platform.app.inTransaction(actor, async (tx) => {
      await lockWorkersOf(tx, actor.controllerId);
      await noteColleague(tx, actor, now);
      await giveWhatWaited(tx, platform, actor.staffId, now);
    });
    noticed.set(place, now.getTime());
  };
};

const giveWhatWaited = async (tx: Tx, { journal }: ServicePlatform, worker: string, at: Date): Promise<void> => {
  if (!(await canHold(tx, worker))) return;
  for (const id of await takeAwaited(tx)) {
    const request = await loadRequest(tx, id);
    if (request?.state !== 'open' || request.assignedTo !== null) continue;
    const decision = assignRequest(request, { worker, handsOver: false, at });
    const cause = { actor: null, correlationId: newId(), causationId: null, traceparent: null, at };
    await recordDecision(tx, journal, decision, cause, localDay(at, request.timeZone));
  }
};
