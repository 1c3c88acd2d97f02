import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { hasCome } from '../date-bounds';
import { internal, named } from '../named';
import { text } from '../text';
import {
  day,
  disclosedField,
  disclosureState,
  exceptionGround,
  exceptionState,
  id,
  instant,
  pageOf,
  pageRequest,
} from '../vocabulary';
import { personLine, recorded } from './person-parts';

/** Hours for which an exception lasts at most; longer only by a new decision. */
export const longestException = 72;

const hours = z.int().min(1).max(longestException).describe('For how many hours, from when it is granted.');
const fields = z.array(disclosedField).max(5);
const note = text(1_000).describe('Why; it stays in registration.');

export const exceptionEndedFor = named(
  'ExceptionEndedFor',
  z.enum(['time', 'her-word', 'not-right', 'not-needed', 'in-error', 'not-decided']),
  'Why an exception ended: its hours are over, the person said no, who reviewed it said that it was not right, it was not needed any more, it was entered in error, or nobody decided on it in time.',
);
export type ExceptionEndedFor = z.infer<typeof exceptionEndedFor>;

export const exceptionFinding = named('ExceptionFinding', z.enum(['right', 'not-right']));
export const exceptionReviewer = named(
  'ExceptionReviewer',
  z.enum(['second-holder', 'data-protection-officer']),
  'Who looks at an exception after: the second person for what was applied at once, and the data-protection officer for each.',
);
export const notToldBecause = named(
  'NotToldBecause',
  z.enum(['not-reached', 'not-safe', 'not-able', 'other']),
  'Why a person was not told yet: nobody reached them, telling is not safe, they cannot take it in yet, or as a note says.',
);

const asked = { personId: id, receiverId: id, fields, summary: text(2_000), hours, why: note };
const changedRefusals = ['NOT_FOUND', 'EXCEPTION_STATE_FORBIDS'] as const;
const askedRefusals = [
  'NOT_FOUND',
  'CONSENT_NEEDED',
  'PHONE_NOT_SAFE',
  'EXCEPTION_NOT_OFFERED',
  'EXCEPTION_OPEN',
  'SAID_NO_TO_RECEIVER',
] as const;

export const askException = command('registration', 'askException', {
  says: 'Asks that something of a person who cannot be asked is shared with one receiver, on another ground than consent: which fields, why, and for how long. Somebody else decides. `article`, which a legal obligation names, is the law. `commandId` becomes the id of the exception.',
  input: commandInput({ ...asked, ground: exceptionGround, article: text(200).nullable() }),
  output: recorded,
  refusals: askedRefusals,
});

export const applyException = command('registration', 'applyException', {
  says: 'In immediate danger, where nobody who decides can be asked: applies an exception for a vital interest at once. Somebody else looks at it after. `commandId` becomes the id of the exception.',
  input: commandInput(asked),
  output: named('ExceptionApplied', z.strictObject({ ...recorded.shape, disclosureId: id })),
  refusals: askedRefusals,
});

export const grantException = command('registration', 'grantException', {
  says: 'Somebody else than who asked grants an exception: those of the asked fields that are needed, for as many of the asked hours. The disclosure is prepared in the same step.',
  input: commandInput({ exceptionId: id, fields, hours, note }),
  output: recorded,
  refusals: [
    ...changedRefusals,
    'SECOND_HOLDER_NEEDED',
    'CONSENT_NEEDED',
    'PHONE_NOT_SAFE',
    'EXCEPTION_NOT_OFFERED',
    'SAID_NO_TO_RECEIVER',
  ],
});

export const refuseException = command('registration', 'refuseException', {
  says: 'Somebody else than who asked says that an exception is not granted.',
  input: commandInput({ exceptionId: id, note }),
  output: recorded,
  refusals: [...changedRefusals, 'SECOND_HOLDER_NEEDED'],
});

export const endException = command('registration', 'endException', {
  says: 'Who asked takes an exception back before it is decided; one that is in force ends, and what the receiver could read closes.',
  input: commandInput({ exceptionId: id, note: note.nullable() }),
  output: recorded,
  refusals: changedRefusals,
});

export const reviewException = command('registration', 'reviewException', {
  says: 'Somebody who neither asked nor decided says whether an exception was right: the second person of what was applied at once, and the data-protection officer of each. Where it was not right, what is still open closes. It can be said anew; the last word holds.',
  input: commandInput({ exceptionId: id, as: exceptionReviewer, finding: exceptionFinding, note }),
  output: recorded,
  refusals: [...changedRefusals, 'SECOND_HOLDER_NEEDED'],
});

export const tellOfException = command('registration', 'tellOfException', {
  says: 'Writes down that the person was told what was shared and why, and when, or why they are not told yet. It can be said anew; the last word holds.',
  input: commandInput({
    exceptionId: id,
    toldOn: hasCome(day, 1).nullable().describe('When the person was told; null where they were not yet.'),
    because: notToldBecause.nullable().describe('Why not yet; null where they were told.'),
    note: text(500).nullable(),
  }),
  output: recorded,
  refusals: changedRefusals,
});

const exceptionWord = named(
  'ExceptionWord',
  z.strictObject({
    id,
    reviewedAs: exceptionReviewer.nullable().describe('Null where it is about telling the person.'),
    finding: exceptionFinding.nullable(),
    toldOn: day.nullable(),
    because: notToldBecause.nullable(),
    note: z.string().nullable(),
    at: instant,
    staffId: internal(id),
  }),
  'What was said of an exception after it was granted: whether it was right, and whether the person was told.',
);

export const exceptionView = named(
  'SharingException',
  z.strictObject({
    id,
    person: personLine.nullable().describe('Null for who reviews exceptions and does not work with the person.'),
    centreId: id,
    receiverId: id,
    ground: exceptionGround,
    article: z.string().nullable(),
    state: exceptionState,
    atOnce: z.boolean().describe('Whoever needed it applied it, and somebody else looks at it after.'),
    askedFields: z.array(disclosedField),
    askedHours: z.int(),
    fields: z.array(disclosedField).describe('What was granted; empty before.'),
    why: z.string(),
    askedAt: instant,
    staffId: internal(id),
    decidedAt: instant.nullable(),
    decidedById: internal(id.nullable()),
    decisionNote: z.string().nullable(),
    endsAt: instant.nullable(),
    endedAt: instant.nullable(),
    endedFor: exceptionEndedFor.nullable(),
    endNote: z.string().nullable(),
    disclosureId: id.nullable(),
    disclosureState: disclosureState.nullable(),
    wasSent: z.boolean().describe('Whether a referral gave it to the receiver.'),
    isTold: z.boolean().describe('Whether the person was told.'),
    inError: z.boolean(),
    words: z.array(exceptionWord).describe('The latest first.'),
    may: z.array(
      named('ExceptionAction', z.enum(['grant', 'refuse', 'end', 'second-look', 'review', 'tell', 'enter-in-error'])),
    ),
  }),
  'An exception, where a person could not be asked: on which ground, for whom, why, who decided, until when, and what was said of it after.',
);
export type ExceptionView = z.infer<typeof exceptionView>;

export const getPersonExceptions = query('registration', 'getPersonExceptions', {
  says: 'The exceptions of a person, the latest first, as far as the caller may know of them.',
  input: z.strictObject({ personId: id }),
  output: named('PersonExceptions', z.strictObject({ rows: z.array(exceptionView).max(50) })),
  refusals: ['NOT_FOUND'],
});

export const exceptionWaits = named(
  'ExceptionsShown',
  z.enum(['to-decide', 'to-review', 'to-tell', 'all']),
  'Exceptions that wait for a decision or for the second person after; that the data-protection officer did not review; whose person was not told yet; all.',
);

export const listExceptions = query('registration', 'listExceptions', {
  says: 'Exceptions, the latest first: to who decides on them, those of their centre; to protection officers and the data-protection officer, those of the register.',
  input: z.strictObject({ shown: exceptionWaits, ...pageRequest }),
  output: pageOf('SharingExceptionConnection', exceptionView, 'Exceptions, the latest first.'),
});

export const exceptionCalls = {
  askException,
  applyException,
  grantException,
  refuseException,
  endException,
  reviewException,
  tellOfException,
  getPersonExceptions,
  listExceptions,
};
