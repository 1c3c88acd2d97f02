import { isProtected, type Permissions, type StaffActor } from '@mrc/access';
import type { ReviewedFor } from '@mrc/contracts';
import { plainAtOwnCentre, sameRegister, type PersonPlace } from '../person/person.permissions';

export type OversightAction = 'review' | 'close' | 'take-back';

/** What of an opening that is looked at decides who may say what of it. */
export type ReviewPlace = PersonPlace & { readonly reviewedFor: ReviewedFor };

const plainThere = (actor: StaffActor, review: ReviewPlace) =>
  plainAtOwnCentre(actor, review) && review.reviewedFor !== 'protection';
const ofProtection = (actor: StaffActor, review: ReviewPlace) =>
  sameRegister(actor, review) && (isProtected(review) || review.reviewedFor === 'protection');
const ofOversight = (actor: StaffActor, review: ReviewPlace) =>
  sameRegister(actor, review) && review.reviewedFor === 'oversight';

const officers = [
  { roles: ['data-protection-officer'], when: sameRegister },
  { roles: ['protection-officer'], when: ofOversight },
] as const;

/**
 * Supervisors look at openings of plain people of their centre, protection officers at those for protection, and data-protection
 * officers at all. Questions are closed by data-protection officers; one about a data-protection officer also by a protection officer.
 */
export const oversightPermissions: Permissions<OversightAction, ReviewPlace> = {
  review: [
    { roles: ['supervisor'], when: plainThere },
    { roles: ['protection-officer'], when: ofProtection },
    ...officers,
  ],
  close: officers,
  'take-back': [
    { roles: ['supervisor'], when: plainThere },
    { roles: ['protection-officer'], when: ofProtection },
    ...officers,
  ],
};
