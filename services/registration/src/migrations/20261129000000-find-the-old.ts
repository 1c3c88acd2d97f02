import { ofStatements } from '@mrc/database';

export const migration = ofStatements([
  `create index opening_by_age on opening (opened_at) where kind = 'person'`,
  `create index search_by_age on search (searched_at)`,
]);
