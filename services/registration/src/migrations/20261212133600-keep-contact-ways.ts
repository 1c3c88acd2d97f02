import { ofStatements, protectTable } from '@mrc/database';

/** The further ways to reach a person, each with its own rule of what is safe. */
export const migration = ofStatements([
  `create table if not exists contact_way (
     id uuid not null primary key,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     kind text not null check (kind in ('phone', 'whatsapp', 'telegram', 'viber', 'imo', 'email', 'other')),
     reached_at text not null,
     whose text not null check (whose in ('own', 'family', 'friend', 'employer', 'other')),
     safe text not null check (safe in ('yes', 'only-when', 'no', 'not-asked')),
     hours text,
     say_you_are text,
     note text,
     preferred text not null check (preferred in ('yes', 'no', 'not-asked')),
     until date,
     recorded_on date not null,
     recorded_at timestamptz not null,
     entered_in_error text
   )`,
  `create index if not exists contact_way_of on contact_way (person_id)`,
  ...protectTable('contact_way', 'controller'),
]);
