import * as z from 'zod';
import { defineEvent } from '../event';
import { enteredInErrorBecause } from '../vocabulary';

const nothing = z.strictObject({});

export const otherNameRecorded = defineEvent({
  owner: 'registration',
  type: 'other-name.recorded',
  version: 1,
  says: 'One more name of the person was written down. Which one stays in registration.',
  data: nothing,
  sample: {},
});

export const otherNameEnteredInError = defineEvent({
  owner: 'registration',
  type: 'other-name.entered-in-error',
  version: 1,
  says: 'A further name of the person was written down in error, and why.',
  data: z.strictObject({ because: enteredInErrorBecause }),
  sample: { because: 'wrong-person' },
});

export const otherNameErrorTakenBack = defineEvent({
  owner: 'registration',
  type: 'other-name.error-taken-back',
  version: 1,
  says: 'The further name of the person was not written down in error.',
  data: nothing,
  sample: {},
});

export const otherNameEvents = [otherNameRecorded, otherNameEnteredInError, otherNameErrorTakenBack] as const;
