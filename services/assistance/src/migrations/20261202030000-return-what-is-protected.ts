import { ofStatements } from '@mrc/database';

/** Where its worker's sign-in was closed, a protected request has none until a protection officer gives it to somebody. */
export const migration = ofStatements([`alter table request drop constraint if exists request_protected_has_a_worker`]);
