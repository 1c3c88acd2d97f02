import { callerInSql, can, unprotectedIn, type Permissions, type StaffActor } from '@mrc/access';
import type { PersonPlace } from './person.permissions';

const nobody = '00000000-0000-0000-0000-000000000000';

/** How far an actor's sight of people goes: the register; all of it; all that is plain of it; the centre whose plain people are seen. */
export type PersonSight = readonly [controller: string, all: boolean, plain: boolean, centre: string | null];

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
    sees({ centre: nobody, accessLevel: 'protected' }),
    sees({ centre: nobody, accessLevel: 'open' }),
    centreId !== null && sees({ centre: centreId, accessLevel: 'open' }) ? centreId : null,
  ];
};

/** SQL: whether a person `p` is in a sight whose four parameters begin with `$2`; `$1` says whom. */
export const inSight = `(p.controller = $2::uuid and ($3::boolean or (${unprotectedIn('p.access_level')} and ($4::boolean or p.centre = $5::uuid))))`;

/** SQL: whether the caller opened a plain person `p` of the register with a reason. */
export const openedByCaller = `(p.controller = $2::uuid and ${unprotectedIn('p.access_level')} and exists (
  select from opening o where o.person_id = p.id and o.staff_id = ${callerInSql} and o.reason is not null))`;
