import { protectedIn, unprotectedIn, type StaffActor } from '@mrc/access';
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
const hidden = protectedIn('q.access_level');
const plain = unprotectedIn('q.access_level');
const plainOfCentre = `${ofRegister} and q.centre = caller.centre and ${plain}`;
const ofWorker = `${ofRegister} and q.assigned_to = caller.staff`;

/** Requests `q` that the `caller` may see. */
export const visible = `(
  (caller.sees_register and ${ofRegister})
  or (caller.sees_centre and ${plainOfCentre})
  or (caller.sees_own and ${ofWorker})
)`;

/**
 * Which of the visible requests are the caller's work: their centre's, what is assigned to them, and for who sees the whole
 * register its protected ones. The parts do not overlap and each is read from an index of its own.
 */
export const workParts = (actor: StaffActor): string[] => {
  const sight = sightOf(actor);
  const hiddenOfRegister = `${ofRegister} and ${hidden}`;
  const notCounted = [
    ...(sight.register ? [plain] : []),
    ...(sight.centre ? [`(${hidden} or q.centre <> caller.centre)`] : []),
  ];
  return [
    ...(sight.register ? [hiddenOfRegister] : []),
    ...(sight.centre ? [plainOfCentre] : []),
    ...(sight.own ? [[ofWorker, ...notCounted].join(' and ')] : []),
  ];
};

/** Whether the caller sees protected referrals of a visible request, or cell of counts, `q`: who would see it if it were protected itself. */
const seesHidden = `(caller.sees_register or (caller.sees_own and q.assigned_to = caller.staff))`;
const asSeen = (column: 'waits' | 'fails') =>
  `(case when ${seesHidden} then q.${column}_seen_by_some else q.${column}_seen_by_all end)`;

/** Whether a referral that the `caller` may know of ended without help, nobody else is asked and none helped since it was sent. */
export const needsAnotherWay = asSeen('fails');

/** Whether a referral that the `caller` may know of is with a partner. */
export const waitsForPartner = asSeen('waits');
