import { ofSteps, stepByStep } from '@mrc/database';

/** Age bands that were written after their subject was erased go. */
export const migration = ofSteps((runner) =>
  stepByStep(runner, [`delete from subject_age_band b using subject s where s.subject_id = b.subject_id and s.erased`]),
);
