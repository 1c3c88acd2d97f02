import * as z from 'zod';
import { day, id, instant } from './vocabulary';

/** One line of a timeline, read from a service's journal: what happened, by code, and to which of the subject's things. */
export const timelineEntry = z.strictObject({
  id: z.uuid(),
  type: z.string(),
  occurredOn: day,
  recordedAt: instant,
  aggregateId: id,
  subjectId: id,
  centreId: id.nullable(),
  staffId: id.nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;
