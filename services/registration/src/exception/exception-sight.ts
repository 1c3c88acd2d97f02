import { can, type StaffActor } from '@mrc/access';
import { noId } from '@mrc/kernel';
import { exceptionPermissions, type ExceptionPlace } from './exception.permissions';
import type { ExceptionSight } from './shown-exceptions.store';

/** Which exceptions of the register somebody is shown who decides on them or reviews them, read off the permissions. */
export const exceptionSightOf = (actor: StaffActor): ExceptionSight => {
  const { controllerId: controller, centreId } = actor;
  const place = (centre: string, level: 'audited' | 'protected'): ExceptionPlace => ({
    ...{ controller, centre, accessLevel: level, isCallers: false, ownLevel: level, isHolders: false },
  });
  const sees = (at: ExceptionPlace) =>
    can(exceptionPermissions, 'decide', actor, at) || can(exceptionPermissions, 'review', actor, at);
  return {
    controller,
    centre: centreId !== null && sees(place(centreId, 'audited')) ? centreId : null,
    all: sees(place(noId, 'protected')),
  };
};
