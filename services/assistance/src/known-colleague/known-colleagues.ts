import { mayEver } from '@mrc/access';
import type { Tx } from '@mrc/database';
import type { CallContext, ServicePlatform } from '@mrc/service-kit';
import { requestPermissions } from '../request/request.permissions';

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
    await platform.app.inTransaction(actor, (tx) =>
      tx.query(
        `insert into known_colleague (controller, staff_id, centre, last_seen_at) values ($1, $2, $3, $4)
         on conflict (controller, staff_id) do update set centre = excluded.centre, last_seen_at = excluded.last_seen_at`,
        [actor.controllerId, actor.staffId, actor.centreId, now],
      ),
    );
    noticed.set(place, now.getTime());
  };
};

/** Whether somebody of the actor's register is known by this staff id, and was not suspended. */
export const isColleague = async (tx: Tx, staffId: string): Promise<boolean> => {
  const known = await tx.first(
    `select 1 as known from known_colleague k
     where k.staff_id = $1 and not exists (select from suspended_colleague s where s.staff_id = k.staff_id)`,
    [staffId],
  );
  return known !== undefined;
};
