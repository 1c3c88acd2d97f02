import * as z from 'zod';
import { changed, command, commandInput, query } from '../call';
import { internal, named } from '../named';
import { text } from '../text';
import { day, id, instant, pageOf, pageRequest, role } from '../vocabulary';
import { oversightOutcome } from './oversight-calls';

export const rateMeasure = named(
  'RateMeasure',
  z.enum(['records', 'elsewhere']),
  'What was counted: all records that somebody opened on a day, or those of them in other centres.',
);
export type RateMeasure = z.infer<typeof rateMeasure>;

export const unusualRateState = named('UnusualRateState', z.enum(['open', 'closed']));

const unusualRate = named(
  'UnusualRate',
  z.strictObject({
    id,
    version: z.int(),
    measure: rateMeasure,
    day: day.describe('Of the centre of who opened them.'),
    count: z.int().describe('Different records, each once.'),
    ownUsual: z
      .int()
      .nullable()
      .describe('The middle of their own days of the four weeks before; null where there are too few.'),
    colleagues: z.int().describe('Colleagues of the register in the same role with openings in those weeks.'),
    colleaguesLow: z
      .int()
      .nullable()
      .describe('Nine of ten days of colleagues have this many or more; null where there are too few colleagues.'),
    colleaguesHigh: z.int().nullable().describe('Nine of ten days of colleagues have this many or fewer.'),
    rule: z.string().describe('By the rule of which month it is unusual.'),
    roles: z.array(role),
    staffId: internal(id),
    centreId: internal(id.nullable()),
    noticedAt: instant,
    state: unusualRateState,
    outcome: oversightOutcome.nullable(),
    note: z.string().nullable(),
    closedAt: instant.nullable(),
    closedById: internal(id.nullable()),
    may: z.array(named('UnusualRateAction', z.enum(['close', 'reopen']))),
  }),
  'That a member of staff opened far more records on a day than is usual, for them and for colleagues.',
);

export const listUnusualRates = query('registration', 'listUnusualRates', {
  says: 'Whose openings were far above what is usual, the latest first: for data-protection officers, without their own.',
  input: z.strictObject({ state: unusualRateState.nullable(), ...pageRequest }),
  output: pageOf('UnusualRateConnection', unusualRate, 'Whose openings were far above what is usual.'),
});

export const closeUnusualRate = command('registration', 'closeUnusualRate', {
  says: 'What came of looking into an unusual rate. The note is asked where the outcome is another one.',
  input: commandInput({
    rateId: id,
    expectedVersion: z.int(),
    outcome: oversightOutcome,
    note: text(500).nullable(),
  }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const reopenUnusualRate = command('registration', 'reopenUnusualRate', {
  says: 'An unusual rate is looked into again: what was said of it is gone.',
  input: commandInput({ rateId: id, expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const rateCalls = { listUnusualRates, closeUnusualRate, reopenUnusualRate };
