import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { named } from '../named';
import { day, id } from '../vocabulary';
import { contactWayCalls } from './contact-way-calls';
import { personName, recorded } from './person-parts';

export const otherNameKind = named(
  'OtherNameKind',
  z.enum([
    'at-birth',
    'before-marriage',
    'after-marriage',
    'other-spelling',
    'patronymic',
    'nickname',
    'religious',
    'other',
    'not-known',
  ]),
  'What a name is to a person: `other-spelling` stands so in a document, `not-known` is one of which nobody knows.',
);
export type OtherNameKind = z.infer<typeof otherNameKind>;

export const otherName = named(
  'OtherName',
  z.strictObject({ kind: otherNameKind, name: personName }),
  'A name of a person besides the one of their record: whole, or the word that is another. It is shared with nobody.',
);
export type OtherName = z.infer<typeof otherName>;

export const recordOtherName = command('registration', 'recordOtherName', {
  says: 'Writes down one more name of a person, by which they are found as by the one of their record. The same one is written down once. `commandId` becomes its id.',
  input: commandInput({ personId: id, otherName }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

const personOtherName = named(
  'PersonOtherName',
  z.strictObject({
    id,
    otherName,
    recordedOn: day,
    recordId: id.describe('Of which record it is: of this one, or of one that is one with it.'),
    reference: z.string().describe('The number of that record.'),
  }),
);

export const getOtherNames = query('registration', 'getOtherNames', {
  says: 'The other names of a person, those of records that are one with theirs among them, in the order in which they were written down.',
  input: z.strictObject({ personId: id }),
  output: named('PersonOtherNames', z.strictObject({ names: z.array(personOtherName) })),
  refusals: ['NOT_FOUND'],
});

/** How a person is reached besides, and what they are called. */
export const detailCalls = { ...contactWayCalls, recordOtherName, getOtherNames };
