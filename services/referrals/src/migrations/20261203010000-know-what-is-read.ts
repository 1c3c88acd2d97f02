import { ofStatements } from '@mrc/database';

/** Whether anybody reads what comes to an offering, as directory told last. */
export const migration = ofStatements([
  `alter table known_offering add column if not exists can_be_read boolean not null default true`,
]);
