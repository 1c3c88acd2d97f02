import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { internal, named } from '../named';
import {
  consentPurpose,
  country,
  day,
  disclosedField,
  id,
  instant,
  interpreterKind,
  language,
  pageOf,
  pageRequest,
} from '../vocabulary';
import {
  consentDecision,
  consentMode,
  consentState,
  personLine,
  personName,
  recorded,
  witnessRole,
  wordingParties,
} from './person-parts';
import { wordingCalls } from './wording-calls';

export const withdrawConsent = command('registration', 'withdrawConsent', {
  input: commandInput({ personId: id, consentId: id }),
  output: recorded,
  refusals: ['NOT_FOUND', 'CONSENT_NOT_IN_FORCE'],
});

export const stopSharing = command('registration', 'stopSharing', {
  says: 'On her own request: nothing of the person is shared any more. The answer is the same whether anything was.',
  input: commandInput({ personId: id }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const consentWordings = query('registration', 'consentWordings', {
  says: 'The words to read out for each purpose, with the parties and fields inside them; those to share only where the receiver is named.',
  input: z.strictObject({
    language,
    named: wordingParties.nullable(),
    fields: z.array(disclosedField).max(5).nullable(),
  }),
  output: z.array(
    named(
      'ConsentWording',
      z.strictObject({ id: z.string(), purpose: consentPurpose, language, text: z.string(), hash: z.string() }),
    ),
  ),
});

export const getConsentEvidence = query('registration', 'getConsentEvidence', {
  recorded: true,
  says: 'One yes or no as it was said, with the words as they were shown, to be read with the person or given to them: that it was read is kept as an opening.',
  input: z.strictObject({ personId: id, consentId: id }),
  output: named(
    'ConsentEvidence',
    z.strictObject({
      id,
      reference: z.string().describe('The number on the card of the person.'),
      name: personName,
      purpose: consentPurpose,
      decision: consentState,
      receiverId: internal(id.nullable()),
      centreId: internal(id),
      fields: z.array(disclosedField),
      countries: z.array(country),
      givenBy: consentDecision.shape.givenBy,
      relation: z.string().nullable(),
      childAssent: z.boolean().nullable(),
      mode: consentMode,
      witness: z.string().nullable(),
      witnessRole: witnessRole.nullable(),
      recording: z.string().nullable(),
      interpreter: interpreterKind,
      wordingId: z.string(),
      wordingLanguage: language,
      text: z.string().nullable().describe('As it was shown; null where it was not kept.'),
      hash: z.string().describe('SHA-256 of the text.'),
      decidedOn: day,
      validUntil: day.nullable(),
      endedOn: day.nullable(),
      recordedAt: instant,
      mayBePrinted: z.boolean().describe('No paper is made of what only protection may know of.'),
    }),
    'A yes or no with everything that shows how it came about.',
  ),
  refusals: ['NOT_FOUND'],
});

/** Days before the last day of a consent from which on it is reminded of. */
export const consentReminderDays = 30;

export const listEndingConsents = query('registration', 'listEndingConsents', {
  says: 'Consents whose last day is near and on which nobody has asked anew, the nearest first: of people for whom the caller is responsible, and what the caller wrote down.',
  input: z.strictObject(pageRequest),
  output: pageOf(
    'EndingConsentConnection',
    named(
      'EndingConsent',
      z.strictObject({
        id,
        person: personLine,
        purpose: consentPurpose,
        receiverId: internal(id.nullable()),
        validUntil: day.describe('The last day on which it holds.'),
      }),
      'A consent that ends soon.',
    ),
  ),
});

export const previewWithdrawal = query('registration', 'previewWithdrawal', {
  says: 'What taking a consent back would bring about, to be read out before it is done; as far as the caller may see what stands on it.',
  input: z.strictObject({ personId: id, consentId: id }),
  output: named(
    'WithdrawalConsequences',
    z.strictObject({
      follows: z.array(
        named(
          'WithdrawalFollows',
          z.enum([
            'nothing-new-begins',
            'what-runs-may-be-finished',
            'help-without-a-name',
            'in-no-new-figures',
            'published-figures-stand',
            'nobody-gets-in-touch',
            'in-no-new-research',
            'used-cannot-be-called-back',
            'a-line-without-a-name',
            'receiver-is-asked-to-delete',
            'written-down-cannot-be-called-back',
          ]),
        ),
      ),
      views: z
        .array(
          named(
            'ClosingDisclosure',
            z.strictObject({
              id,
              receiverId: internal(id),
              becomes: named(
                'ClosingBecomes',
                z.enum(['nothing-was-sent', 'referral-withdrawn', 'service-goes-on']),
                'What becomes of the referral: none was sent, it is withdrawn, or the partner goes on without reading anything.',
              ),
            }),
            'What a receiver reads no more.',
          ),
        )
        .describe('What closes in the same step.'),
      subjectIds: internal(z.array(id)),
    }),
    'What taking a consent back would bring about.',
  ),
  refusals: ['NOT_FOUND', 'CONSENT_NOT_IN_FORCE'],
});

export const consentCalls = {
  withdrawConsent,
  previewWithdrawal,
  stopSharing,
  consentWordings,
  getConsentEvidence,
  listEndingConsents,
  ...wordingCalls,
};
