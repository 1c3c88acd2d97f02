import { ofStatements } from '@mrc/database';

/** How old somebody seems of whose birth nothing is known. */
export const migration = ofStatements([`alter table person add column if not exists appears_under_18 boolean`]);
