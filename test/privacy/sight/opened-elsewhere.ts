import * as z from 'zod';
import type { World } from './world';

const document = `{ openingReviews(reviewedFor: ELSEWHERE) { rows { id version } } }`;
const listed = z.object({ rows: z.tuple([z.object({ id: z.string(), version: z.int() })]) });

/** The supervisor asks what somebody elsewhere opened her for, and the data-protection officer closes the question. */
export const looksAtOpening = async (world: World): Promise<void> => {
  const { supervisor, 'data-protection officer': officer } = world.screens;
  const {
    rows: [{ id: reviewId, version: expectedVersion }],
  } = listed.parse(await supervisor.read(document));
  world.openings.set('a person', reviewId);
  const said = { reviewId, expectedVersion, finds: 'QUESTION', note: 'What for?' };
  const { version } = await supervisor.succeeds('reviewOpening', said);
  const closed = { reviewId, expectedVersion: version, outcome: 'OTHER', note: 'She had asked there.' };
  await officer.succeeds('closeOpeningQuestion', closed);
};
