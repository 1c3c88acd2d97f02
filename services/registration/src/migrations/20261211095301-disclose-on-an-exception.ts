import { buildIndex, ofSteps, putCheck, stepByStep } from '@mrc/database';

/** A disclosure stands on a consent, or on an exception with a ground of its own, which ends at a moment. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [
    `alter table disclosure
       add column if not exists ground text not null default 'consent',
       add column if not exists exception_id uuid,
       add column if not exists ends_at timestamptz,
       alter column consent_id drop not null`,
  ]);
  await putCheck(
    runner,
    'disclosure',
    'disclosure_stands_on_one',
    `case when ground = 'consent' then consent_id is not null and exception_id is null and ends_at is null
          else consent_id is null and exception_id is not null and ends_at is not null end`,
  );
  await buildIndex(runner, 'disclosure_of_exception', 'on disclosure (exception_id) where exception_id is not null');
});
