import { ofStatements, protectTable } from '@mrc/database';

/** Who may be registered twice: the keys by which two people are met, and the pairs that were found, with how they agree and what was decided. */
export const migration = ofStatements([
  `create table if not exists pair_key (
     controller uuid not null,
     key bigint not null,
     person_id uuid not null,
     primary key (controller, key, person_id)
   )`,
  `create index if not exists pair_key_of_person on pair_key (person_id)`,
  ...protectTable('pair_key', 'controller'),
  `create table if not exists duplicate_pair (
     id uuid not null primary key,
     version int not null,
     controller uuid not null,
     jurisdiction text not null,
     one_id uuid not null references person,
     other_id uuid not null references person,
     strength text not null check (strength in ('likely', 'possible')),
     weight int not null,
     agreement json not null,
     found_at timestamptz not null,
     state text not null check (state in ('open', 'unsure', 'same', 'different', 'family')),
     proposed text check (proposed in ('unsure', 'same', 'different', 'family')),
     decided_by uuid,
     decided_at timestamptz,
     note text,
     constraint duplicate_pair_in_order check (one_id < other_id),
     constraint duplicate_pair_once unique (one_id, other_id)
   )`,
  `create index if not exists duplicate_pair_to_decide on duplicate_pair (controller, weight desc, id)
     where state in ('open', 'unsure', 'same')`,
  `create index if not exists duplicate_pair_of_other on duplicate_pair (other_id)`,
  ...protectTable('duplicate_pair', 'controller'),
]);
