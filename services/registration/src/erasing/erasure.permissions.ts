import type { Permissions, StaffActor } from '@mrc/access';
import type { Role } from '@mrc/contracts';

/** What of an erasure that is asked for decides who may do what. */
export type ErasurePlace = {
  readonly controller: string;
  readonly centre: string;
  readonly isProtected: boolean;
};

export type ErasureAction = 'see' | 'agree' | 'keep' | 'take-back';

const inRegister = (actor: StaffActor, place: ErasurePlace) => actor.controllerId === place.controller;

const desk = {
  roles: ['intake', 'case-worker', 'supervisor'],
  when: (actor: StaffActor, place: ErasurePlace) =>
    inRegister(actor, place) && actor.centreId === place.centre && !place.isProtected,
} as const;
const reviewer = {
  roles: ['data-protection-officer'],
  when: (actor: StaffActor, place: ErasurePlace) => inRegister(actor, place) && !place.isProtected,
} as const;
const protection = { roles: ['protection-officer'], when: inRegister } as const;

/** The desk of the centre sees what it wrote down; data-protection and protection officers decide, of protected people protection officers alone. */
export const erasurePermissions: Permissions<ErasureAction, ErasurePlace> = {
  see: [desk, reviewer, protection],
  agree: [reviewer, protection],
  keep: [reviewer, protection],
  'take-back': [desk, protection],
};

/** Whose word an erasure needs: of everybody a data-protection officer's and a protection officer's, of a protected person a protection officer's. */
export const wordsNeeded = (isProtected: boolean): readonly Role[] =>
  isProtected ? ['protection-officer'] : ['data-protection-officer', 'protection-officer'];
