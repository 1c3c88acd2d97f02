import { ofStatements } from '@mrc/database';

/** Who heard that a child, registered with a parent or guardian, answers alone now. */
export const migration = ofStatements([`alter table person add column if not exists protected_by uuid`]);
