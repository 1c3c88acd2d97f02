import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { named } from '../named';
import { consentPurpose, id, language } from '../vocabulary';
import { recorded } from './person-parts';

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
  input: z.strictObject({ language }),
  output: z.array(
    named(
      'ConsentWording',
      z.strictObject({ id: z.string(), purpose: consentPurpose, language, text: z.string(), hash: z.string() }),
    ),
  ),
});
