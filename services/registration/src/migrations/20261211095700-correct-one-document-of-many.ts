import { ofStatements } from '@mrc/database';

/** A correction of a document says which of a person's it is of. */
export const migration = ofStatements([`alter table correction add column if not exists document_id uuid`]);
