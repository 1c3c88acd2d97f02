import { refusal, type Refusal } from '@mrc/contracts';
import { violates, type Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import type { EventStream } from '@mrc/messaging';
import type { ClosedRequest, DeliveredService, OpenRequest, Request, Responsibility } from './request';
import { newRequestNumber } from './request-number';

export type RequestRow = {
  id: string;
  version: number;
  number: string;
  controller: string;
  jurisdiction: string;
  centre: string;
  access_level: string;
  occurred_on: string;
  time_zone: string;
  subject_id: string;
  subject_kind: string;
  person_id: string | null;
  service_code: string;
  taxonomy_version: string;
  priority: string;
  due_on: string;
  assigned_to: string | null;
  in_their_words: string | null;
  state: string;
  closing_reason: string | null;
  closing_note: string | null;
  closed_at: Date | null;
  needs_another_way_at: Date | null;
  hidden_referral_failed_at: Date | null;
};

export const requestColumns = `q.id, q.version, q.number, q.controller, q.jurisdiction, q.centre, q.access_level,
  q.occurred_on::text as occurred_on, q.time_zone, q.subject_id, q.subject_kind, q.service_code, q.taxonomy_version,
  q.priority, q.due_on::text as due_on, q.assigned_to, q.in_their_words, q.state, q.closing_reason, q.closing_note,
  q.closed_at, q.needs_another_way_at, q.hidden_referral_failed_at,
  case q.subject_kind when 'person' then q.subject_id
    else (select k.person_id from known_subject k where k.id = q.subject_id) end as person_id`;

export const requestOf = (row: RequestRow): Request => {
  const facts = {
    id: row.id,
    version: row.version,
    number: row.number,
    controller: row.controller,
    jurisdiction: row.jurisdiction,
    centre: row.centre,
    timeZone: row.time_zone,
    subjectId: row.subject_id,
    subjectKind: row.subject_kind as Request['subjectKind'],
    personId: row.person_id,
    serviceCode: row.service_code,
    taxonomyVersion: row.taxonomy_version,
    priority: row.priority as Request['priority'],
    receivedOn: row.occurred_on,
    dueOn: row.due_on,
    inTheirWords: row.in_their_words,
    ...({ accessLevel: row.access_level, assignedTo: row.assigned_to } as Responsibility),
  };
  if (row.state === 'open')
    return {
      ...facts,
      state: 'open',
      needsAnotherWayAt: row.needs_another_way_at,
      hiddenReferralFailedAt: row.hidden_referral_failed_at,
    };
  return {
    ...facts,
    state: 'closed',
    closingReason: row.closing_reason as ClosedRequest['closingReason'],
    closingNote: row.closing_note,
    closedAt: row.closed_at as Date,
  };
};

/** Loads and locks a request that row-level security shows; undefined where there is none. */
export const loadRequest = async (tx: Tx, id: string): Promise<Request | undefined> => {
  const row = await tx.first<RequestRow>(`select ${requestColumns} from request q where id = $1 for update`, [id]);
  return row && requestOf(row);
};

export type Written = { readonly version: number; readonly by: string; readonly at: Date };

const drawings = 20;

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

const insertNumbered = (tx: Tx, request: OpenRequest, written: Written): Promise<object[]> =>
  tx.query(
    `insert into request (id, version, number, controller, jurisdiction, access_level, occurred_on, recorded_at, centre,
                          time_zone, recorded_by, subject_id, subject_kind, service_code, taxonomy_version, priority,
                          due_on, assigned_to, in_their_words, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, 'open')
     on conflict (controller, number) do nothing returning 1 as written`,
    [
      request.id,
      written.version,
      request.number,
      request.controller,
      request.jurisdiction,
      request.accessLevel,
      request.receivedOn,
      written.at,
      request.centre,
      request.timeZone,
      written.by,
      request.subjectId,
      request.subjectKind,
      request.serviceCode,
      request.taxonomyVersion,
      request.priority,
      request.dueOn,
      request.assignedTo,
      request.inTheirWords,
    ],
  );

export const saveRequest = async (tx: Tx, request: Request, version: number): Promise<void> => {
  const closed = request.state === 'closed' ? request : undefined;
  const open = request.state === 'open' ? request : undefined;
  await tx.query(
    `update request set version = $2, assigned_to = $3, state = $4, closing_reason = $5, closing_note = $6,
                        closed_at = $7, needs_another_way_at = $8,
                        hidden_referral_failed_at = $9
     where id = $1`,
    [
      request.id,
      version,
      request.assignedTo,
      request.state,
      closed?.closingReason ?? null,
      closed?.closingNote ?? null,
      closed?.closedAt ?? null,
      open?.needsAnotherWayAt ?? null,
      open?.hiddenReferralFailedAt ?? null,
    ],
  );
};

/** Writes a service given on a request, under that request's protection. */
export const insertDeliveredService = async (
  tx: Tx,
  request: Request,
  delivered: DeliveredService,
  written: Omit<Written, 'version'>,
): Promise<Result<void, Refusal<'COMMAND_REUSED'>>> =>
  tx
    .query(
      `insert into delivered_service (id, request_id, controller, jurisdiction, access_level, occurred_on, recorded_at,
                                      centre, recorded_by, service_code, taxonomy_version, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        delivered.id,
        request.id,
        request.controller,
        request.jurisdiction,
        request.accessLevel,
        delivered.givenOn,
        written.at,
        request.centre,
        written.by,
        delivered.serviceCode,
        delivered.taxonomyVersion,
        delivered.note,
      ],
    )
    .then(() => ok(undefined), idTaken('delivered_service_pkey'));

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
