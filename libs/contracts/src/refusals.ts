import * as z from 'zod';
import type { InputIssue } from './input-problems';
import { named } from './named';
import { correctionState, recordedField } from './correctable';
import {
  closingReason,
  consentPurpose,
  country,
  day,
  disclosureState,
  exceptionNotOfferedBecause,
  exceptionState,
  ground,
  id,
  instant,
  jurisdiction,
  referralState,
  wordingState,
} from './vocabulary';
import { openingReviewState } from './opening';

const nothing = z.strictObject({});

/** Every refusal a user may run into, with the facts its text may use. A new code needs its texts. */
export const refusalFacts = {
  INVALID_INPUT: z.strictObject({
    issues: z.array(
      named(
        'InputIssue',
        z.strictObject({
          path: z.string(),
          problem: z.string(),
          firstDay: day.optional(),
          lastDay: day.optional(),
        }),
        '`path` leads to the field, with dots: `consents.0.wordingId`. Of a date, also the first and the last day it may have.',
      ),
    ),
  }),
  NOT_SIGNED_IN: nothing,
  NOT_ALLOWED: nothing,
  NOT_FOUND: nothing,
  COMMAND_REUSED: nothing.describe('The command id was used before with another input.'),
  CHANGED_BY_SOMEONE_ELSE: z.strictObject({ version: z.int() }),
  NOT_YET_KNOWN: nothing.describe(
    'Something this command builds on has not arrived yet: repeat it with the same command id.',
  ),
  UNAVAILABLE: nothing.describe('A service did not answer in time: repeat with the same command id.'),

  STAFF_SUSPENDED: nothing,
  SIGN_IN_NAME_TAKEN: nothing,
  LAST_READER: nothing.describe('What comes to the offering would lie with nobody: attach another officer first.'),

  GROUND_NOT_OFFERED: z.strictObject({ ground }),
  JURISDICTION_NOT_HELD: z.strictObject({ jurisdiction }),
  CONSENT_NEEDED: z.strictObject({ purpose: consentPurpose }),
  CONSENT_NOT_IN_FORCE: nothing,
  NOT_PROTECTED: nothing,
  GUARDIAN_CONSENT_NEEDED: nothing.describe(
    'The person is under 18 or may be: a parent or guardian must have said yes to care first.',
  ),
  SECOND_HOLDER_NEEDED: nothing.describe(
    'A second person must say so: not who asked for it, wrote it down or said it first.',
  ),
  PAIR_NOT_SAME: nothing.describe('The two records were not said to be of one person.'),
  RECORDS_MERGED: nothing.describe('One of the records is one with another: separate them first.'),
  CHANGED_MEANWHILE: z
    .strictObject({ fields: z.array(recordedField) })
    .describe('These hold something else by now than what was corrected: nothing was written.'),
  CORRECTION_STATE_FORBIDS: z.strictObject({ state: correctionState }),
  COUNTRY_NOT_NAMED: z.strictObject({ country }),
  CONTACT_ALREADY_IDENTIFIED: nothing,
  NEED_CHANGED: nothing.describe('Something else is told of the need by now: nothing was written.'),
  STATUS_CHANGED: nothing.describe('Something else is told of the migration status by now: nothing was written.'),
  FAMILY_CHANGED: nothing.describe('Something else is told of the member by now: nothing was written.'),
  IN_A_FAMILY_ALREADY: nothing,
  SEARCH_NEEDS_MORE: nothing,
  TOO_MANY_SEARCHES: z
    .strictObject({ until: instant })
    .describe('Not told any more: searches become slower instead. It is here for pages that were opened before.'),
  REASON_NEEDED: nothing,
  OPENING_REVIEW_FORBIDS: z.strictObject({ state: openingReviewState }),
  PHONE_NOT_SAFE: nothing,
  EXCEPTION_NOT_OFFERED: z
    .strictObject({ because: exceptionNotOfferedBecause })
    .describe('This is not given to this receiver without asking the person.'),
  EXCEPTION_STATE_FORBIDS: z.strictObject({ state: exceptionState }),
  ERASURE_OPEN: nothing.describe('The person asked for it already, and nobody has decided.'),
  EXCEPTION_OPEN: nothing.describe('The same is asked for, or in force, for this receiver already.'),
  SAID_NO_TO_RECEIVER: nothing.describe('The person said no to this receiver.'),

  SERVICE_NOT_REQUESTABLE: nothing,
  REQUEST_CLOSED: z.strictObject({ reason: closingReason }),
  /** The same is open with the same partner. */
  ALREADY_REFERRED: z.strictObject({ referralId: id, number: z.string() }),
  REQUEST_OPEN: nothing,
  NOT_A_COLLEAGUE: nothing,
  CONTACT_CANNOT_BE_REFERRED: nothing,

  NO_AGREEMENT_IN_FORCE: nothing,
  OFFERING_NOT_SUITABLE: nothing,
  OFFERING_NOT_READ: nothing.describe('No officer is attached who could read the referral.'),
  DISCLOSURE_NOT_USABLE: z.strictObject({
    state: named('DisclosureNotUsableState', z.enum([...disclosureState.options, 'lapsed'])),
  }),
  WORDING_STATE_FORBIDS: z.strictObject({ state: wordingState }),
  REFERRAL_STATE_FORBIDS: z.strictObject({ state: referralState }),

  VIEW_NOT_CLOSED: z.strictObject({ nextCloseAt: instant }),
} as const;

export type RefusalCode = keyof typeof refusalFacts;

/** A refusal with its facts, told apart by `code`. */
export type Refusal<C extends RefusalCode = RefusalCode> = {
  [K in C]: { readonly code: K; readonly facts: z.infer<(typeof refusalFacts)[K]> };
}[C];

/** The facts a refusal is built of: what is wrong with a field is a word that has a text. */
type FactsOf<C extends RefusalCode> = z.infer<(typeof refusalFacts)[C]> &
  (C extends 'INVALID_INPUT' ? { readonly issues: readonly InputIssue[] } : unknown);

/** Builds a refusal; the facts are those its code asks for. */
export const refusal = <C extends RefusalCode>(code: C, facts: FactsOf<C>) => ({ code, facts });

/** Refusals the platform itself may answer to any query. */
export const queryRefusals = [
  'INVALID_INPUT',
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'UNAVAILABLE',
] as const satisfies readonly RefusalCode[];

/** Refusals the platform itself may answer to any call. */
export const platformRefusals = [
  ...queryRefusals,
  'COMMAND_REUSED',
  'NOT_YET_KNOWN',
] as const satisfies readonly RefusalCode[];
