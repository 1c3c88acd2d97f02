import type { Permissions, StaffActor } from '@mrc/access';

/** What of a demand decides who may do what. */
export type DemandPlace = {
  readonly controller: string;
  readonly centre: string;
  /** Whether the actor wrote it down. */
  readonly isWriters: boolean;
};

export type DemandAction = 'write' | 'see' | 'decide' | 'enter-in-error' | 'take-back-error';

const desk = ['intake', 'case-worker', 'supervisor', 'protection-officer'] as const;
const inRegister = (actor: StaffActor, demand: DemandPlace) => actor.controllerId === demand.controller;
const atCentre = (actor: StaffActor, demand: DemandPlace) =>
  inRegister(actor, demand) && actor.centreId === demand.centre;

const writer = {
  roles: desk,
  when: (actor: StaffActor, demand: DemandPlace) => atCentre(actor, demand) && demand.isWriters,
};
const supervisor = { roles: ['supervisor'], when: atCentre } as const;
const reviewer = { roles: ['data-protection-officer'], when: inRegister } as const;

/** Anybody at the desk writes a demand down; the data-protection officer decides, and nobody answers at a screen. */
export const demandPermissions: Permissions<DemandAction, DemandPlace> = {
  write: [{ roles: desk, when: atCentre }],
  see: [writer, supervisor, reviewer],
  decide: [reviewer],
  'enter-in-error': [writer, supervisor, reviewer],
  'take-back-error': [supervisor, reviewer],
};
