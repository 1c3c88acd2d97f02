import { ofStatements, protectTable } from '@mrc/database';

const facts = `age_band text not null,
     whereabouts text not null check (whereabouts in ('together', 'apart', 'not-known')),
     country text check (country is null or whereabouts = 'apart')`;

/** Households: who lives with or belongs to whom, most of them a line without a name; what they are to each other; and what was written when. */
export const migration = ofStatements([
  `create table if not exists household (
     id uuid not null primary key,
     controller uuid not null,
     jurisdiction text not null
   )`,
  ...protectTable('household', 'controller'),
  `create table if not exists household_member (
     id uuid not null primary key,
     household_id uuid not null references household,
     controller uuid not null,
     jurisdiction text not null,
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
     told_by uuid not null references person,
     person_id uuid references person on delete set null,
     ${facts},
     since date not null,
     left_on date,
     left_because text check (left_because in ('moved-out', 'parted', 'died', 'other')),
     entered_in_error text,
     constraint household_member_left_for_a_reason check ((left_on is null) = (left_because is null))
   )`,
  `create index if not exists household_member_of on household_member (household_id)`,
  `create unique index if not exists household_member_of_one_household on household_member (person_id)
     where person_id is not null and left_on is null and entered_in_error is null`,
  ...protectTable('household_member', 'controller'),
  `create table if not exists household_tie (
     one_id uuid not null references household_member,
     other_id uuid not null references household_member,
     household_id uuid not null references household,
     controller uuid not null,
     kind text not null check (kind in ('spouse', 'parent', 'child', 'sibling', 'grandparent', 'grandchild', 'guardian', 'ward',
       'other-relative', 'not-related')),
     primary key (one_id, other_id),
     constraint household_tie_in_order check (one_id < other_id)
   )`,
  `create index if not exists household_tie_of on household_tie (household_id)`,
  ...protectTable('household_tie', 'controller'),
  `create table if not exists household_change (
     id uuid not null primary key,
     household_id uuid not null references household,
     member_id uuid not null references household_member,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
     what text not null check (what in ('added', 'corrected', 'linked', 'unlinked', 'ended')),
     was json,
     becomes json,
     because text,
     note text,
     occurred_on date not null,
     recorded_by uuid not null,
     recorded_at timestamptz not null
   )`,
  `create index if not exists household_change_of on household_change (person_id, recorded_at desc, id)`,
  ...protectTable('household_change', 'controller'),
]);
