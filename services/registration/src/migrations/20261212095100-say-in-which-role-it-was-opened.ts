import { ofStatements } from '@mrc/database';

/** Of whoever opens a record: the centre and the roles they had then, and the reason in a word where one is asked. */
export const migration = ofStatements([
  `alter table opening add column if not exists staff_centre uuid, add column if not exists staff_roles text[],
     add column if not exists because text`,
]);
