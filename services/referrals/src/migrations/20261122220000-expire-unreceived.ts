import { ofStatements } from '@mrc/database';

const statements = [
  `alter table referral
     drop constraint referral_answered_after_reception,
     add constraint referral_answered_after_reception
       check (received_at is not null or state in ('sent', 'withdrawn', 'expired'))`,
  `create index referral_unreceived on referral (recorded_at) where state = 'sent' and received_at is null`,
];

export const migration = ofStatements(statements);
