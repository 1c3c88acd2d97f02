import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { internal, named } from '../named';
import { text } from '../text';
import { consentPurpose, day, enteredInErrorBecause, entryKind, id, instant, pageOf, pageRequest } from '../vocabulary';
import { contactWayKind } from './contact-way-calls';
import { specificNeedCode } from './needs-calls';
import { otherNameKind } from './other-name-calls';
import { documentKind, knownCorridor, personName, recorded } from './person-parts';

export const enterInError = command('registration', 'enterInError', {
  says: 'This was entered in error: a person, a contact, a yes, a migration, a member of a family, an identity document, a specific need, answers on functioning, a further way to be reached or another name. It is gone from lists, search and figures and kept in the register; somebody else looks at it after. `note`, asked where the reason is another one, stays in registration. `commandId` becomes the id of the entry in error.',
  input: commandInput({ kind: entryKind, entryId: id, because: enteredInErrorBecause, note: text(500).nullable() }),
  output: recorded,
  refusals: ['NOT_FOUND', 'REQUEST_OPEN', 'CONSENT_NOT_IN_FORCE', 'RECORDS_MERGED'],
});

export const takeBackError = command('registration', 'takeBackError', {
  says: 'It was not entered in error after all: it is there and counted as before. What was closed stays closed.',
  input: commandInput({ errorId: id }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const reviewError = command('registration', 'reviewError', {
  says: 'Somebody else than who said so looked at what was entered in error.',
  input: commandInput({ errorId: id }),
  output: named('ErrorReviewed', z.strictObject({ id })),
  refusals: ['NOT_FOUND', 'SECOND_HOLDER_NEEDED'],
});

export const errorView = named(
  'EnteredInError',
  z.strictObject({
    id,
    kind: entryKind,
    entryId: id,
    personId: id.nullable(),
    contactId: id.nullable(),
    reference: z.string().describe('The number of the person or contact.'),
    name: personName.nullable().describe('Null of a contact.'),
    purpose: consentPurpose.nullable().describe('Of a consent: to what the yes was.'),
    corridor: knownCorridor.nullable().describe('Of a migration: which one it was.'),
    documentKind: documentKind.nullable().describe('Of an identity document: what it was.'),
    contactWayKind: contactWayKind.nullable().describe('Of a further way to be reached: what it was.'),
    otherNameKind: otherNameKind.nullable().describe('Of another name: what it was to the person.'),
    need: specificNeedCode.nullable().describe('Of a specific need: which one it was.'),
    because: enteredInErrorBecause,
    note: z.string().nullable(),
    occurredOn: day,
    enteredAt: instant,
    staffId: internal(id),
    reviewedAt: instant.nullable(),
    reviewedById: internal(id.nullable()),
    may: z.array(named('EnteredInErrorAction', z.enum(['review-error', 'take-back-error']))),
  }),
  'What was entered in error, by whom and why.',
);

export const findError = query('registration', 'findError', {
  says: 'What was said where this person or contact was entered in error, for who may take it back.',
  input: z.strictObject({ entryId: id }),
  output: errorView,
  refusals: ['NOT_FOUND'],
});

export const listErrors = query('registration', 'listErrors', {
  says: 'What was entered in error and stands, the latest first: for who looks at it. With `toReview` only what nobody else looked at yet.',
  input: z.strictObject({ toReview: z.boolean(), ...pageRequest }),
  output: pageOf('EnteredInErrorConnection', errorView, 'What was entered in error, the latest first.'),
});

export const errorCalls = { enterInError, takeBackError, reviewError, findError, listErrors };
