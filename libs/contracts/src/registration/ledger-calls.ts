import * as z from 'zod';
import { query } from '../call';
import { internal, named } from '../named';
import { span, spanInOrder } from '../span';
import {
  consentPurpose,
  day,
  disclosedField,
  disclosureState,
  ground,
  id,
  instant,
  pageOf,
  pageRequest,
} from '../vocabulary';
import { consentDecision, consentState } from './person-parts';

const entry = z.string().describe('Of this row of the ledger, and of nothing else.');
const subject = z.string().describe('Tells records apart, and names nobody.');

const consentEntry = named(
  'ConsentEntry',
  z.strictObject({
    id: entry,
    consentId: internal(id),
    subject,
    purpose: consentPurpose,
    receiverId: internal(id.nullable()),
    decision: consentState,
    ground,
    givenBy: consentDecision.shape.givenBy,
    mode: consentDecision.shape.mode,
    decidedOn: day,
    validUntil: day.nullable(),
    endedOn: day.nullable(),
    inError: z.boolean().describe('It was entered in error, and does not count.'),
    recordedAt: instant,
    recordedById: internal(id),
  }),
  'What somebody said to a purpose, without who and without words.',
);

export const listConsentLedger = query('registration', 'listConsentLedger', {
  says: 'What was said to each purpose in the register, the latest first: for data-protection officers.',
  input: z
    .strictObject({
      purpose: consentPurpose.nullable(),
      decision: consentState.nullable(),
      receiverId: id.nullable(),
      ...span,
      ...pageRequest,
    })
    .superRefine(spanInOrder),
  output: pageOf('ConsentLedgerConnection', consentEntry, 'What was said to each purpose, the latest first.'),
});

const disclosureEntry = named(
  'DisclosureEntry',
  z.strictObject({
    id: entry,
    consentId: internal(id),
    subject,
    receiverId: internal(id),
    fields: z.array(disclosedField),
    ground,
    state: disclosureState,
    preparedAt: instant,
    until: day.describe('The last day on which it can be read.'),
    firstOpenedAt: instant.nullable(),
    lastOpenedAt: instant.nullable(),
    openings: z.int().describe('How often the receiver opened it, the need included.'),
    closedFor: named(
      'DisclosureClosedFor',
      z.enum(['withdrawn', 'declined', 'expired', 'referral-withdrawn', 'lapsed', 'ended']),
    ).nullable(),
    closedAt: instant.nullable(),
  }),
  'What may be, or could be, read of somebody by a receiver, without who.',
);

export const listDisclosureLedger = query('registration', 'listDisclosureLedger', {
  says: 'What receivers may and could read, by when it was prepared, the latest first: for data-protection officers.',
  input: z
    .strictObject({ state: disclosureState.nullable(), receiverId: id.nullable(), ...span, ...pageRequest })
    .superRefine(spanInOrder),
  output: pageOf('DisclosureLedgerConnection', disclosureEntry, 'What receivers may and could read, the latest first.'),
});

export const ledgerCalls = { listConsentLedger, listDisclosureLedger };
