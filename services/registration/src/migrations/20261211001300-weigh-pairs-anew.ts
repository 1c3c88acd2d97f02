import { backfill, ofSteps } from '@mrc/database';

/** Names and births are compared in another way, by other keys: everybody's pairs are looked for once more. */
export const migration = ofSteps(async (runner) => {
  await backfill(runner, { table: 'person', set: 'pairs_are_old = true', lacking: 'not pairs_are_old' });
});
