import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { internal, named } from '../named';
import { draftText, text } from '../text';
import {
  ageBand,
  country,
  disclosedField,
  exceptionGround,
  ground,
  id,
  instant,
  language,
  partialDate,
  sex,
} from '../vocabulary';
import { consentDecision, knownCorridor, personName, phone, recorded } from './person-parts';

export const prepareDisclosure = command('registration', 'prepareDisclosure', {
  says: 'Records the consent to share with one receiver and prepares the disclosure in the same step.',
  input: commandInput({
    personId: id,
    ground,
    receiverId: id,
    countries: z.array(country).max(5),
    fields: z.array(disclosedField).max(5),
    summary: text(2_000),
    consent: consentDecision,
  }),
  output: named(
    'DisclosurePrepared',
    z.strictObject({ ...recorded.shape, consentId: id, disclosureId: id.nullable() }),
    '`disclosureId` is null where the person said no.',
  ),
  refusals: ['NOT_FOUND', 'GROUND_NOT_OFFERED', 'CONSENT_NEEDED', 'COUNTRY_NOT_NAMED', 'PHONE_NOT_SAFE'],
});

const onException = named(
  'OnException',
  z.strictObject({ ground: exceptionGround, endsAt: instant }),
  'The ground on which something is shared without asking the person, and when that ends by itself.',
);
const exception = onException.nullable().describe('Null where the person agreed.');
const need = named(
  'Need',
  z.strictObject({
    language: language.nullable(),
    sex,
    ageBand,
    interpreterNeeded: z.boolean(),
    exception,
  }),
);
const agreed = named(
  'Agreed',
  z.strictObject({
    summary: z.string(),
    name: personName.nullable(),
    birth: partialDate.nullable(),
    nationality: country.nullable(),
    phone: phone.nullable(),
    corridor: knownCorridor.nullable(),
  }),
);

export const previewDisclosure = query('registration', 'previewDisclosure', {
  recorded: true,
  says: 'What the receiver would see at each step, and which fields are left out; nothing of it is stored, and that it was opened is.',
  input: named(
    'PreviewDisclosureInput',
    z.strictObject({ personId: id, fields: z.array(disclosedField).max(5), summary: draftText(2_000) }),
  ),
  output: named(
    'DisclosurePreview',
    z.strictObject({
      now: need,
      onceAccepted: agreed,
      leftOut: z.array(disclosedField),
      phoneWithheld: z.boolean(),
    }),
  ),
  refusals: ['NOT_FOUND'],
});

export const disclosedView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('need'), disclosureId: id, need }),
  z.strictObject({ kind: z.literal('agreed'), disclosureId: id, need, agreed }),
  named('NotYet', z.strictObject({ kind: z.literal('not-yet'), disclosureId: id })),
  named(
    'Withheld',
    z.strictObject({
      kind: z.literal('withheld'),
      disclosureId: id,
      exception,
      reason: named(
        'WithheldReason',
        z.enum(['withdrawn', 'declined', 'expired', 'referral-withdrawn', 'lapsed', 'ended']),
      ),
    }),
  ),
]);

/** What a receiver may read at this moment; each answer of kind `agreed` is logged as an opening. */
export const getDisclosed = query('registration', 'getDisclosed', {
  recorded: true,
  input: z.strictObject({ disclosureIds: z.array(id).max(100) }),
  output: z.array(disclosedView),
});

/** What went, or was to go, with a referral, as its sender reads it back: what was agreed, as it is recorded at this moment. */
export const getGivenDisclosures = query('registration', 'getGivenDisclosures', {
  recorded: true,
  says: 'Of these disclosures, those of people whom the caller may open, on consents that the caller may see; each is logged as an opening.',
  input: z.strictObject({ disclosureIds: z.array(id).max(100) }),
  output: z.array(
    named(
      'GivenDisclosure',
      z.strictObject({ disclosureId: internal(id), fields: z.array(disclosedField), ...agreed.shape }),
      'What was agreed to be shared with the receiver, and the summary written for it; of the person what is recorded now.',
    ),
  ),
});
