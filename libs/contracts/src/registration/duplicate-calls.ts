import * as z from 'zod';
import { changed, command, commandInput, query } from '../call';
import { named } from '../named';
import { text } from '../text';
import { country, day, id, pageOf, pageRequest, sex } from '../vocabulary';
import { personName } from './person-parts';

export const pairStrength = named('PairStrength', z.enum(['likely', 'possible']));
export type PairStrength = z.infer<typeof pairStrength>;

export const pairDecision = named(
  'PairDecision',
  z.enum(['same', 'different', 'family', 'unsure']),
  'What two records are: of one person, of two, of two of one family, or not to be told yet.',
);
export type PairDecision = z.infer<typeof pairDecision>;

export const pairState = named('PairState', z.enum(['open', ...pairDecision.options]));
export type PairState = z.infer<typeof pairState>;

export const comparedField = named(
  'ComparedField',
  z.enum(['name', 'birth', 'sex', 'nationality', 'phone', 'document']),
);
export type ComparedField = z.infer<typeof comparedField>;

export const agreementLevel = named(
  'AgreementLevel',
  z.enum([
    'same',
    'same-sound',
    'alike',
    'part',
    'differ-in-part',
    'one-word',
    'same-day',
    'swapped',
    'same-year',
    'one-part-differs',
    'near-year',
    'generation',
    'other',
  ]),
  'How one field of two records agrees.',
);
export type AgreementLevel = z.infer<typeof agreementLevel>;

const fieldAgreement = named(
  'FieldAgreement',
  z.strictObject({
    field: comparedField,
    level: agreementLevel,
    weight: z.int().describe('What it says for one person, or below zero against, in tenths of a bit.'),
  }),
);

const pairedPerson = named(
  'PairedPerson',
  z.strictObject({
    id,
    reference: z.string(),
    name: personName,
    birthYear: z.int().nullable(),
    sex,
    nationality: country.nullable(),
    phoneEnding: z.string().nullable(),
    centreId: id,
    registeredOn: day,
    mayOpen: z.boolean().describe('Whether the caller opens the record without a reason.'),
  }),
);

const duplicatePair = named(
  'DuplicatePair',
  z.strictObject({
    id,
    version: z.int(),
    strength: pairStrength,
    weight: z.int().describe('All fields together, in tenths of a bit.'),
    fields: z.array(fieldAgreement),
    state: pairState,
    isProtected: z.boolean().describe('One of the two is protected: two protection officers decide.'),
    proposed: pairDecision.nullable().describe('What the first of two protection officers said.'),
    mergeKeptId: id
      .nullable()
      .describe('The record that the first of two protection officers said to keep where both are made one.'),
    one: pairedPerson,
    other: pairedPerson,
  }),
  'Two records of one register that may be of one person.',
);

export const listDuplicatePairs = query('registration', 'listDuplicatePairs', {
  says: 'Who may be registered twice, the strongest first: for supervisors of a centre that registered one of the two, and for protection officers. What was decided to be of two people is not there.',
  input: z.strictObject(pageRequest),
  output: pageOf('DuplicatePairConnection', duplicatePair, 'Who may be registered twice, the strongest first.'),
});

export const decideDuplicatePair = command('registration', 'decideDuplicatePair', {
  says: 'Says what two records are. It changes neither; a pair that is of two people is shown again only where one of its records changes. `note` stays in registration.',
  input: commandInput({ pairId: id, expectedVersion: z.int(), decision: pairDecision, note: text(500).nullable() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'SECOND_HOLDER_NEEDED'],
});

export const duplicateCalls = { listDuplicatePairs, decideDuplicatePair };
