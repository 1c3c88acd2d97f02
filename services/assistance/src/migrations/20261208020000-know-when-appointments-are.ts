import { ofStatements } from '@mrc/database';

/** Who has an appointment ahead is told of it before it goes by. */
export const migration = ofStatements([`alter table known_referral add column appointment_on date`]);
