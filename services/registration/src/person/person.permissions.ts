import { isProtected, rolesFor, type Permissions, type StaffActor } from '@mrc/access';
import type { AccessLevel, Role } from '@mrc/contracts';

/** What of a person decides who may do what. */
export type PersonPlace = {
  readonly controller: string;
  readonly centre: string;
  /** The centres of records that are one with this one. */
  readonly otherCentres?: readonly string[];
  readonly accessLevel: AccessLevel;
  /** Of a protected person: whether the actor registered them, or holds a protected request of theirs. */
  readonly isCallers: boolean;
  /** Whether the actor is responsible for an open request of theirs. */
  readonly isResponsible?: boolean;
};

export const sameRegister = (actor: StaffActor, person: PersonPlace) => actor.controllerId === person.controller;
export const atOwnCentre = (actor: StaffActor, person: PersonPlace) =>
  sameRegister(actor, person) &&
  actor.centreId !== null &&
  (actor.centreId === person.centre || person.otherCentres?.includes(actor.centreId) === true);
export const plainAtOwnCentre = (actor: StaffActor, person: PersonPlace) =>
  atOwnCentre(actor, person) && !isProtected(person);
export const plainInRegister = (actor: StaffActor, person: PersonPlace) =>
  sameRegister(actor, person) && !isProtected(person);

const theirs = (actor: StaffActor, person: PersonPlace) =>
  plainAtOwnCentre(actor, person) || (sameRegister(actor, person) && person.isCallers);

/** Who works with a person: the desk of the centre, its workers, and protection officers of the register; with a protected one those whose it is. */
export const desk = { roles: ['intake', 'case-worker', 'supervisor'], when: theirs } as const;
export const workers = { roles: ['case-worker', 'supervisor'], when: theirs } as const;
export const protection = { roles: ['protection-officer'], when: sameRegister } as const;

/** Whoever is responsible for an open request of a person, wherever in the register; of a protected one only those whose they are. */
const responsible = {
  roles: ['case-worker'],
  when: (actor: StaffActor, person: PersonPlace) =>
    sameRegister(actor, person) && person.isResponsible === true && (!isProtected(person) || person.isCallers),
} as const;

const plainHere = { when: plainAtOwnCentre } as const;
const protectedOnes = {
  roles: ['protection-officer'],
  when: (actor: StaffActor, person: PersonPlace) => sameRegister(actor, person) && isProtected(person),
} as const;

export type PersonAction =
  | 'register'
  | 'find'
  | 'open'
  | 'correct'
  | 'decide-correction'
  | 'review-correction'
  | 'lift-protection'
  | 'enter-in-error'
  | 'record-journey'
  | 'keep-family'
  | 'give-access-log'
  | 'record-document'
  | 'record-details'
  | 'keep-needs'
  | 'record-migration-status'
  | 'read-migration-status'
  | 'ask-erasure';

export const personPermissions: Permissions<PersonAction, PersonPlace> = {
  register: [{ roles: ['intake', 'case-worker', 'supervisor', 'protection-officer'], when: atOwnCentre }],
  find: [{ roles: ['intake', 'case-worker', 'supervisor'], when: plainInRegister }, desk, protection],
  open: [desk, protection],
  correct: [desk, protection],
  'decide-correction': [{ roles: ['case-worker', 'supervisor'], ...plainHere }, protectedOnes],
  'review-correction': [{ roles: ['supervisor'], ...plainHere }, protectedOnes],
  'lift-protection': [protection],
  'enter-in-error': [desk, protection],
  'record-journey': [desk, protection],
  'keep-family': [desk, protection],
  /** Of protected people protection officers alone: who asks may stand beside whoever the person is protected from. */
  'give-access-log': [{ roles: desk.roles, ...plainHere }, protection],
  'record-document': [desk, protection],
  'record-details': [desk, protection],
  'keep-needs': [desk, protection],
  'record-migration-status': [desk, responsible, protection],
  'read-migration-status': [responsible, protection],
  /** As with the list of who read a record: of protected people protection officers alone. */
  'ask-erasure': [{ roles: desk.roles, ...plainHere }, protection],
};

/** The roles of those who may open a person whose it is not. */
export const seenBy = (person: Pick<PersonPlace, 'accessLevel'>): Role[] =>
  isProtected(person) ? [...protection.roles] : rolesFor(personPermissions, 'open');
