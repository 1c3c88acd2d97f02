import { buildIndex, ofSteps } from '@mrc/database';

/** What was said and shared in a register, the latest first. */
export const migration = ofSteps(async (runner) => {
  await buildIndex(runner, 'consent_latest', `on consent (controller, recorded_at desc, id desc)`);
  await buildIndex(
    runner,
    'consent_to_receiver_latest',
    `on consent (receiver, recorded_at desc, id desc) where receiver is not null`,
  );
  await buildIndex(
    runner,
    'opening_of_disclosure',
    `on opening (disclosure_id, opened_at) where disclosure_id is not null and kind = 'disclosure'`,
  );
});
