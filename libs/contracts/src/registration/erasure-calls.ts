import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { hasCome } from '../date-bounds';
import { internal, named } from '../named';
import { text } from '../text';
import { day, id, instant, pageOf, pageRequest, role } from '../vocabulary';

export const erasureBecause = named(
  'ErasureBecause',
  z.enum(['consent-taken-back', 'not-needed-any-more', 'objects', 'unlawful', 'not-said']),
  'Why the person wants nothing of them kept; they need not say.',
);
export type ErasureBecause = z.infer<typeof erasureBecause>;

export const identityChecked = named(
  'IdentityChecked',
  z.enum(['document', 'card-and-answers', 'known-to-staff']),
  'How it was made sure that it is the person who asks: a document with their face, their card and answers that only they know, or a member of staff who knows them.',
);
export type IdentityChecked = z.infer<typeof identityChecked>;

export const erasureHold = named(
  'ErasureHold',
  z.enum(['open-complaint', 'legal-claim', 'open-case', 'accounting', 'court-order', 'danger-to-others', 'other']),
  'Why a record has to be kept for now.',
);
export type ErasureHold = z.infer<typeof erasureHold>;

export const erasureState = named('ErasureState', z.enum(['asked', 'kept', 'taken-back', 'erased']));
export type ErasureState = z.infer<typeof erasureState>;

const takenBackBecause = named('ErasureTakenBackBecause', z.enum(['her-word', 'written-in-error']));
export type ErasureTakenBackBecause = z.infer<typeof takenBackBecause>;

const said = named('ErasureSaid', z.strictObject({ id }), 'What a person asked of their record.');

export const askErasure = command('registration', 'askErasure', {
  says: 'Writes down that a person asked, themselves and alone, that nothing of them is kept. Two others agree, or say why it is kept for now. Of a protected person a protection officer writes it down. `commandId` becomes the id of what was asked.',
  input: commandInput({
    personId: id,
    because: erasureBecause,
    identityChecked,
    askedOn: hasCome(day, 1),
  }),
  output: said,
  refusals: ['NOT_FOUND', 'ERASURE_OPEN'],
});

export const takeBackErasure = command('registration', 'takeBackErasure', {
  says: 'The person does not want it any more, or it was written down in error: the record stays as it is.',
  input: commandInput({ erasureId: id, expectedVersion: z.int(), because: takenBackBecause }),
  output: said,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const agreeToErasure = command('registration', 'agreeToErasure', {
  says: 'Says that nothing stands against erasing a person. First a data-protection officer, then a protection officer, of a protected person a protection officer alone: with the last word everything that is recorded of them is erased at once and for good; nobody can take that back. Whoever wrote it down, or said so before, says nothing here.',
  input: commandInput({ erasureId: id, expectedVersion: z.int() }),
  output: named('ErasureAgreed', z.strictObject({ id, state: erasureState })),
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'SECOND_HOLDER_NEEDED', 'REQUEST_OPEN', 'RECORDS_MERGED'],
});

export const keepRecord = command('registration', 'keepRecord', {
  says: 'Says that a record is kept for now, and why. The person is told so, and may ask again.',
  input: commandInput({
    erasureId: id,
    expectedVersion: z.int(),
    holds: z.array(erasureHold).min(1).max(7),
    note: text(500).nullable().describe('It stays in registration, and goes with the record.'),
  }),
  output: said,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'SECOND_HOLDER_NEEDED'],
});

export const erasureView = named(
  'Erasure',
  z.strictObject({
    id,
    version: z.int(),
    state: erasureState,
    personId: id.nullable().describe('Null once it is erased.'),
    reference: z.string().nullable().describe('The number on the card; null once it is erased.'),
    records: z
      .int()
      .describe(
        'How many records, that are one with this, it is about; once it is erased, with the contacts that they were.',
      ),
    centreId: id,
    isProtected: z.boolean(),
    because: erasureBecause,
    identityChecked,
    askedOn: day,
    askedAt: instant,
    staffId: internal(id),
    agreedAs: role.nullable().describe('The role of whoever agreed first, where another word is still needed.'),
    waitsFor: z.array(role).describe('Whose word is still needed.'),
    standsAgainst: z
      .array(named('StandsAgainstErasure', z.enum(['open-request'])))
      .describe('What has to end first, as far as the caller may know of it.'),
    holds: z.array(erasureHold),
    note: z.string().nullable(),
    decidedAt: instant.nullable(),
    decidedAs: role.nullable(),
    entriesErased: z.int().nullable().describe('Of how many entries of the journal only the digests are left.'),
    digest: z.string().nullable().describe('SHA-256, in hex, of the digests of those entries.'),
    may: z.array(named('ErasureAction', z.enum(['agree', 'keep', 'take-back']))),
  }),
  'What a person asked: that nothing of them is kept.',
);
export type ErasureView = z.infer<typeof erasureView>;

export const listErasures = query('registration', 'listErasures', {
  says: 'Who asked that nothing of them is kept, the latest first: to data-protection officers those of the register who are not protected, to protection officers all, to the desk those of their centre who are not. With `personId` only those of one person; with `open` only those on which nobody decided.',
  input: z.strictObject({ open: z.boolean(), personId: id.nullable(), ...pageRequest }),
  output: pageOf('ErasureConnection', erasureView, 'Who asked to be erased, the latest first.'),
});

export const erasureCalls = { askErasure, takeBackErasure, agreeToErasure, keepRecord, listErasures };
