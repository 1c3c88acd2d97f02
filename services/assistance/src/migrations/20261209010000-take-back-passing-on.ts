import { ofStatements } from '@mrc/database';

/** A person who was noted as told may turn out not to know: the note stays, with who took it back and when. */
export const migration = ofStatements([
  `alter table passed_on add column taken_back_at timestamptz, add column taken_back_by uuid,
     add constraint passed_on_taken_back_by_somebody check ((taken_back_at is null) = (taken_back_by is null))`,
]);
