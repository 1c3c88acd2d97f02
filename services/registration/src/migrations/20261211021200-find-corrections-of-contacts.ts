import { buildIndex, ofSteps, putCheck } from '@mrc/database';

/** Whoever a correction is of, it is of one; those of a contact are found by it. */
export const migration = ofSteps(async (runner) => {
  await putCheck(runner, 'correction', 'correction_is_of_somebody', `(person_id is null) <> (contact_id is null)`);
  await buildIndex(
    runner,
    'correction_of_contact',
    `on correction (contact_id, corrected_at desc) where contact_id is not null`,
  );
});
