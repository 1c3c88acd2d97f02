import { buildIndex, ofSteps } from '@mrc/database';

export const migration = ofSteps((runner) =>
  buildIndex(runner, 'person_by_old_pairs', 'on person (id) where pairs_are_old'),
);
