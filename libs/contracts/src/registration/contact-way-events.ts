import * as z from 'zod';
import { defineEvent } from '../event';
import { enteredInErrorBecause } from '../vocabulary';

const nothing = z.strictObject({});

export const contactWayRecorded = defineEvent({
  owner: 'registration',
  type: 'contact-way.recorded',
  version: 1,
  says: 'One more way to reach the person was written down. Which one, and when it is safe, stays in registration.',
  data: nothing,
  sample: {},
});

export const contactWayEnded = defineEvent({
  owner: 'registration',
  type: 'contact-way.ended',
  version: 1,
  says: 'A way to reach the person is not used any more.',
  data: nothing,
  sample: {},
});

export const contactWayEnteredInError = defineEvent({
  owner: 'registration',
  type: 'contact-way.entered-in-error',
  version: 1,
  says: 'A way to reach the person was written down in error, and why.',
  data: z.strictObject({ because: enteredInErrorBecause }),
  sample: { because: 'wrong-person' },
});

export const contactWayErrorTakenBack = defineEvent({
  owner: 'registration',
  type: 'contact-way.error-taken-back',
  version: 1,
  says: 'The way to reach the person was not written down in error.',
  data: nothing,
  sample: {},
});

export const contactWayEvents = [
  contactWayRecorded,
  contactWayEnded,
  contactWayEnteredInError,
  contactWayErrorTakenBack,
] as const;
