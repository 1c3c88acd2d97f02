import { can, type Permissions, type StaffActor } from '@mrc/access';
import type { ReviewedFor } from '@mrc/contracts';
import {
  personPermissions,
  plainAtOwnCentre,
  plainInRegister,
  sameRegister,
  type PersonPlace,
} from '../person/person.permissions';

/** Who may open a record that is not theirs to open freely, who of them may take a request then, and who is told who opened it. */
export const openingPermissions: Permissions<
  'open-with-reason' | 'take-elsewhere' | 'list-openings' | 'list-protected-openings',
  PersonPlace
> = {
  'open-with-reason': [{ roles: ['case-worker', 'supervisor', 'data-protection-officer'], when: plainInRegister }],
  'take-elsewhere': [{ roles: ['case-worker', 'supervisor'], when: plainInRegister }],
  'list-openings': [
    { roles: ['supervisor'], when: plainAtOwnCentre },
    { roles: ['data-protection-officer', 'protection-officer'], when: sameRegister },
  ],
  'list-protected-openings': [{ roles: ['data-protection-officer', 'protection-officer'], when: sameRegister }],
};

/** Why an opening is looked at by somebody else: it was of another centre, for protection, or by a data-protection officer; most are not. */
export const reviewedForOf = (
  actor: StaffActor,
  person: PersonPlace,
  { reason }: { readonly reason: string | null },
): ReviewedFor | null => {
  if (openingLevel(actor, person) === 'protected') return 'protection';
  if (reason === null) return null;
  return can(openingPermissions, 'take-elsewhere', actor, person) ? 'elsewhere' : 'oversight';
};

/** Who reads as a receiver what a person agreed to. */
export const readingPermissions: Permissions<'read-disclosed', null> = {
  'read-disclosed': [{ roles: ['partner-officer'] }],
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
