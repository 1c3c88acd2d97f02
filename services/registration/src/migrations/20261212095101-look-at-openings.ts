import { ofStatements, protectTable } from '@mrc/database';

/** Openings that somebody else looks at, and what was said of each. */
export const migration = ofStatements([
  `create table if not exists opening_review (
     id uuid not null primary key,
     person_id uuid not null references person,
     controller uuid not null,
     centre uuid not null,
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
     reviewed_for text not null check (reviewed_for in ('elsewhere', 'protection', 'oversight')),
     staff_id uuid not null,
     staff_centre uuid,
     staff_roles text[] not null,
     because text,
     reason text,
     opened_on date not null,
     opened_at timestamptz not null,
     last_opened_at timestamptz not null,
     times int not null,
     state text not null check (state in ('waiting', 'as-it-should-be', 'question', 'closed')),
     version int not null
   )`,
  `create unique index if not exists opening_review_once_a_day on opening_review
     (staff_id, person_id, reviewed_for, opened_on, coalesce(because, ''), coalesce(reason, '')) where state = 'waiting'`,
  `create index if not exists opening_review_latest on opening_review (controller, opened_at desc, id desc)`,
  `create index if not exists opening_review_in_state on opening_review (controller, state, opened_at desc, id desc)`,
  `create index if not exists opening_review_at_centre on opening_review (centre, state, opened_at desc, id desc)`,
  `create index if not exists opening_review_of_centre on opening_review (centre, opened_at desc, id desc)`,
  `create index if not exists opening_review_by_staff on opening_review (staff_id, opened_at desc, id desc)`,
  `create index if not exists opening_review_of_person on opening_review (person_id)`,
  ...protectTable('opening_review', 'controller'),
  `create table if not exists opening_review_step (
     id uuid not null primary key,
     review_id uuid not null references opening_review on delete cascade,
     controller uuid not null,
     did text not null check (did in ('as-it-should-be', 'question', 'close', 'take-back')),
     outcome text check ((outcome is not null) = (did = 'close')),
     note text,
     version int not null,
     said_by uuid not null,
     said_at timestamptz not null,
     constraint opening_review_step_in_order unique (review_id, version)
   )`,
  ...protectTable('opening_review_step', 'controller'),
]);
