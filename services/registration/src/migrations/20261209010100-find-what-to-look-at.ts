import { buildIndex, ofSteps, putCheck } from '@mrc/database';

/** The fields of a correction are found by it, and what waits for somebody to decide or to look at it by the register. */
export const migration = ofSteps(async (runner) => {
  const states = `('applied', 'awaits-second-holder', 'declined', 'undone')`;
  await putCheck(runner, 'correction', 'correction_state_check', `state in ${states}`);
  await buildIndex(runner, 'correction_of_set', `on correction (set_id) where set_id is not null`);
  await buildIndex(
    runner,
    'correction_to_look_at',
    `on correction (controller, corrected_at)
     where set_id = id and reviewed_at is null and decided_at is null and state in ('applied', 'awaits-second-holder')`,
  );
});
