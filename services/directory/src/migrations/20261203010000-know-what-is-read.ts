import { ofStatements } from '@mrc/database';

/** Whether anybody reads what comes to an offering, as it was told last: until now everybody was told of every one. */
export const migration = ofStatements([
  `alter table offering add column if not exists can_be_read boolean not null default true`,
]);
