import { ofStatements } from '@mrc/database';

/** The digest of what directory calls an organisation; null of what was told before that was. */
export const migration = ofStatements([`alter table known_organisation add column if not exists called_as text`]);
