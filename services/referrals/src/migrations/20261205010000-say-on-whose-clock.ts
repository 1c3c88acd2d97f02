import { ofSteps, stepByStep } from '@mrc/database';

/** An appointment is a wall time at a place: its zone is kept with its moment; that of those set before is the receiver's. */
export const migration = ofSteps((runner) =>
  stepByStep(runner, [`alter table referral add column if not exists appointment_zone text`]),
);
