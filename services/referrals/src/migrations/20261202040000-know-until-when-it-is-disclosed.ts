import { ofStatements } from '@mrc/database';

/** The last day on which the receiver of a referral may read what closes with its disclosure; null where that has closed, or is not known. */
export const migration = ofStatements([
  `create function disclosed_until(disclosure uuid) returns date language sql stable security definer
     set search_path = referrals as
     $$ select until from known_disclosure where id = disclosure and state not in ('closed', 'refused') $$`,
]);
