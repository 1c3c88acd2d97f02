import * as z from 'zod';
import { named } from './named';

/** Why a record is opened that is not the caller's to open freely. */
export const openingBecause = named(
  'OpeningBecause',
  z.enum(['came-here', 'called', 'colleague-asks', 'own-request', 'looking-into', 'other']),
);
export type OpeningBecause = z.infer<typeof openingBecause>;

export const openingReviewState = named(
  'OpeningReviewState',
  z.enum(['waiting', 'as-it-should-be', 'question', 'closed']),
);
export type OpeningReviewState = z.infer<typeof openingReviewState>;
