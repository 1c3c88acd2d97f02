import * as z from 'zod';
import { query } from '../call';
import { named } from '../named';
import { openingBecause } from '../opening';
import { id, instant, pageOf, pageRequest } from '../vocabulary';
import { sealedReason } from './status-calls';

export const openingView = named(
  'Opening',
  z.strictObject({
    id,
    openedAt: instant,
    staffId: id,
    organisationId: id,
    kind: named('OpeningKind', z.enum(['person', 'disclosure'])),
    fields: z.array(z.string()),
    sealedBecause: sealedReason.nullable().describe('Why what is sealed was read; null of other openings.'),
    reason: z.string().nullable(),
    because: openingBecause.nullable(),
  }),
);

export const listOpenings = query('registration', 'listOpenings', {
  says: "Who opened this person's record: for supervisors and data-protection officers.",
  input: z.strictObject({ personId: id, ...pageRequest }),
  output: pageOf('OpeningConnection', openingView, 'Who opened the record, newest first.'),
  refusals: ['NOT_FOUND'],
});

export const openingCalls = { listOpenings };
