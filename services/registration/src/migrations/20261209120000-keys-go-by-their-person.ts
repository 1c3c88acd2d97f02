import { ofStatements } from '@mrc/database';

/** Keys are made from their person's row in the statement that writes them: looking each one's person up again was half of what they cost. */
export const migration = ofStatements([`alter table match_key drop constraint if exists match_key_person_id_fkey`]);
