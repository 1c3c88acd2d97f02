import * as z from 'zod';
import { named } from './named';

/** Why what is recorded of a person is put right. */
export const correctionReason = named(
  'CorrectionReason',
  z.enum(['misheard', 'mistyped', 'paper-seen', 'told-anew', 'has-changed', 'other']),
);
export type CorrectionReason = z.infer<typeof correctionReason>;

/** What of a person can be put right. */
export const correctableField = named(
  'CorrectableField',
  z.enum([
    'name',
    'birth',
    'sex',
    'nationality',
    'relation',
    'spoken-languages',
    'interface-language',
    'interpreter-language',
    'phone',
    'episode',
    'document',
    'contact-way',
    'other-name',
  ]),
);
export type CorrectableField = z.infer<typeof correctableField>;

/** What of a contact can be put right. */
export const correctableContactField = named(
  'CorrectableContactField',
  z.enum(['channel', 'language', 'sex', 'age-band', 'stage', 'topic']),
);
export type CorrectableContactField = z.infer<typeof correctableContactField>;

/** What of a person or a contact can be put right. */
export const recordedField = named(
  'RecordedField',
  z.enum([...new Set([...correctableField.options, ...correctableContactField.options])]),
);
export type RecordedField = z.infer<typeof recordedField>;

/** How a correction stands: it applied, waits for somebody else to say that it is right, was declined, or was put back. */
export const correctionState = named(
  'CorrectionState',
  z.enum(['applied', 'awaits-second-holder', 'declined', 'undone']),
);
export type CorrectionState = z.infer<typeof correctionState>;
