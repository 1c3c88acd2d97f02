import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { named } from '../named';
import { day, id } from '../vocabulary';
import { identityDocument, recorded } from './person-parts';

export const recordIdentityDocument = command('registration', 'recordIdentityDocument', {
  says: 'Writes down a document of a person, and where it is: also one that somebody else keeps, or that is gone. The same one is written down once. `commandId` becomes the id of the document.',
  input: commandInput({ personId: id, document: identityDocument }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

const personDocument = named(
  'PersonDocument',
  z.strictObject({
    id,
    document: identityDocument,
    recordedOn: day,
    isExpired: z.boolean().describe('Whether its last day is surely past at the centre of who reads.'),
    recordId: id.describe('Of which record it is: of this one, or of one that is one with it.'),
    reference: z.string().describe('The number of that record.'),
  }),
);

export const getDocuments = query('registration', 'getDocuments', {
  says: 'The documents of a person, those of records that are one with theirs among them, the latest written down first.',
  input: z.strictObject({ personId: id }),
  output: named('PersonDocuments', z.strictObject({ documents: z.array(personDocument) })),
  refusals: ['NOT_FOUND'],
});

export const documentCalls = { recordIdentityDocument, getDocuments };
