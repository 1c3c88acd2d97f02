import { ofStatements } from '@mrc/database';

/** A yes that was written down in error is kept as one that does not hold, with why. */
export const migration = ofStatements([`alter table consent add column if not exists entered_in_error text`]);
