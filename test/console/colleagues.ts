import { getStaffNames, type Role } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { stage } from './stage';

/** Every colleague goes by this name. */
export const colleaguesAre = (name: string, ...roles: Role[]): void =>
  stage.services.on(getStaffNames, ({ ids }) => ok(ids.map((id) => ({ id, name, roles, centreId: null }))));
