import { buildIndex, ofSteps, stepByStep } from '@mrc/database';

/** Which requests wait for something: whoever has one is not entered in error. Of earlier ones a rebuild tells it; until then they count as open. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [`alter table known_request add column if not exists open boolean not null default true`]);
  await buildIndex(runner, 'known_request_open', `on known_request (subject_id) where open`);
});
