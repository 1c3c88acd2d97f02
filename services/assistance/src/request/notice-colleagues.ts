import { mayEver } from '@mrc/access';
import type { CallContext, ServicePlatform } from '@mrc/service-kit';
import { noteColleague } from '../known-colleague/known-colleagues';
import { requestPermissions } from './request.permissions';

const hourMs = 3_600_000;

/**
 * Remembers who works on requests, from the calls they make: a colleague can be made responsible for one. Writes down a member
 * of staff who may see requests, once per place and hour.
 */
export const noticeColleagues = (platform: ServicePlatform) => {
  const noticed = new Map<string, number>();
  return async ({ actor }: Pick<CallContext, 'actor'>): Promise<void> => {
    if (!mayEver(requestPermissions, 'see', actor)) return;
    const place = `${actor.controllerId} ${actor.staffId} ${actor.centreId}`;
    const now = platform.clock.now();
    if (now.getTime() - (noticed.get(place) ?? -Infinity) < hourMs) return;
    await platform.app.inTransaction(actor, (tx) => noteColleague(tx, actor, now));
    noticed.set(place, now.getTime());
  };
};
