import { ofStatements } from '@mrc/database';

/** Who a witness was to the person, and where the recording of an answer is kept. */
export const migration = ofStatements([
  `alter table consent
     add column if not exists witness_role text,
     add column if not exists recording text`,
]);
