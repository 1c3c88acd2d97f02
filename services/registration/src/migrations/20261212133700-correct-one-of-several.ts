import { ofStatements } from '@mrc/database';

/** A correction of what a person may have several of says which one it is of. */
export const migration = ofStatements([`alter table correction add column if not exists entry_id uuid`]);
