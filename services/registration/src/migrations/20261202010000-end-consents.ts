import { buildIndex, ofSteps } from '@mrc/database';

/** Consents that time ends: by their last day, or at 18 where somebody else gave them. */
export const migration = ofSteps(async (runner) => {
  await buildIndex(
    runner,
    'consent_ending',
    `on consent (valid_until) where decision = 'given' and valid_until is not null`,
  );
  await buildIndex(
    runner,
    'consent_for_child',
    `on consent (person_id) where decision = 'given' and given_by in ('parent', 'guardian')`,
  );
});
