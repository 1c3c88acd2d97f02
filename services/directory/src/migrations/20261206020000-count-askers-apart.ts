import { ofStatements } from '@mrc/database';

/** What strangers ask for a forgotten password is counted apart from what the holder of a session or a known device asks. */
export const migration = ofStatements([
  `alter table sign_in_guard drop constraint sign_in_guard_kind_check,
     add constraint sign_in_guard_kind_check check (kind in ('account', 'address', 'stranger', 'device', 'holder', 'asked-account', 'asked-strangers', 'asked-address'))`,
]);
