import { ofStatements } from '@mrc/database';

/** When an offering is open, where that is not when its partner is. */
export const migration = ofStatements([`alter table offering add column if not exists opening_hours json`]);
