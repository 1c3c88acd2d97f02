import { ofStatements } from '@mrc/database';

/** A migration that was written down in error is kept, with why, and is not the open one. */
export const migration = ofStatements([`alter table migration_episode add column if not exists entered_in_error text`]);
