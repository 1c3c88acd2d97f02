import * as z from 'zod';
import { defineEvent } from '../event';
import { enteredInErrorBecause } from '../vocabulary';

const nothing = z.strictObject({});

export const documentRecorded = defineEvent({
  owner: 'registration',
  type: 'document.recorded',
  version: 1,
  says: 'An identity document of the person was written down. Which one, and where it is, stays in registration.',
  data: nothing,
  sample: {},
});

export const documentEnteredInError = defineEvent({
  owner: 'registration',
  type: 'document.entered-in-error',
  version: 1,
  says: 'An identity document of the person was written down in error, and why.',
  data: z.strictObject({ because: enteredInErrorBecause }),
  sample: { because: 'wrong-person' },
});

export const documentErrorTakenBack = defineEvent({
  owner: 'registration',
  type: 'document.error-taken-back',
  version: 1,
  says: 'The identity document was not written down in error.',
  data: nothing,
  sample: {},
});

export const documentEvents = [documentRecorded, documentEnteredInError, documentErrorTakenBack] as const;
