import { buildIndex, ofSteps } from '@mrc/database';

/** The records that are one with a person are found by it. */
export const migration = ofSteps(async (runner) => {
  await buildIndex(runner, 'person_merged_into', `on person (merged_into) where merged_into is not null`);
});
