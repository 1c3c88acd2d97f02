import { ofStatements } from '@mrc/database';

/** When a referral was left to its partner alone, because whoever was referred was erased. */
export const migration = ofStatements([`alter table referral add column if not exists erased_at timestamptz`]);
