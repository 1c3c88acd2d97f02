import * as z from 'zod';
import { defineEvent, mark, responsibleToldAs } from '../event';
import { ageBand, channel, day, id, sex, stage, topic } from '../vocabulary';
import { correctableContactField } from '../correctable';

const codes = z.strictObject({ channel, sex, ageBand, stage: stage.nullable(), topic });
const sampleCodes = {
  channel: 'visit',
  sex: 'female',
  ageBand: '30-34',
  stage: 'returned',
  topic: 'legal',
} as const;

export const contactRecorded = defineEvent({
  owner: 'registration',
  type: 'contact.recorded',
  version: 1,
  says: 'Somebody was helped without a name.',
  data: codes,
  sample: sampleCodes,
});

export const contactIdentified = defineEvent({
  owner: 'registration',
  type: 'contact.identified',
  version: 1,
  says: 'A contact turned out to be a registered person; nothing is counted again. Of a protected person the contact is protected from now on, and who said so is told by a mark for it.',
  data: z.strictObject({ personId: id, responsible: mark.nullable() }),
  before: { responsible: null },
  told: responsibleToldAs,
  sample: { personId: '1f0c9a52-7a43-4d2c-9c57-1a2b3c4d5e6f', responsible: null },
});

export const contactCorrected = defineEvent({
  owner: 'registration',
  type: 'contact.corrected',
  version: 1,
  says: 'What was recorded of a contact was wrong, or has changed: which fields, and every code as it is from this day. What they held is not told.',
  data: z.strictObject({
    fields: z.array(correctableContactField),
    now: codes,
    from: day,
  }),
  sample: {
    fields: ['sex', 'topic'],
    now: sampleCodes,
    from: '2026-12-08',
  },
});

export const contactEvents = [contactRecorded, contactIdentified, contactCorrected] as const;
