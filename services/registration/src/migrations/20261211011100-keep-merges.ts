import { ofStatements, protectTable } from '@mrc/database';

/** Which records are, or were, one person: which was kept, by whom, when and why, what it protected, and who separated them. And what the first of two protection officers proposed. */
export const migration = ofStatements([
  `create table if not exists person_merge (
     id uuid not null primary key,
     version int not null,
     controller uuid not null,
     jurisdiction text not null,
     pair_id uuid not null,
     kept_id uuid not null references person,
     merged_id uuid not null references person,
     state text not null check (state in ('merged', 'separated')),
     note text not null,
     protected_id uuid,
     merged_by uuid not null,
     merged_at timestamptz not null,
     separated_by uuid,
     separated_at timestamptz,
     separated_because text,
     constraint person_merge_is_of_two check (kept_id <> merged_id),
     constraint person_merge_protects_one_of_them check (protected_id in (kept_id, merged_id)),
     constraint person_merge_separated check ((state = 'separated') = (separated_at is not null))
   )`,
  `create unique index if not exists person_merge_once on person_merge (merged_id) where state = 'merged'`,
  `create index if not exists person_merge_of_kept on person_merge (kept_id)`,
  `create index if not exists person_merge_of_merged on person_merge (merged_id)`,
  ...protectTable('person_merge', 'controller'),
  `create table if not exists merge_proposal (
     pair_id uuid not null primary key,
     pair_version int not null,
     controller uuid not null,
     jurisdiction text not null,
     kept_id uuid not null,
     proposed_by uuid not null,
     proposed_at timestamptz not null
   )`,
  ...protectTable('merge_proposal', 'controller'),
]);
