import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { named } from '../named';
import { consentPurpose, disclosedField, id, language } from '../vocabulary';
import { recorded, wordingParties } from './person-parts';

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
