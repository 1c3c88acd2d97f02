import { isProtected, type Permissions, type StaffActor } from '@mrc/access';
import type { AccessLevel } from '@mrc/contracts';

/** What of a person decides who may do what. */
export type PersonPlace = { readonly controller: string; readonly centre: string; readonly accessLevel: AccessLevel };

export const sameRegister = (actor: StaffActor, person: PersonPlace) => actor.controllerId === person.controller;
const atOwnCentre = (actor: StaffActor, person: PersonPlace) =>
  sameRegister(actor, person) && actor.centreId === person.centre;
export const plainAtOwnCentre = (actor: StaffActor, person: PersonPlace) =>
  atOwnCentre(actor, person) && !isProtected(person);
export const plainInRegister = (actor: StaffActor, person: PersonPlace) =>
  sameRegister(actor, person) && !isProtected(person);

/** Who works with a person: the desk of the centre, its workers, and protection officers of the register. */
export const desk = { roles: ['intake', 'case-worker', 'supervisor'], when: plainAtOwnCentre } as const;
export const workers = { roles: ['case-worker', 'supervisor'], when: plainAtOwnCentre } as const;
export const protection = { roles: ['protection-officer'], when: sameRegister } as const;

export const personPermissions: Permissions<'register' | 'find' | 'open', PersonPlace> = {
  register: [{ roles: ['intake', 'case-worker', 'supervisor', 'protection-officer'], when: atOwnCentre }],
  find: [{ roles: ['intake', 'case-worker', 'supervisor'], when: plainInRegister }, protection],
  open: [desk, protection],
};
