import { ofStatements, protectTable } from '@mrc/database';

/** The names of a person besides the one of their record. */
export const migration = ofStatements([
  `create table if not exists other_name (
     id uuid not null primary key,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     kind text not null check (kind in ('at-birth', 'before-marriage', 'after-marriage', 'other-spelling', 'patronymic', 'nickname',
       'religious', 'other', 'not-known')),
     script text not null,
     latin text,
     recorded_on date not null,
     recorded_at timestamptz not null,
     entered_in_error text
   )`,
  `create index if not exists other_name_of on other_name (person_id)`,
  ...protectTable('other_name', 'controller'),
]);
