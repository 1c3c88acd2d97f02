import { buildIndex, ofSteps, stepByStep } from '@mrc/database';

/** Whose each request is: a protected person is there for who is responsible for a protected one of hers. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [`alter table known_request add column if not exists subject_id uuid`]);
  await buildIndex(
    runner,
    'known_request_protected',
    `on known_request (subject_id) where access_level in ('protected', 'sealed')`,
  );
});
