import type { Permissions } from '@mrc/access';
import { desk, protection, workers, type PersonPlace } from '../person/person.permissions';

export type ConsentAction = 'record-consent' | 'withdraw-consent' | 'prepare-disclosure' | 'stop-sharing';

/** Who may write down what a person says to a purpose. */
export const consentPermissions: Permissions<ConsentAction, PersonPlace> = {
  'record-consent': [desk, protection],
  'withdraw-consent': [desk, protection],
  'prepare-disclosure': [workers, protection],
  'stop-sharing': [desk, protection],
};
