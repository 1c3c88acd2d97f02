import type { Permissions, StaffActor } from '@mrc/access';

/** What of words decides who may do what. */
export type WordingPlace = { readonly controller: string };

export type WordingAction = 'draft' | 'confirm' | 'take-back' | 'see';

const inRegister = (actor: StaffActor, wording: WordingPlace) => actor.controllerId === wording.controller;
const officer = { roles: ['data-protection-officer'], when: inRegister } as const;
const supervisor = { roles: ['supervisor'], when: inRegister } as const;

/** A data-protection officer drafts; another one, or a supervisor, who speaks the language confirms or takes back. */
export const wordingPermissions: Permissions<WordingAction, WordingPlace> = {
  draft: [officer],
  confirm: [officer, supervisor],
  'take-back': [officer, supervisor],
  see: [officer, supervisor],
};
