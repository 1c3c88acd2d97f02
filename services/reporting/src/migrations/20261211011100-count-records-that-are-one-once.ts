import { buildIndex, ofSteps, stepByStep } from '@mrc/database';

/** Records that are one count once, as the kept one; by the newest version of the stream that said so. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [
    `alter table subject add column if not exists merged_into uuid`,
    `alter table subject add column if not exists merge_version int not null default 0`,
  ]);
  await buildIndex(runner, 'subject_by_kept', `on subject (merged_into) where merged_into is not null`);
});
