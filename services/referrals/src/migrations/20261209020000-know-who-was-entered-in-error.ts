import { buildIndex, ofSteps, stepByStep } from '@mrc/database';
import { inErrorColumn } from '@mrc/messaging';

/** Who was entered in error, which registration tells: nothing new is begun for them. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [inErrorColumn]);
  await buildIndex(runner, 'known_care_in_error', `on known_care (person_id) where in_error`);
});
