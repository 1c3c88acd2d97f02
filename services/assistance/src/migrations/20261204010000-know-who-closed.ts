import { ofStatements } from '@mrc/database';

/** A closed request says who closed it; of those closed before nobody knows. */
export const migration = ofStatements([
  `alter table request add column if not exists closed_by uuid check (closed_by is null or state = 'closed')`,
]);
