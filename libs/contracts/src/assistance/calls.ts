import * as z from 'zod';
import { changed, command, commandInput, query } from '../call';
import { hasCome } from '../date-bounds';
import { internal, named } from '../named';
import { timelinePage } from '../timeline';
import { text } from '../text';
import {
  accessLevel,
  closingReason,
  day,
  id,
  instant,
  pageOf,
  partnerAnswer,
  pageRequest,
  priority,
  role,
  serviceCode,
  serviceErrorReason,
  taxonomyVersion,
} from '../vocabulary';

export const receiveRequest = command('assistance', 'receiveRequest', {
  says: '`commandId` becomes the id of the request.',
  input: commandInput({
    subjectId: id,
    serviceCode,
    priority,
    inTheirWords: text(2_000).nullable(),
    assignToMe: z.boolean(),
    occurredOn: hasCome(day, 10).nullable(),
  }),
  output: named('RequestReceived', z.strictObject({ id, version: z.int(), number: z.string() })),
  refusals: ['NOT_FOUND', 'SERVICE_NOT_REQUESTABLE', 'CONSENT_NEEDED'],
});

export const assignRequest = command('assistance', 'assignRequest', {
  input: commandInput({
    requestId: id,
    staffId: id.nullable().describe('Null gives the request back to everybody.'),
    expectedVersion: z.int(),
  }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'REQUEST_CLOSED', 'NOT_A_COLLEAGUE'],
});

export const listAssignees = query('assistance', 'listAssignees', {
  says: 'Whom a request may be given to: whoever works on requests of the register, and has signed in.',
  input: z.strictObject({}),
  output: z.array(named('Assignee', z.strictObject({ id }))),
});

export const recordService = command('assistance', 'recordService', {
  input: commandInput({
    requestId: id,
    serviceCode,
    note: text(2_000).nullable(),
    givenOn: hasCome(day, 10).nullable(),
    expectedVersion: z.int(),
  }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'REQUEST_CLOSED', 'SERVICE_NOT_REQUESTABLE'],
});

export const takeOutService = command('assistance', 'takeOutService', {
  says: 'A service was recorded in error: it stands on the request no more and counts in no figure.',
  input: commandInput({ requestId: id, serviceId: id, reason: serviceErrorReason, expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const closeRequest = command('assistance', 'closeRequest', {
  input: commandInput({ requestId: id, reason: closingReason, note: text(2_000).nullable(), expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'REQUEST_CLOSED'],
});

export const reopenRequest = command('assistance', 'reopenRequest', {
  input: commandInput({ requestId: id, expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'REQUEST_OPEN', 'CONSENT_NEEDED'],
});

export const passOnAnswer = command('assistance', 'passOnAnswer', {
  says: 'The person knows what the partner answered, or was asked whether it helped; `commandId` becomes the id of that.',
  input: commandInput({ requestId: id, referralId: id, referralVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const takeBackPassingOn = command('assistance', 'takeBackPassingOn', {
  says: 'The person does not know after all what was noted as passed on, and is to be told.',
  input: commandInput({ requestId: id, referralId: id, referralVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const deliveredService = named(
  'DeliveredService',
  z.strictObject({
    id,
    serviceCode,
    note: z.string().nullable(),
    givenOn: day,
    recordedBy: internal(id),
    recordedAt: instant,
  }),
);

const partnerAnswered = { referralId: id, referralVersion: z.int(), answer: partnerAnswer };

export const answerKnown = named(
  'AnswerPassedOn',
  z.strictObject({ ...partnerAnswered, recordedBy: internal(id), recordedAt: instant }),
);

export const requestView = named(
  'Request',
  z.strictObject({
    id,
    version: z.int(),
    number: z.string(),
    subjectId: id,
    subjectKind: named('SubjectKind', z.enum(['person', 'contact'])),
    serviceCode,
    taxonomyVersion,
    priority,
    state: named('RequestState', z.enum(['open', 'closed'])),
    receivedOn: day,
    dueOn: day,
    overdueDays: z.int(),
    assignedTo: internal(id.nullable()),
    centreId: id,
    accessLevel,
    inTheirWords: z.string().nullable(),
    closingReason: closingReason.nullable(),
    closingNote: z.string().nullable(),
    closedAt: instant.nullable(),
    closedBy: internal(id.nullable()),
    services: z.array(deliveredService),
    needsAnotherWay: z.boolean(),
    answers: z
      .array(named('AnswerToPassOn', z.strictObject(partnerAnswered)))
      .describe('What partners answered that the person does not know yet, as far as the caller may know of it.'),
    passedOn: z
      .array(answerKnown)
      .describe('What partners answered last that the person knows, by whom it was noted and when.'),
    agreesToCare: z
      .boolean()
      .describe(
        'False where the person took the agreement to care back: nothing new is begun until it is given again.',
      ),
    seenBy: z.array(role),
    may: z.array(
      named(
        'RequestAction',
        z.enum([
          'assign',
          'give-back',
          'assign-to-others',
          'record-service',
          'take-out-service',
          'close',
          'reopen',
          'refer',
        ]),
      ),
    ),
  }),
);

export const requestPage = pageOf('RequestConnection', requestView);

export const getRequests = query('assistance', 'getRequests', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(requestView),
});

export const findRequestByNumber = query('assistance', 'findRequestByNumber', {
  says: 'The id of the request with this number (`R-7KQ4M`), where the caller may see it.',
  input: z.strictObject({ number: z.string().max(20) }),
  output: z.array(id),
});

export const findOpenRequests = query('assistance', 'findOpenRequests', {
  says: 'Open requests of somebody for the same service, of the person and of their contacts, that the caller may see.',
  input: z.strictObject({ subjectId: id, serviceCode }),
  output: z.array(requestView),
});

export const listRequestsOfSubjects = query('assistance', 'listRequestsOfSubjects', {
  input: z.strictObject({ subjectIds: z.array(id).max(20), ...pageRequest }),
  output: requestPage,
});

export const workTab = named(
  'WorkTab',
  z.enum(['due', 'answered', 'waiting-for-partner', 'needs-another-way', 'unassigned', 'all-open', 'closed']),
);

const onlyMine = z
  .boolean()
  .optional()
  .describe('Without what colleagues have in hand; for protection officers all that is protected is theirs.');

export const listMyWork = query('assistance', 'listMyWork', {
  input: z.strictObject({ tab: workTab, onlyMine, ...pageRequest }),
  output: requestPage,
});

export const countMyWork = query('assistance', 'countMyWork', {
  input: z.strictObject({ onlyMine }),
  output: z.array(named('WorkCount', z.strictObject({ tab: workTab, count: z.int() }))),
});

export const assistanceTimeline = query('assistance', 'assistanceTimeline', {
  input: z.strictObject({ subjectIds: z.array(id).max(20), ...pageRequest }),
  output: timelinePage,
});

export const assistanceCalls = {
  receiveRequest,
  assignRequest,
  listAssignees,
  recordService,
  takeOutService,
  closeRequest,
  reopenRequest,
  passOnAnswer,
  takeBackPassingOn,
  getRequests,
  findRequestByNumber,
  findOpenRequests,
  listRequestsOfSubjects,
  listMyWork,
  countMyWork,
  assistanceTimeline,
};
