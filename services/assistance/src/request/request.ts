import { isProtected, type Opening } from '@mrc/access';
import {
  decided,
  refusal,
  requestAssigned,
  requestClosed,
  requestNeedsAnotherWay,
  requestReceived,
  requestReopened,
  serviceDelivered,
  serviceTakenOut,
  type CallInput,
  type CallOutput,
  type closeRequest as closeContract,
  type Decision,
  type getRequests,
  type receiveRequest as receiveContract,
  type takeOutService as takeOutContract,
  type Refusal,
} from '@mrc/contracts';
import { addDays, ok, refused, type Result } from '@mrc/kernel';
import type { Service } from '@mrc/reference';

export type RequestAction = CallOutput<typeof getRequests>[number]['may'][number];
export type Priority = CallInput<typeof receiveContract>['priority'];
export type ClosingReason = CallInput<typeof closeContract>['reason'];

type Facts = {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string;
  readonly timeZone: string;
  readonly subjectId: string;
  readonly subjectKind: 'person' | 'contact';
  /** Who asked, once registered: the person, or the one a contact turned out to be. */
  readonly personId: string | null;
  /** Whether the person agrees to care: without that nothing new is begun. */
  readonly agreesToCare: boolean;
  readonly serviceCode: string;
  readonly taxonomyVersion: string;
  readonly priority: Priority;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly inTheirWords: string | null;
  /** To whom a protection officer gave it last, with all that is hidden of it until then. */
  readonly handedOver: { readonly to: string | null; readonly at: Date } | null;
};

/** A protected request without a worker is there for the protection officers of its register only. */
export type Responsibility = {
  readonly accessLevel: 'open' | 'audited' | 'protected';
  readonly assignedTo: string | null;
};

export type OpenRequest = Facts &
  Responsibility & {
    readonly state: 'open';
    readonly needsAnotherWayAt: Date | null;
    /** When a protected referral of an unprotected request failed: for its worker and protection officers only. */
    readonly hiddenReferralFailedAt: Date | null;
  };
export type ClosedRequest = Facts &
  Responsibility & {
    readonly state: 'closed';
    readonly closingReason: ClosingReason;
    readonly closingNote: string | null;
    readonly closedAt: Date;
    /** Null where it was closed before that was kept. */
    readonly closedBy: string | null;
  };
export type Request = OpenRequest | ClosedRequest;

export type DeliveredService = {
  readonly id: string;
  readonly serviceCode: string;
  readonly taxonomyVersion: string;
  readonly note: string | null;
  readonly givenOn: string;
};

/** The day an answer is due: the taxonomy's days, tomorrow at the soonest for routine, at the latest for urgent. */
export const dueDay = (receivedOn: string, priority: Priority, defaultDueDays: number): string => {
  const days = { routine: Math.max(1, defaultDueDays), soon: defaultDueDays, urgent: Math.min(1, defaultDueDays) };
  return addDays(receivedOn, days[priority]);
};

/** Whole days a request is past its day; 0 on the day itself and once it is closed. */
export const overdueDays = (request: Request, today: string): number =>
  request.state === 'closed' ? 0 : Math.max(0, (Date.parse(today) - Date.parse(request.dueOn)) / 86_400_000);

/** How a service on a request is told: as restricted where the request is protected. */
export const published = (request: Request, service: Pick<Service, 'code' | 'taxonomyVersion'>) => ({
  serviceCode: isProtected(request) ? 'restricted' : service.code,
  taxonomyVersion: service.taxonomyVersion,
});

/** What is told of who is responsible for a request. */
export const assignedTo = (worker: string | null, handedOver = false) =>
  decided(requestAssigned, { assigned: worker !== null, handedOver, responsible: null }, worker);

export type Asking = Omit<Facts, 'version' | 'serviceCode' | 'taxonomyVersion' | 'dueOn' | 'handedOver'> & {
  readonly service: Service | undefined;
  /** Whether who asks is protected: then everything asked is, too. */
  readonly isForProtected: boolean;
  /** Who writes it down, and whether it becomes theirs. */
  readonly recordedBy: string;
  readonly assignToRecorder: boolean;
};

const careNeeded = refused(refusal('CONSENT_NEEDED', { purpose: 'care' }));

const begun = (facts: Omit<Facts, 'version' | 'handedOver'> & Responsibility): Decision<OpenRequest> => {
  const next: OpenRequest = {
    ...facts,
    version: 0,
    handedOver: null,
    state: 'open',
    needsAnotherWayAt: null,
    hiddenReferralFailedAt: null,
  };
  const { serviceCode: code, taxonomyVersion, priority, dueOn } = next;
  const received = decided(requestReceived, { ...published(next, { code, taxonomyVersion }), priority, due: dueOn });
  return { next, events: next.assignedTo === null ? [received] : [received, assignedTo(next.assignedTo)] };
};

export const receiveRequest = ({
  service,
  isForProtected,
  recordedBy,
  assignToRecorder,
  ...facts
}: Asking): Result<Decision<OpenRequest>, Refusal<'SERVICE_NOT_REQUESTABLE' | 'CONSENT_NEEDED'>> => {
  if (!facts.agreesToCare) return careNeeded;
  if (service?.kind !== 'need') return refused(refusal('SERVICE_NOT_REQUESTABLE', {}));
  const responsibility: Responsibility =
    isForProtected || service.accessLevel === 'protected'
      ? { accessLevel: 'protected', assignedTo: recordedBy }
      : { accessLevel: service.accessLevel, assignedTo: assignToRecorder ? recordedBy : null };
  const { code: serviceCode, taxonomyVersion } = service;
  const dueOn = dueDay(facts.receivedOn, facts.priority, service.defaultDueDays);
  return ok(begun({ ...facts, ...responsibility, serviceCode, taxonomyVersion, dueOn }));
};

/** The service by which the best interests of a child alone are looked at. */
export const bestInterestsService = 'PRO-04';

/**
 * A child came alone: best interests are looked at the same day, by who registered the child. Nobody asks for it, so no yes is waited for; where
 * the worker is not known (yet), it is there for protection officers.
 */
export const beginBestInterests = (
  facts: Pick<Asking, 'id' | 'number' | 'controller' | 'jurisdiction' | 'centre' | 'timeZone' | 'receivedOn'> & {
    readonly personId: string;
    readonly taxonomyVersion: string;
    readonly worker: string | null;
  },
): Decision<OpenRequest> => {
  const { worker, ...known } = facts;
  return begun({
    ...known,
    subjectId: facts.personId,
    subjectKind: 'person',
    agreesToCare: true,
    serviceCode: bestInterestsService,
    priority: 'urgent',
    dueOn: facts.receivedOn,
    inTheirWords: null,
    accessLevel: 'protected',
    assignedTo: worker,
  });
};

type WhereOpen = Result<OpenRequest, Refusal<'REQUEST_CLOSED'>>;

const whereOpen = (request: Request): WhereOpen =>
  request.state === 'open' ? ok(request) : refused(refusal('REQUEST_CLOSED', { reason: request.closingReason }));

/** Opening again begins new work, which wants the person's yes to care. */
const whereReopenable = (request: Request): Result<ClosedRequest, Refusal<'REQUEST_OPEN' | 'CONSENT_NEEDED'>> => {
  if (request.state !== 'closed') return refused(refusal('REQUEST_OPEN', {}));
  return request.agreesToCare ? ok(request) : careNeeded;
};

/** Only who is registered and agrees to care can be referred. */
const whereReferable = (
  request: Request,
): WhereOpen | Result<never, Refusal<'CONTACT_CANNOT_BE_REFERRED' | 'CONSENT_NEEDED'>> => {
  if (request.personId === null) return refused(refusal('CONTACT_CANNOT_BE_REFERRED', {}));
  return request.agreesToCare ? whereOpen(request) : careNeeded;
};

/** What staff may ask of a request, and in which states it is open to that. */
export const opensTo = {
  assign: whereOpen,
  'give-back': whereOpen,
  'assign-to-others': whereOpen,
  'record-service': whereOpen,
  'take-out-service': (request: Request): Result<Request, Refusal<'NOT_FOUND'>> => ok(request),
  close: whereOpen,
  reopen: whereReopenable,
  refer: whereReferable,
} satisfies Record<RequestAction, Opening<Request>>;

export type Assigning = {
  readonly worker: string | null;
  /** Whether a protection officer does so: then what is hidden of the request goes along. */
  readonly handsOver: boolean;
  readonly at: Date;
};

/** Makes a worker responsible, or nobody: then it is its centre's work, and a protected one that of the register's protection officers. */
export const assignRequest = (request: OpenRequest, { worker, handsOver, at }: Assigning): Decision<OpenRequest> => {
  const handedOver = handsOver ? { to: worker, at } : request.handedOver;
  return { next: { ...request, assignedTo: worker, handedOver }, events: [assignedTo(worker, handsOver)] };
};

/**
 * The worker can do nothing more for it: it is on its centre's list again, and a protected one is there for protection officers only.
 */
export const returnRequest = (request: OpenRequest): Decision<OpenRequest> => ({
  next: { ...request, assignedTo: null },
  events: [assignedTo(null)],
});

export type Delivery = Omit<DeliveredService, 'serviceCode' | 'taxonomyVersion'> & {
  readonly service: Service | undefined;
};

/** Whether a service can be written down as given on a request. */
export const mayBeGivenOn = (service: Service, request: Pick<Request, 'accessLevel'>): boolean =>
  service.kind === 'need' && (isProtected(request) || !isProtected(service));

/** The centre itself gave a service. A protected one belongs to a protected request, where nobody else reads it. */
export const recordService = (
  request: OpenRequest,
  { service, ...delivery }: Delivery,
): Result<Decision<OpenRequest> & { readonly delivered: DeliveredService }, Refusal<'SERVICE_NOT_REQUESTABLE'>> => {
  if (!service || !mayBeGivenOn(service, request)) return refused(refusal('SERVICE_NOT_REQUESTABLE', {}));
  return ok({
    next: { ...request, needsAnotherWayAt: null, hiddenReferralFailedAt: null },
    events: [decided(serviceDelivered, { deliveryId: delivery.id, ...published(request, service) })],
    delivered: { ...delivery, serviceCode: service.code, taxonomyVersion: service.taxonomyVersion },
  });
};

/** A service was recorded in error, be the request open or closed; whether it needs another way is left as it stands. */
export const takeOutService = (
  request: Request,
  { serviceId: deliveryId, reason }: Pick<CallInput<typeof takeOutContract>, 'serviceId' | 'reason'>,
): Decision<Request> => ({ next: request, events: [decided(serviceTakenOut, { deliveryId, reason })] });

export type Closing = {
  readonly reason: ClosingReason;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
};

export const closeRequest = (request: OpenRequest, { reason, note, by, at }: Closing): Decision<ClosedRequest> => ({
  next: { ...request, state: 'closed', closingReason: reason, closingNote: note, closedAt: at, closedBy: by },
  events: [decided(requestClosed, { reason })],
});

/** Opens a closed request again: number and due day stay those of the first day. */
export const reopenRequest = (request: ClosedRequest): Decision<OpenRequest> => ({
  next: { ...request, state: 'open', needsAnotherWayAt: null, hiddenReferralFailedAt: null },
  events: [decided(requestReopened, {})],
});

/** A referral ended without help: the request is looked at again, due from the first day she asked. */
export const needAnotherWay = (
  request: Request,
  failed: { readonly referralId: string; readonly at: Date },
): Result<Decision<OpenRequest>, Refusal<'REQUEST_CLOSED'>> => {
  const open = whereOpen(request);
  if (!open.ok) return open;
  return ok({
    next: { ...open.value, needsAnotherWayAt: failed.at },
    events: [decided(requestNeedsAnotherWay, { referralId: failed.referralId })],
  });
};

/** The same where the referral is hidden from those who see the request: no event and no new version, which they would see. */
export const failUnseen = (request: Request, at: Date): WhereOpen => {
  const open = whereOpen(request);
  return open.ok ? ok({ ...open.value, hiddenReferralFailedAt: at }) : open;
};
