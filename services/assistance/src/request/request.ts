import {
  decided,
  refusal,
  requestAssigned,
  requestClosed,
  requestNeedsAnotherWay,
  requestReceived,
  requestReopened,
  serviceDelivered,
  type CallInput,
  type CallOutput,
  type closeRequest as closeContract,
  type Decision,
  type getRequests,
  type receiveRequest as receiveContract,
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
  readonly serviceCode: string;
  readonly taxonomyVersion: string;
  readonly priority: Priority;
  readonly receivedOn: string;
  readonly dueOn: string;
  readonly inTheirWords: string | null;
};

/** Somebody always answers for a protected request. */
export type Responsibility =
  | { readonly accessLevel: 'protected'; readonly assignedTo: string }
  | { readonly accessLevel: 'open' | 'audited'; readonly assignedTo: string | null };

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

const published = (request: Request, service: Pick<Service, 'code' | 'taxonomyVersion'>) => ({
  serviceCode: request.accessLevel === 'protected' ? 'restricted' : service.code,
  taxonomyVersion: service.taxonomyVersion,
});

const assignedTo = (worker: string | null) => decided(requestAssigned, { assigned: worker !== null, assignee: worker });

export type Asking = Omit<Facts, 'version' | 'serviceCode' | 'taxonomyVersion' | 'dueOn'> & {
  readonly service: Service | undefined;
  /** Who writes it down, and whether it becomes theirs. */
  readonly recordedBy: string;
  readonly assignToRecorder: boolean;
};

export const receiveRequest = ({
  service,
  recordedBy,
  assignToRecorder,
  ...facts
}: Asking): Result<Decision<OpenRequest>, Refusal<'SERVICE_NOT_REQUESTABLE'>> => {
  if (service?.kind !== 'need') return refused(refusal('SERVICE_NOT_REQUESTABLE', {}));
  const responsibility: Responsibility =
    service.accessLevel === 'protected'
      ? { accessLevel: 'protected', assignedTo: recordedBy }
      : { accessLevel: service.accessLevel, assignedTo: assignToRecorder ? recordedBy : null };
  const next: OpenRequest = {
    ...facts,
    ...responsibility,
    version: 0,
    serviceCode: service.code,
    taxonomyVersion: service.taxonomyVersion,
    dueOn: dueDay(facts.receivedOn, facts.priority, service.defaultDueDays),
    state: 'open',
    needsAnotherWayAt: null,
    hiddenReferralFailedAt: null,
  };
  const received = decided(requestReceived, {
    ...published(next, service),
    priority: next.priority,
    due: next.dueOn,
  });
  return ok({
    next,
    events: next.assignedTo === null ? [received] : [received, assignedTo(next.assignedTo)],
  });
};

const closedAlready = (request: ClosedRequest) => refused(refusal('REQUEST_CLOSED', { reason: request.closingReason }));

/** Makes a worker responsible, or nobody; a protected request is never without one. */
export const assignRequest = (
  request: Request,
  worker: string | null,
): Result<Decision<OpenRequest>, Refusal<'REQUEST_CLOSED' | 'NOT_A_COLLEAGUE'>> => {
  if (request.state === 'closed') return closedAlready(request);
  const events: Decision<OpenRequest>['events'] = [assignedTo(worker)];
  if (request.accessLevel !== 'protected') return ok({ next: { ...request, assignedTo: worker }, events });
  if (worker === null) return refused(refusal('NOT_A_COLLEAGUE', {}));
  return ok({ next: { ...request, assignedTo: worker }, events });
};

export type Delivery = Omit<DeliveredService, 'serviceCode' | 'taxonomyVersion'> & {
  readonly service: Service | undefined;
};

/** The centre itself gave a service. A protected one belongs to a protected request, where nobody else reads it. */
export const recordService = (
  request: Request,
  { service, ...delivery }: Delivery,
): Result<
  Decision<OpenRequest> & { readonly delivered: DeliveredService },
  Refusal<'REQUEST_CLOSED' | 'SERVICE_NOT_REQUESTABLE'>
> => {
  if (request.state === 'closed') return closedAlready(request);
  const exposed = service?.accessLevel === 'protected' && request.accessLevel !== 'protected';
  if (service?.kind !== 'need' || exposed) return refused(refusal('SERVICE_NOT_REQUESTABLE', {}));
  return ok({
    next: { ...request, needsAnotherWayAt: null, hiddenReferralFailedAt: null },
    events: [decided(serviceDelivered, { deliveryId: delivery.id, ...published(request, service) })],
    delivered: { ...delivery, serviceCode: service.code, taxonomyVersion: service.taxonomyVersion },
  });
};

export const closeRequest = (
  request: Request,
  closing: { readonly reason: ClosingReason; readonly note: string | null; readonly at: Date },
): Result<Decision<ClosedRequest>, Refusal<'REQUEST_CLOSED'>> => {
  if (request.state === 'closed') return closedAlready(request);
  return ok({
    next: {
      ...request,
      state: 'closed',
      closingReason: closing.reason,
      closingNote: closing.note,
      closedAt: closing.at,
    },
    events: [decided(requestClosed, { reason: closing.reason })],
  });
};

/** Opens a closed request again: number and due day stay those of the first day. */
export const reopenRequest = (request: Request): Result<Decision<OpenRequest>, Refusal<'REQUEST_OPEN'>> => {
  if (request.state === 'open') return refused(refusal('REQUEST_OPEN', {}));
  return ok({
    next: { ...request, state: 'open', needsAnotherWayAt: null, hiddenReferralFailedAt: null },
    events: [decided(requestReopened, {})],
  });
};

/** A referral ended without help: the request is looked at again, due from the first day she asked. */
export const needAnotherWay = (
  request: Request,
  failed: { readonly referralId: string; readonly at: Date },
): Result<Decision<OpenRequest>, Refusal<'REQUEST_CLOSED'>> => {
  if (request.state === 'closed') return closedAlready(request);
  return ok({
    next: { ...request, needsAnotherWayAt: failed.at },
    events: [decided(requestNeedsAnotherWay, { referralId: failed.referralId })],
  });
};

/** The same where the referral is hidden from those who see the request: no event and no new version, which they would see. */
export const failUnseen = (request: Request, at: Date): Result<OpenRequest, Refusal<'REQUEST_CLOSED'>> =>
  request.state === 'closed' ? closedAlready(request) : ok({ ...request, hiddenReferralFailedAt: at });

const possible: Readonly<Record<Request['state'], readonly RequestAction[]>> = {
  open: ['assign', 'assign-to-others', 'record-service', 'close', 'refer'],
  closed: ['reopen'],
};

/** What can be done to a request as it stands, whoever does it; only who is registered can be referred. */
export const possibleActions = (request: Request): readonly RequestAction[] =>
  possible[request.state].filter((action) => action !== 'refer' || request.personId !== null);
