import { isProtected, type Permissions, type StaffActor } from '@mrc/access';
import { plainAtOwnCentre, sameRegister, type PersonPlace } from '../person/person.permissions';

export type ErrorAction = 'review-error' | 'take-back-error';

/** What of an entry in error decides who may look at it and take it back. */
export type ErrorPlace = PersonPlace & {
  /** Whether something protected is asked for who was entered in error: their colleagues cannot know. */
  readonly hidesRequest: boolean;
};

const protectedInRegister = (actor: StaffActor, place: ErrorPlace) =>
  sameRegister(actor, place) && (isProtected(place) || place.hidesRequest);

const second = [
  { roles: ['supervisor'], when: plainAtOwnCentre },
  { roles: ['protection-officer'], when: protectedInRegister },
] as const;

/** Supervisors, and protection officers for what is protected, look at what was entered in error and may take it back. */
export const errorPermissions: Permissions<ErrorAction, ErrorPlace> = {
  'review-error': second,
  'take-back-error': second,
};
