import * as z from 'zod';
import { defineEvent } from '../event';

export const personErased = defineEvent({
  owner: 'registration',
  type: 'person.erased',
  version: 1,
  says: 'The person asked that nothing of them is kept, and two people agreed: this record is gone. Whoever keeps something of it, or of what was asked for them, erases it; the id stays, and nothing can be done with it.',
  data: z.strictObject({}),
  sample: {},
});

export const contactErased = defineEvent({
  owner: 'registration',
  type: 'contact.erased',
  version: 1,
  says: 'The contact that an erased person was is gone with them.',
  data: z.strictObject({}),
  sample: {},
});

export const erasureEvents = [personErased, contactErased] as const;
