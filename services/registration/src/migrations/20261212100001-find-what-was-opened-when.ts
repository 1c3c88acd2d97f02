import { buildIndex, ofSteps } from '@mrc/database';

/** What was opened lately, for counting how much each member of staff opens in a day. */
export const migration = ofSteps(async (runner) => {
  await buildIndex(runner, 'opening_lately', `on opening (opened_at) where kind = 'person'`);
});
