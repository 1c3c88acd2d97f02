import { buildIndex, ofSteps, stepByStep } from '@mrc/database';

/** What was done on a request that was entered in error counts nowhere: referrals name their request, the rest is found by it. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [`alter table fact add column if not exists request_id uuid`]);
  await buildIndex(runner, 'fact_of_request', `on fact ((coalesce(request_id, aggregate_id)))`);
});
