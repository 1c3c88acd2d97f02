import * as z from 'zod';
import type { InputProblem } from '../input-problems';
import { named } from '../named';
import { day } from '../vocabulary';

/** The days of a week in their order, as ISO 8601 has it. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const clockTime = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/);

export const openingSpan = named(
  'OpeningSpan',
  z.strictObject({
    day: named('Weekday', z.enum(weekdays)),
    opens: clockTime.describe('`HH:MM` at the place.'),
    closes: clockTime.describe('`HH:MM` at the place, later than `opens`; `24:00` is the end of the day.'),
  }),
  'When a place is open on a day of every week; a night is two of them.',
);
export type OpeningSpan = z.infer<typeof openingSpan>;

const mostSpans = 28;

type Problem = { readonly path: string[]; readonly problem: InputProblem };

/** What is wrong with each span of a week, where it is: one that closes before it opens, and one that begins within another. */
const problemsOf = (spans: readonly OpeningSpan[]): Problem[] =>
  spans.flatMap((span, index): Problem[] => {
    const path = [String(index), 'closes'];
    if (span.closes <= span.opens) return [{ path, problem: 'closes-before-it-opens' }];
    const within = spans.some(
      (other, at) =>
        at !== index &&
        other.day === span.day &&
        other.opens < span.closes &&
        span.opens < other.closes &&
        (other.opens < span.opens || (other.opens === span.opens && at < index)),
    );
    return within ? [{ path: [String(index), 'opens'], problem: 'within-other-hours' }] : [];
  });

/** The hours of a week at the place's own clock; null where nobody said them, which is not closed. */
export const openingHours = z
  .array(openingSpan)
  .min(1)
  .max(mostSpans)
  .superRefine((spans, context) => {
    for (const { path, problem } of problemsOf(spans)) context.addIssue({ code: 'custom', message: problem, path });
  });

/** Whether a place is open, and until when it stays so, by its own clock. */
export const openingState = named(
  'OpeningState',
  z.strictObject({
    isOpen: z.boolean(),
    changesOn: day.nullable().describe('The day at the place; null where it never closes.'),
    changesAt: clockTime.nullable().describe('`HH:MM` at the place.'),
  }),
);
export type OpeningState = z.infer<typeof openingState>;
