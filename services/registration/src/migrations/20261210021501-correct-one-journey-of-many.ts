import { ofStatements } from '@mrc/database';

/** A correction of a migration says which of a person's it is of; of an earlier one it was the only one. */
export const migration = ofStatements([`alter table correction add column if not exists episode_id uuid`]);
