import { callerInSql, can, protectedIn, unprotectedIn, type Permissions, type StaffActor } from '@mrc/access';
import { openedElsewhereHours } from '@mrc/contracts';
import { noId } from '@mrc/kernel';
import type { PersonPlace } from './person.permissions';

/** How far an actor's sight of people goes: the register; all of it; all that is plain of it; the centre whose plain people are seen; those protected ones that are the actor's. */
export type PersonSight = readonly [
  controller: string,
  all: boolean,
  plain: boolean,
  centre: string | null,
  own: boolean,
];

/** How far any of these actions lets an actor see, read off the permissions. */
export const sightBy = <Action extends string>(
  permissions: Permissions<Action, PersonPlace>,
  actions: readonly NoInfer<Action>[],
  actor: StaffActor,
): PersonSight => {
  const { controllerId: controller, centreId } = actor;
  const sees = (place: Omit<PersonPlace, 'controller'>) =>
    actions.some((action) => can(permissions, action, actor, { controller, ...place }));
  return [
    controller,
    sees({ centre: noId, accessLevel: 'protected', isCallers: false }),
    sees({ centre: noId, accessLevel: 'open', isCallers: false }),
    centreId !== null && sees({ centre: centreId, accessLevel: 'open', isCallers: false }) ? centreId : null,
    sees({ centre: noId, accessLevel: 'protected', isCallers: true }),
  ];
};

const requestsOf = (p: 'p' | 'o'): string => `known_request k
  where (k.subject_id = ${p}.id or k.subject_id in (select c.id from contact c where c.person_id = ${p}.id))`;

const isOfCaller = (p: 'p' | 'o'): string => `coalesce(${callerInSql} in (${p}.recorded_by, ${p}.protected_by)
  or exists (select from ${requestsOf(p)}
               and ${protectedIn('k.access_level')} and is_callers_request(k.id)), false)`;

/**
 * SQL: whether a protected person `p` is the caller's: who registered them, or heard that they answer alone, or is responsible for a
 * protected request of theirs, also one of a contact they were.
 * So is one with whom a record that is theirs is one, where that was protected in its own right.
 */
export const isCallersPerson = `(${protectedIn('p.access_level')} and (${isOfCaller('p')}
  or exists (select from person o join person_merge g on g.merged_id = o.id and g.state = 'merged' and g.protected_id is distinct from o.id
             where o.merged_into = p.id and ${isOfCaller('o')})))`;

/**
 * SQL: whether the caller is responsible for an open request of a person `p`, by any record that is one with theirs or contact they were; of
 * nobody while what was told of the request is known to be behind.
 */
export const isResponsibleFor = `exists (select from known_request k
  where k.open and is_callers_request(k.id) and not is_behind_on(k.id) and k.subject_id in (
    select w.id from person w where w.id = p.id or w.merged_into = p.id
    union all select c.id from contact c join person w on w.id = c.person_id where w.id = p.id or w.merged_into = p.id))`;

/** SQL: whether a protected contact `contact` turned out to be a person who is the caller's. */
export const isCallersContact = `(${protectedIn('contact.access_level')}
  and exists (select from person p where p.id = contact.person_id and ${isCallersPerson}))`;

/** SQL: whether a person `p` is in a sight whose five parameters begin with `$2`; `$1` says whom. */
export const inSight = `(p.controller = $2::uuid and ($3::boolean or (${unprotectedIn('p.access_level')} and ($4::boolean or p.centre = $5::uuid
    or exists (select from person o where o.merged_into = p.id and o.centre = $5::uuid)))
  or ($6::boolean and ${isCallersPerson})))`;

/**
 * SQL: whether the caller works with a plain person `p` of the register wherever they are: opened the record with a reason, and the hours
 * for which that lasts are not over at `at`, or is responsible for an open request of theirs.
 */
export const worksWithPerson = (
  at: string,
): string => `(p.controller = $2::uuid and ${unprotectedIn('p.access_level')} and (
  exists (select from opening o where o.person_id = p.id and o.staff_id = ${callerInSql} and o.reason is not null and o.sealed_because is null
          and o.opened_at > ${at}::timestamptz - interval '${openedElsewhereHours} hours')
  or exists (select from ${requestsOf('p')} and k.open and is_callers_request(k.id))))`;
