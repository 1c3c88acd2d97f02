import { ofStatements, protectTable } from '@mrc/database';

/** What of a person was put right: what it was and what it is, why, by whom and when. */
export const migration = ofStatements([
  `create table if not exists correction (
     id uuid not null primary key,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     was json not null,
     becomes json not null,
     because text not null,
     note text,
     occurred_on date not null,
     corrected_by uuid not null,
     corrected_at timestamptz not null
   )`,
  `create index if not exists correction_of_person on correction (person_id, corrected_at desc)`,
  ...protectTable('correction', 'controller'),
]);
