import { ofStatements, protectTable } from '@mrc/database';

/** What partners answered is the responsible worker's work until the person knows. */
export const migration = ofStatements([
  `create table passed_on (
     id uuid primary key,
     controller uuid not null,
     jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
     occurred_on date not null,
     recorded_at timestamptz not null,
     recorded_by uuid not null,
     centre uuid not null,
     subject_id uuid not null,
     request_id uuid not null,
     referral_id uuid not null,
     referral_version int not null
   )`,
  `create index passed_on_by_referral on passed_on (referral_id, referral_version)`,
  ...protectTable('passed_on', 'controller'),
]);
