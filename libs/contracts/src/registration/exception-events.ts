import * as z from 'zod';
import { defineEvent } from '../event';

export const exceptionChanged = defineEvent({
  owner: 'registration',
  type: 'person.exception-changed',
  version: 1,
  says: 'Something of an exception, where the person could not be asked, was written down. What, on which ground, for whom and by whom stays in registration.',
  data: z.strictObject({}),
  sample: {},
});

export const exceptionEvents = [exceptionChanged] as const;
