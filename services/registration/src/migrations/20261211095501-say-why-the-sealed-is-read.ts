import { ofStatements } from '@mrc/database';

/** An opening of what is sealed says why. */
export const migration = ofStatements([`alter table opening add column if not exists sealed_because text`]);
