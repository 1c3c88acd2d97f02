import { ofStatements } from '@mrc/database';

/** Failed sign-ins of strangers, of known devices of those who hold a session, and what is asked for a forgotten password, are counted apart. */
export const migration = ofStatements([
  `alter table sign_in_guard drop constraint sign_in_guard_kind_check,
     add constraint sign_in_guard_kind_check check (kind in ('account', 'address', 'stranger', 'device', 'holder', 'asked-account', 'asked-address'))`,
]);
