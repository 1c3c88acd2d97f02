import { protectedIn, unprotectedIn } from '@mrc/access';
import { refusal, type Refusal } from '@mrc/contracts';
import { column, ownedColumns, table, violates, type RowOf, type Tx } from '@mrc/database';
import { newCode, ok, refused, type Result } from '@mrc/kernel';
import { agreesToCare, isInError, keptOf, type Cause, type EventStream, type Journal } from '@mrc/messaging';
import type { Decided } from '@mrc/service-kit';
import { identifiedAs } from '../known-subject/known-subject.projection';
import type { ClosedRequest, DeliveredService, OpenRequest, Request } from './request';

export const requests = table(
  'request',
  {
    id: column.uuid(),
    version: column.int(),
    number: column.text(),
    ...ownedColumns<Request['accessLevel']>(),
    timeZone: column.text(),
    recordedBy: column.uuid().orNull(),
    subjectId: column.uuid(),
    subjectKind: column.text<Request['subjectKind']>(),
    serviceCode: column.text(),
    taxonomyVersion: column.text(),
    priority: column.text<Request['priority']>(),
    dueOn: column.day(),
    assignedTo: column.uuid().orNull(),
    inTheirWords: column.text().orNull(),
    state: column.text<Request['state']>(),
    closingReason: column.text<ClosedRequest['closingReason']>().orNull(),
    closingNote: column.text().orNull(),
    closedAt: column.moment().orNull(),
    closedBy: column.uuid().orNull(),
    needsAnotherWayAt: column.moment().orNull(),
    hiddenReferralFailedAt: column.moment().orNull(),
    handedOverTo: column.uuid().orNull(),
    handedOverAt: column.moment().orNull(),
  },
  [
    'programme_ids',
    'case_id',
    'entered_in_error',
    'waits_seen_by_all',
    'waits_seen_by_some',
    'fails_seen_by_all',
    'fails_seen_by_some',
    'hidden_holder',
    'has_untold',
  ],
);

const deliveredServices = table(
  'delivered_service',
  {
    id: column.uuid(),
    requestId: column.uuid(),
    ...ownedColumns<Request['accessLevel']>(),
    recordedBy: column.uuid(),
    serviceCode: column.text(),
    taxonomyVersion: column.text(),
    note: column.text().orNull(),
  },
  ['entered_in_error'],
);

export type RequestRow = RowOf<typeof requests> & { readonly personId: string | null; readonly agreesToCare: boolean };

const personId = `case q.subject_kind when 'person' then ${keptOf('q.subject_id')}
    else (select ${identifiedAs('k')} from known_subject k where k.id = q.subject_id) end`;

export const requestColumns = `${requests.selected('q')}, ${personId} as "personId",
  ${agreesToCare(personId)} and not ${isInError('q.subject_id')} as "agreesToCare"`;

export const requestOf = (row: RequestRow): Request => {
  const { recordedAt: _recordedAt, recordedBy: _recordedBy, occurredOn: receivedOn, ...rest } = row;
  const { state, closingReason, closingNote, closedAt, closedBy, ...open } = rest;
  const { needsAnotherWayAt, hiddenReferralFailedAt, ...more } = open;
  const { handedOverTo: to, handedOverAt: at, ...facts } = more;
  const ofState =
    state === 'open'
      ? { needsAnotherWayAt, hiddenReferralFailedAt }
      : { closingReason, closingNote, closedAt, closedBy };
  return { ...facts, receivedOn, handedOver: at && { to, at }, state, ...ofState } as Request;
};

/** What changes of a request in its life. */
const lifeOf = (request: Request) => {
  const closed = request.state === 'closed' ? request : undefined;
  const open = request.state === 'open' ? request : undefined;
  return {
    accessLevel: request.accessLevel,
    assignedTo: request.assignedTo,
    state: request.state,
    closingReason: closed?.closingReason ?? null,
    closingNote: closed?.closingNote ?? null,
    closedAt: closed?.closedAt ?? null,
    closedBy: closed?.closedBy ?? null,
    needsAnotherWayAt: open?.needsAnotherWayAt ?? null,
    hiddenReferralFailedAt: open?.hiddenReferralFailedAt ?? null,
    handedOverTo: request.handedOver?.to ?? null,
    handedOverAt: request.handedOver?.at ?? null,
  };
};

/** Loads and locks a request that row-level security shows; undefined where there is none. */
export const loadRequest = async (tx: Tx, id: string): Promise<Request | undefined> => {
  const row = await tx.first<RequestRow>(`select ${requestColumns} from request q where id = $1 for update`, [id]);
  return row && requestOf(row);
};

/** `by` is null where nobody asked: the service began it itself. */
export type Written = { readonly version: number; readonly by: string | null; readonly at: Date };

const drawings = 20;

/** A number for people to read out: `R-7KQ4M`. */
export const newRequestNumber = (): string => newCode('R', 5);

const idTaken = (constraint: string) => (error: unknown) => {
  if (violates(error, constraint)) return refused(refusal('COMMAND_REUSED', {}));
  throw error;
};

/** Writes a new request and answers its number: the one it came with, or another where that is taken. */
export const insertRequest = async (
  tx: Tx,
  request: OpenRequest,
  written: Written,
): Promise<Result<string, Refusal<'COMMAND_REUSED'>>> => {
  for (let drawn = 0; drawn < drawings; drawn += 1) {
    const number = drawn === 0 ? request.number : newRequestNumber();
    const inserted = await insertNumbered(tx, { ...request, number }, written).catch(idTaken('request_pkey'));
    if (!Array.isArray(inserted)) return inserted;
    if (inserted.length > 0) return ok(number);
  }
  throw new Error('No free request number was drawn');
};

const insertNumbered = (tx: Tx, request: OpenRequest, { version, by, at }: Written): Promise<object[]> =>
  requests.insert(
    tx,
    {
      ...request,
      ...lifeOf(request),
      version,
      occurredOn: request.receivedOn,
      recordedAt: at,
      recordedBy: by,
    },
    'on conflict (controller, number) do nothing returning 1 as written',
  );

export const saveRequest = (tx: Tx, request: Request, version: number): Promise<void> =>
  requests.update(tx, request.id, { ...lifeOf(request), version });

/** Writes a service given on a request, under that request's protection. */
export const insertDeliveredService = async (
  tx: Tx,
  request: Request,
  delivered: DeliveredService,
  written: { readonly by: string; readonly at: Date },
): Promise<Result<void, Refusal<'COMMAND_REUSED'>>> =>
  deliveredServices
    .insert(tx, {
      ...delivered,
      requestId: request.id,
      controller: request.controller,
      jurisdiction: request.jurisdiction,
      centre: request.centre,
      accessLevel: request.accessLevel,
      occurredOn: delivered.givenOn,
      recordedAt: written.at,
      recordedBy: written.by,
    })
    .then(() => ok(undefined), idTaken('delivered_service_pkey'));

/** Marks a service of a request as entered in error; false where it has none of this id, or no more. */
export const removeDeliveredService = async (
  tx: Tx,
  requestId: string,
  id: string,
  reason: string,
): Promise<boolean> => {
  const row = await tx.first(
    `update delivered_service set entered_in_error = $3
     where id = $1 and request_id = $2 and entered_in_error is null returning id`,
    [id, requestId, reason],
  );
  return row !== undefined;
};

/** What these people and contacts asked for and everybody of its centre sees, by the ids of the requests. */
export const plainRequestsOf = (tx: Tx, subjectIds: readonly string[], controller: string): Promise<string[]> =>
  requestsWhere(tx, unprotectedIn('access_level'), subjectIds, controller);

/** What these people and contacts asked for and is protected, by the ids of the requests. */
export const protectedRequestsOf = (tx: Tx, subjectIds: readonly string[], controller: string): Promise<string[]> =>
  requestsWhere(tx, protectedIn('access_level'), subjectIds, controller);

const requestsWhere = async (
  tx: Tx,
  condition: string,
  subjectIds: readonly string[],
  controller: string,
): Promise<string[]> => {
  if (subjectIds.length === 0) return [];
  const rows = await tx.query<{ id: string }>(
    `select id from request where subject_id = any($1::uuid[]) and controller = $2 and ${condition} order by id`,
    [subjectIds, controller],
  );
  return rows.map(({ id }) => id);
};

/** The codes of the services given on a request, without those that were recorded in error. */
export const servicesGivenOn = async (tx: Tx, requestId: string): Promise<string[]> => {
  const rows = await tx.query<{ code: string }>(
    `select service_code as code from delivered_service where request_id = $1 and entered_in_error is null`,
    [requestId],
  );
  return rows.map(({ code }) => code);
};

/** Protects the services given on a request as the request is; one that was recorded in error comes down with none. */
export const protectServicesOf = (tx: Tx, { id, accessLevel }: Request) =>
  tx.query(
    `update delivered_service set access_level = $2
     where request_id = $1 and (entered_in_error is null or ${protectedIn('$2')})`,
    [id, accessLevel],
  );

/** The stream of a request; what happens to it is dated `occurredOn`. */
export const requestStream = (request: Request, occurredOn: string): EventStream => ({
  aggregateId: request.id,
  version: request.version,
  subjectId: request.subjectId,
  controller: request.controller,
  jurisdiction: request.jurisdiction,
  centre: request.centre,
  accessLevel: request.accessLevel,
  occurredOn,
});

/** Journals what was decided about a request, saves it and answers its new version; it is dated `today` unless it says otherwise. */
export const recordDecision = async (
  tx: Tx,
  journal: Journal,
  { next, events, occurredOn }: Decided<Request>,
  cause: Cause,
  today: string,
): Promise<number> => {
  const version = await journal.append(tx, requestStream(next, occurredOn ?? today), events, cause);
  await saveRequest(tx, next, version);
  return version;
};

/** The requests of somebody in a register, whatever became of them, by their ids. */
export const requestsOfSubject = async (tx: Tx, subjectId: string, controller: string): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from request where subject_id = $1 and controller = $2 order by id`,
    [subjectId, controller],
  );
  return rows.map(({ id }) => id);
};
