import { ofStatements } from '@mrc/database';

/** What a protected person tells of a member stands in a row of its own, in place of the one that others read. */
export const migration = ofStatements([
  `alter table household_member add column if not exists in_place_of uuid references household_member`,
  `create index if not exists household_member_in_place_of on household_member (in_place_of) where in_place_of is not null`,
]);
