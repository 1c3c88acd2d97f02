import { ofStatements, protectTable } from '@mrc/database';

/** Whom workers of other centres opened with a reason: without it none of them takes work on a person. */
export const migration = ofStatements([
  `create table if not exists known_opening (
     person_id uuid not null,
     opener text not null,
     controller uuid not null,
     jurisdiction text not null,
     opened_at timestamptz not null,
     primary key (person_id, opener)
   )`,
  ...protectTable('known_opening', 'controller'),
]);
