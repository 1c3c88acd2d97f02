import { isProtected, type Permissions, type StaffActor } from '@mrc/access';
import type { Person } from '../person/person';
import {
  desk,
  plainAtOwnCentre,
  protection,
  sameRegister,
  workers,
  type PersonPlace,
} from '../person/person.permissions';
import type { SharingException } from './exception';

/** What of an exception decides who may do what: whose it is, and whether its receiver hides it from colleagues. */
export type ExceptionPlace = PersonPlace & {
  /** The level of the exception itself. */
  readonly ownLevel: 'audited' | 'protected';
  /** Whether the actor holds it: who is responsible for the request it serves, before that who asked. */
  readonly isHolders: boolean;
};

export type ExceptionAction = 'see' | 'decide' | 'review' | 'end' | 'tell';

const isShown = (place: ExceptionPlace): boolean => !isProtected({ accessLevel: place.ownLevel }) || place.isHolders;

const shownOf = (who: typeof desk | typeof workers) => ({
  roles: who.roles,
  when: (actor: StaffActor, place: ExceptionPlace) => isShown(place) && who.when(actor, place),
});

const supervisors = {
  roles: ['supervisor'],
  when: (actor: StaffActor, place: ExceptionPlace) =>
    plainAtOwnCentre(actor, place) && !isProtected({ accessLevel: place.ownLevel }),
} as const;

/** Who asks for an exception, and applies one at once: who prepares what is shared. */
export const askingPermissions: Permissions<'ask', PersonPlace> = { ask: [workers, protection] };

/**
 * Supervisors of the centre decide on plain exceptions, protection officers on all of the register; the data-protection officer reviews
 * each, and who works with the person tells them.
 */
export const exceptionPermissions: Permissions<ExceptionAction, ExceptionPlace> = {
  see: [shownOf(desk), protection, { roles: ['data-protection-officer'], when: sameRegister }],
  decide: [supervisors, protection],
  review: [{ roles: ['data-protection-officer'], when: sameRegister }],
  end: [shownOf(workers), protection],
  tell: [shownOf(desk), protection],
};

/** Where an exception of a person is, for who may do what. */
export const placeOf = (
  person: Person,
  { exception, isHolders }: { readonly exception: SharingException; readonly isHolders: boolean },
): ExceptionPlace => ({
  controller: person.controller,
  centre: person.centre,
  ...(person.otherCentres === undefined ? {} : { otherCentres: person.otherCentres }),
  accessLevel: person.accessLevel,
  isCallers: person.isCallers,
  ownLevel: exception.accessLevel,
  isHolders,
});
