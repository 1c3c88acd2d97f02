import { ofStatements } from '@mrc/database';

/** What a partner answered last goes on to be told when its referral goes on without the person's data. */
export const migration = ofStatements([
  `alter table known_referral add column answer text, add column answered_version int`,
]);
