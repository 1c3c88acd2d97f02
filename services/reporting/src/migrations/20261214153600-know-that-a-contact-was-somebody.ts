import { ofStatements } from '@mrc/database';

/** That a contact was somebody is known still when who it was is erased: it counts by itself no more. */
export const migration = ofStatements([
  `alter table subject add column if not exists was_somebody boolean not null default false`,
]);
