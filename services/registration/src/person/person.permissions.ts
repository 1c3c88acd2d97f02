import { can, isProtected, type Permissions, type StaffActor } from '@mrc/access';
import type { AccessLevel } from '@mrc/contracts';

export type PersonPlace = { readonly controller: string; readonly centre: string; readonly accessLevel: AccessLevel };

export type PersonAction =
  | 'register'
  | 'find'
  | 'open'
  | 'open-with-reason'
  | 'record-consent'
  | 'withdraw-consent'
  | 'prepare-disclosure'
  | 'list-openings'
  | 'list-protected-openings'
  | 'see-timeline';

const sameRegister = (actor: StaffActor, person: PersonPlace) => actor.controllerId === person.controller;
const atOwnCentre = (actor: StaffActor, person: PersonPlace) =>
  sameRegister(actor, person) && actor.centreId === person.centre;
const plainAtOwnCentre = (actor: StaffActor, person: PersonPlace) => atOwnCentre(actor, person) && !isProtected(person);
const plainInRegister = (actor: StaffActor, person: PersonPlace) => sameRegister(actor, person) && !isProtected(person);

const desk = { roles: ['intake', 'case-worker', 'supervisor'], when: plainAtOwnCentre } as const;
const workers = { roles: ['case-worker', 'supervisor'], when: plainAtOwnCentre } as const;
const protection = { roles: ['protection-officer'], when: sameRegister } as const;

export const personPermissions: Permissions<PersonAction, PersonPlace> = {
  register: [{ roles: ['intake', 'case-worker', 'supervisor', 'protection-officer'], when: atOwnCentre }],
  find: [{ roles: ['intake', 'case-worker', 'supervisor'], when: plainInRegister }, protection],
  open: [desk, protection],
  'open-with-reason': [{ roles: ['case-worker', 'supervisor', 'data-protection-officer'], when: plainInRegister }],
  'record-consent': [desk, protection],
  'withdraw-consent': [desk, protection],
  'prepare-disclosure': [workers, protection],
  'list-openings': [
    { roles: ['supervisor'], when: plainAtOwnCentre },
    { roles: ['data-protection-officer', 'protection-officer'], when: sameRegister },
  ],
  'list-protected-openings': [{ roles: ['data-protection-officer', 'protection-officer'], when: sameRegister }],
  'see-timeline': [desk, protection],
};

/**
 * The level of an opening: what only a protection officer's role lets somebody open would tell colleagues that there is
 * something to protect.
 */
export const openingLevel = (actor: StaffActor, person: PersonPlace): 'audited' | 'protected' => {
  const otherwise = { ...actor, roles: actor.roles.filter((role) => role !== 'protection-officer') };
  return actor.roles.includes('protection-officer') && !can(personPermissions, 'open', otherwise, person)
    ? 'protected'
    : 'audited';
};
