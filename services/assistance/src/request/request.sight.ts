import type { StaffActor } from '@mrc/access';
import { sightOf } from './request.permissions';

/** The caller as SQL knows them: `$1` to `$6`, filled by `callerValues`. */
export const caller = `caller as not materialized (
  select $1::uuid as controller, $2::uuid as centre, $3::uuid as staff,
         $4::boolean as sees_register, $5::boolean as sees_centre, $6::boolean as sees_own
)`;

export const callerValues = (actor: StaffActor): unknown[] => {
  const sight = sightOf(actor);
  return [actor.controllerId, actor.centreId, actor.staffId, sight.register, sight.centre, sight.own];
};

const ofRegister = `q.controller = caller.controller`;
const ofCentre = `${ofRegister} and q.centre = caller.centre and q.access_level <> 'protected'`;
const ofWorker = `${ofRegister} and q.assigned_to = caller.staff`;
const elsewhere = `(q.centre is distinct from caller.centre or q.access_level = 'protected')`;

/** Requests `q` that the `caller` may see. */
export const visible = `(
  (caller.sees_register and ${ofRegister})
  or (caller.sees_centre and ${ofCentre})
  or (caller.sees_own and ${ofWorker})
)`;

/** The same requests in parts that do not overlap, each read from an index of its own. */
export const visibleParts = (actor: StaffActor): string[] => {
  const sight = sightOf(actor);
  if (sight.register) return [ofRegister];
  if (sight.centre) return [ofCentre, ...(sight.own ? [`${ofWorker} and ${elsewhere}`] : [])];
  return sight.own ? [ofWorker] : [];
};

/** Whether a referral ended without help and nobody else was asked since. */
export const needsAnotherWay = `(q.needs_another_way_at is not null and not exists (
  select from known_referral k
  where k.request_id = q.id and (k.live or (k.helped and k.sent_at > q.needs_another_way_at))
))`;

export const waitsForPartner = `exists (select from known_referral k where k.request_id = q.id and k.live)`;
