import { ofStatements } from '@mrc/database';

/** Whether an organisation shares with immigration enforcement, as directory told last; not known of what was told before this was. */
export const migration = ofStatements([
  `alter table known_organisation add column if not exists enforces text not null default 'unknown'`,
]);
