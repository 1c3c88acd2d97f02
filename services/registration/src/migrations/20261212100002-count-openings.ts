import { ofStatements, protectTable } from '@mrc/database';

/** How many records each member of staff opened on a day, and what was noticed of it. */
export const migration = ofStatements([
  `create table if not exists opening_rate (
     staff_id uuid not null,
     day date not null,
     controller uuid not null,
     centre uuid,
     roles text[] not null,
     records int not null,
     elsewhere int not null,
     primary key (staff_id, day)
   )`,
  `create index if not exists opening_rate_of_register on opening_rate (controller, day)`,
  `create index if not exists opening_rate_of_day on opening_rate (day)`,
  ...protectTable('opening_rate', 'controller'),
  `create table if not exists unusual_rate (
     id uuid not null primary key,
     controller uuid not null,
     staff_id uuid not null,
     centre uuid,
     roles text[] not null,
     measure text not null check (measure in ('records', 'elsewhere')),
     day date not null,
     count int not null,
     own_usual int,
     own_days int not null,
     colleagues int not null,
     colleagues_low int,
     colleagues_high int,
     rule text not null,
     noticed_at timestamptz not null,
     state text not null check (state in ('open', 'closed')),
     outcome text,
     note text,
     closed_by uuid,
     closed_at timestamptz,
     version int not null,
     constraint unusual_rate_once_a_day unique (staff_id, measure, day),
     constraint unusual_rate_closed_with_an_outcome check ((state = 'closed') = (outcome is not null)
       and (state = 'closed') = (closed_by is not null) and (state = 'closed') = (closed_at is not null))
   )`,
  `create index if not exists unusual_rate_latest on unusual_rate (controller, noticed_at desc, id desc)`,
  `create index if not exists unusual_rate_open on unusual_rate (controller, state, noticed_at desc, id desc)`,
  ...protectTable('unusual_rate', 'controller'),
]);
