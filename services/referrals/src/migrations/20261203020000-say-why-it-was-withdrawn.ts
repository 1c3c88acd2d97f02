import { buildIndex, ofSteps, stepByStep } from '@mrc/database';

/** Why a referral was withdrawn is said to its sender, and what lies at an offering is found by the offering. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [`alter table referral add column if not exists withdrawn_because text`]);
  await buildIndex(
    runner,
    'referral_unanswered_at_offering',
    `on referral (offering_id) where awaits in ('inbox', 'answer')`,
  );
});
