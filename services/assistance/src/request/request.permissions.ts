import { can, isProtected, type Permissions, type StaffActor } from '@mrc/access';
import { roles, type AccessLevel, type Role } from '@mrc/contracts';
import { noId } from '@mrc/kernel';
import type { SubjectSight } from '../known-subject/known-subject.projection';
import type { RequestAction } from './request';

/** What of a request decides who may do what. */
export type RequestPlace = {
  readonly controller: string;
  readonly centre: string;
  readonly accessLevel: AccessLevel;
  readonly assignedTo: string | null;
};

const sameRegister = (actor: StaffActor, request: Pick<RequestPlace, 'controller'>) =>
  actor.controllerId === request.controller;
const assigned = (actor: StaffActor, request: RequestPlace) =>
  sameRegister(actor, request) && actor.staffId === request.assignedTo;
const plainAtOwnCentre = (actor: StaffActor, request: RequestPlace) =>
  sameRegister(actor, request) && actor.centreId === request.centre && !isProtected(request);
const theirs = (actor: StaffActor, request: RequestPlace) =>
  assigned(actor, request) || plainAtOwnCentre(actor, request);

const desk = { roles: ['intake', 'case-worker', 'supervisor'], when: theirs } as const;
const workers = { roles: ['case-worker', 'supervisor'], when: theirs } as const;
const supervisors = { roles: ['supervisor'], when: theirs } as const;
const protection = { roles: ['protection-officer'], when: sameRegister } as const;

export const requestPermissions: Permissions<RequestAction | 'see', RequestPlace> = {
  see: [desk, protection],
  assign: [desk, protection],
  'give-back': [desk, protection],
  'assign-to-others': [supervisors, protection],
  'record-service': [desk, protection],
  'take-out-service': [supervisors, protection],
  close: [workers, protection],
  reopen: [workers, protection],
  refer: [workers, protection],
};

export type AnswerAction = 'pass-on' | 'take-back';

/** Who tells the person what a partner answered, of what they may know, and who says that the person does not know after all. */
export const answerPermissions: Permissions<AnswerAction, RequestPlace> = {
  'pass-on': [desk, protection],
  'take-back': [desk, protection],
};

/** What of a person or contact decides who may take a request for them. */
export type SubjectPlace = Pick<RequestPlace, 'controller' | 'accessLevel'> & {
  readonly centre: string | null;
  /** Of a protected person: whether the actor registered them, or holds a protected request of theirs. */
  readonly isCallers: boolean;
};

const subjectIsTheirs = (actor: StaffActor, subject: SubjectPlace) =>
  sameRegister(actor, subject) && (isProtected(subject) ? subject.isCallers : actor.centreId === subject.centre);

/**
 * Whom a request may be taken for: somebody of the caller's own centre, or of the register, others once they were opened with a reason;
 * a protected person by those whose it is.
 */
export const subjectPermissions: Permissions<'receive', SubjectPlace> = {
  receive: [{ roles: ['intake', 'case-worker', 'supervisor'], when: subjectIsTheirs }, protection],
};

/** Whose subjects an actor takes requests for, read off the permissions. */
export const subjectSight = (actor: StaffActor): SubjectSight => {
  const { controllerId: controller, centreId } = actor;
  const takes = (place: Omit<SubjectPlace, 'controller'>) =>
    can(subjectPermissions, 'receive', actor, { controller, ...place });
  return {
    controller,
    all: takes({ centre: noId, accessLevel: 'protected', isCallers: false }),
    centre: centreId !== null && takes({ centre: centreId, accessLevel: 'open', isCallers: false }) ? centreId : null,
    own: takes({ centre: noId, accessLevel: 'protected', isCallers: true }),
  };
};

/** The roles of those who see a request without being the one it is assigned to. */
export const seenBy = (request: RequestPlace): Role[] =>
  roles.filter((role) =>
    can(
      requestPermissions,
      'see',
      {
        kind: 'staff',
        staffId: noId,
        organisationId: request.centre,
        controllerId: request.controller,
        centreId: request.centre,
        timeZone: 'UTC',
        jurisdictions: [],
        offeringIds: [],
        roles: [role],
      },
      request,
    ),
  );

/** How far an actor's sight goes, read off the permissions: the whole register, the own centre, what is assigned to them. */
export const sightOf = (
  actor: StaffActor,
): { readonly register: boolean; readonly centre: boolean; readonly own: boolean } => {
  const sees = (place: Omit<RequestPlace, 'controller'>) =>
    can(requestPermissions, 'see', actor, { controller: actor.controllerId, ...place });
  return {
    register: sees({ centre: noId, accessLevel: 'protected', assignedTo: null }),
    centre: actor.centreId !== null && sees({ centre: actor.centreId, accessLevel: 'open', assignedTo: null }),
    own: sees({ centre: noId, accessLevel: 'protected', assignedTo: actor.staffId }),
  };
};
