import { ofStatements, protectTable } from '@mrc/database';

/** Migration statuses as they were told, sealed, and what was written of them when. */
export const migration = ofStatements([
  `create table if not exists migration_status (
     id uuid not null primary key,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     access_level text not null check (access_level = 'sealed'),
     status text not null,
     country text not null,
     valid_from json not null,
     valid_until json,
     told_on date not null,
     entered_in_error text
   )`,
  `create index if not exists migration_status_of on migration_status (person_id)`,
  ...protectTable('migration_status', 'controller'),
  `create table if not exists migration_status_change (
     id uuid not null primary key,
     status_id uuid not null references migration_status,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     access_level text not null check (access_level = 'sealed'),
     what text not null check (what in ('recorded', 'corrected', 'entered-in-error', 'error-taken-back')),
     was json,
     becomes json,
     because text,
     note text,
     occurred_on date not null,
     recorded_by uuid not null,
     recorded_at timestamptz not null
   )`,
  `create index if not exists migration_status_change_of on migration_status_change (person_id, recorded_at desc, id)`,
  ...protectTable('migration_status_change', 'controller'),
]);
