import { ofStatements, protectTable } from '@mrc/database';

/** What was entered in error: why, by whom and when, who looked at it, and who took it back. */
export const migration = ofStatements([
  `create table if not exists entry_error (
     id uuid not null primary key,
     kind text not null check (kind in ('person', 'contact', 'consent', 'episode')),
     entry_id uuid not null,
     person_id uuid references person,
     contact_id uuid references contact,
     controller uuid not null,
     jurisdiction text not null,
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
     because text not null,
     note text,
     occurred_on date not null,
     entered_by uuid not null,
     entered_at timestamptz not null,
     reviewed_by uuid,
     reviewed_at timestamptz,
     taken_back_by uuid,
     taken_back_at timestamptz,
     constraint entry_error_is_of_somebody check ((person_id is null) <> (contact_id is null))
   )`,
  `create unique index if not exists entry_error_stands_once on entry_error (entry_id) where taken_back_at is null`,
  `create index if not exists entry_error_standing on entry_error (controller, entered_at desc, id desc) where taken_back_at is null`,
  ...protectTable('entry_error', 'controller'),
]);
