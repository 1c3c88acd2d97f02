import * as z from 'zod';
import { query } from '../call';
import { internal, named } from '../named';
import { span, spanInOrder } from '../span';
import { day, disclosedField, ground, id, language, role } from '../vocabulary';
import { openingBecause } from '../opening';

export const readingKind = named(
  'ReadingKind',
  z.enum(['record', 'part', 'preview', 'shared', 'access-log', 'receiver-need', 'receiver-agreed']),
  'What was read: the record, a part of it by itself, what a receiver would read, what one was given, this list; by a receiver the need, or what was agreed.',
);
export type ReadingKind = z.infer<typeof readingKind>;

const reading = named(
  'AccessLogReading',
  z.strictObject({
    day,
    kind: readingKind,
    roles: z
      .array(role)
      .describe('Of staff, the roles they had then; empty where that was not kept, and of a receiver.'),
    centreId: internal(id.nullable()),
    receiverId: internal(id.nullable()),
    fields: z.array(disclosedField).describe('Of a receiver: which of what was agreed.'),
    ground: ground.nullable().describe('Of a receiver.'),
    because: openingBecause.nullable(),
  }),
  'That a record was read on a day. It names no member of staff.',
);

export const getAccessLog = query('registration', 'getAccessLog', {
  recorded: true,
  says: 'Who read the record of a person, on their own request, to be given to them: that it was is kept as an opening with that reason. What only protection officers may know of is a part of its own, for them to read out.',
  input: z
    .strictObject({ personId: id, part: named('AccessLogPart', z.enum(['plain', 'protected'])), ...span })
    .superRefine(spanInOrder),
  output: named(
    'AccessLog',
    z.strictObject({
      readings: z.array(reading).max(500).describe('The latest first.'),
      more: z.boolean().describe('There were more than are listed: other days show them.'),
      interfaceLanguage: language,
      mayBePrinted: z.boolean(),
      hasProtectedPart: z
        .boolean()
        .describe('The caller may ask for the other part, whether anything is in it or not.'),
    }),
  ),
  refusals: ['NOT_FOUND'],
});

export const accessLogCalls = { getAccessLog };
