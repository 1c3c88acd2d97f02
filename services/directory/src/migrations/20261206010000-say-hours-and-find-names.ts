import { ofStatements } from '@mrc/database';

/** When an organisation is open every week, where that is known, and the words it is found by. */
export const migration = ofStatements([
  `alter table organisation add column if not exists opening_hours json, add column if not exists found_by text`,
]);
