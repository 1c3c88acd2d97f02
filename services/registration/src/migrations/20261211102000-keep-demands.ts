import { ofStatements, protectTable } from '@mrc/database';

/** What authorities demanded, who wrote it down, and what the data-protection officer decided. */
export const migration = ofStatements([
  `create table if not exists authority_demand (
     id uuid not null primary key,
     controller uuid not null,
     jurisdiction text not null,
     centre uuid not null,
     authority text not null,
     office text not null,
     reference text,
     received_on date not null,
     channel text not null,
     asked text[] not null check (cardinality(asked) > 0),
     about_reference text,
     note text,
     written_by uuid not null,
     written_at timestamptz not null,
     in_error_because text,
     in_error_note text,
     in_error_by uuid,
     in_error_at timestamptz,
     constraint authority_demand_in_error check ((in_error_because is null) = (in_error_at is null))
   )`,
  `create index if not exists authority_demand_standing on authority_demand (controller, written_at desc, id desc)`,
  ...protectTable('authority_demand', 'controller'),
  `create table if not exists demand_decision (
     id uuid not null primary key,
     demand_id uuid not null references authority_demand on delete cascade,
     controller uuid not null,
     jurisdiction text not null,
     decision text not null check (decision in ('declined', 'answered', 'with-counsel')),
     answered_with text[] not null,
     article text,
     note text not null,
     decided_on date not null,
     decided_by uuid not null,
     decided_at timestamptz not null,
     constraint demand_decision_names_the_law check (decision <> 'answered' or (article is not null and cardinality(answered_with) > 0))
   )`,
  `create index if not exists demand_decision_of_demand on demand_decision (demand_id, decided_at desc)`,
  ...protectTable('demand_decision', 'controller'),
]);
