import { protectedIn, unprotectedIn, type StaffActor } from '@mrc/access';
import { isInError } from '@mrc/messaging';
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

/** SQL: whether a request `q` is there: a closed one of who was entered in error is gone with them, an open one stays somebody's to close. */
export const isThere = `(q.state = 'open' or not ${isInError('q.subject_id')})`;

/** Requests `q` that the `caller` may see. */
export const visible = `${isThere} and (
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

const ownOrNobodys = `q.assigned_to = caller.staff or (q.assigned_to is null and q.centre = caller.centre)`;

/**
 * Of the visible requests, or of the places they are counted in, `q` what waits for the caller: their own, what nobody has at their
 * centre, and for who sees the register all that is protected, for whoever holds it may lack the right to refer or close it.
 */
export const isCallersWork = `(${ownOrNobodys} or (caller.sees_register and ${hidden}))`;

/** Who is told of the protected referrals of a request `q`: of a protected one its worker, of a plain one who holds them. */
const holder = `case when ${hidden} then q.assigned_to else q.hidden_holder end`;
/** The same where `q` is a place in which requests are counted: who holds what is hidden of plain ones is not counted there. */
const holderOfPlace = `case when ${hidden} then q.assigned_to end`;

/**
 * What the partner of a referral `k` answered last, and in which version: as it stands, also where a program of the last release noted no
 * answer; where it goes on without the person's data, what was answered before or since.
 */
export const lastAnswer = `case when k.state = 'sharing-stopped' or k.answered_version = k.version then k.answer else k.state end`;
export const lastAnswered = `case when k.state = 'sharing-stopped' then k.answered_version else k.version end`;

/**
 * What partners answered (`known_referral k`) of an open request `q`, as far as the `caller` may know of it: what is hidden of it is told to
 * its holder and to those who see the register.
 */
export const partnerAnswers = `known_referral k
  where k.request_id = q.id and k.controller = q.controller and q.state = 'open'
    and (k.state in ('accepted', 'service-reported') or (k.state = 'sharing-stopped' and k.answer is not null))
    and (${unprotectedIn('k.access_level')} or caller.sees_register or (caller.sees_own and ${holder} = caller.staff))`;

/** What says of a note `p` (`passed_on`) that by it the person knows what the partner of `k` answered last. */
export const saysThatKnown = `p.referral_id = k.id and p.referral_version >= ${lastAnswered} and p.taken_back_at is null`;

/** Those of the answers that the person was not told. */
export const untoldAnswers = `${partnerAnswers} and not exists (select from passed_on p where ${saysThatKnown})`;

/** Those that the person knows, each with its note. */
export const toldAnswers = `passed_on p, ${partnerAnswers} and ${saysThatKnown}`;

/** Whether they are the caller's to pass on: the request's worker's, or where it has none its centre's; what is hidden, its holder's. */
export const isToPassOn = `q.has_untold and (${ownOrNobodys}
  or q.hidden_holder = caller.staff) and exists (select from ${untoldAnswers})`;

const standing = (whose: string) => {
  const asSeen = (column: 'waits' | 'fails') =>
    `(case when caller.sees_register or (caller.sees_own and ${whose} = caller.staff)
      then q.${column}_seen_by_some else q.${column}_seen_by_all end)`;
  return { waitsForPartner: asSeen('waits'), needsAnotherWay: asSeen('fails') };
};

/**
 * As far as the `caller` may know of it: whether a referral of a request `q` is with a partner, and whether one ended without help,
 * nobody else is asked and none helped since it was sent.
 */
export const standingOfRequest = standing(holder);
/** The same of a place in which requests are counted, but for the plain ones of which the caller holds what is hidden. */
export const standingOfPlace = standing(holderOfPlace);

/** Plain requests `q` of which the caller holds what is hidden: their places do not know it. */
export const holdsWhatIsHidden = `caller.sees_own and ${plain}
  and q.state = 'open' and q.hidden_holder = caller.staff`;
