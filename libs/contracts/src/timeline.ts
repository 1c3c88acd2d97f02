import * as z from 'zod';
import { internal, named } from './named';
import { day, id, instant, pageOf } from './vocabulary';

/** One line of a timeline, read from a service's journal: what happened, by code, and to which of the subject's things. */
export const timelineEntry = named(
  'TimelineEntry',
  z.strictObject({
    id: z.uuid(),
    type: z.string().describe('Type of the event, such as `person.registered`.'),
    occurredOn: day,
    recordedAt: instant,
    aggregateId: id,
    subjectId: id,
    centreId: internal(id.nullable()),
    staffId: internal(id.nullable()),
    facts: internal(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))),
  }),
);
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** One page of a service's timeline. */
export const timelinePage = pageOf('TimelineConnection', timelineEntry, 'Newest first.');
