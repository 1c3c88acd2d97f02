import { command, commandInput } from '../call';
import { id } from '../vocabulary';
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
