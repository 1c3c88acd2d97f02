import { ofStatements, protectTable } from '@mrc/database';

/** Who searched more than is usual on a day, and how much at most: a note for the data-protection officer. */
export const migration = ofStatements([
  `create table if not exists search_notice (
     id uuid not null primary key,
     controller uuid not null,
     centre uuid not null,
     staff_id uuid not null,
     noticed_on date not null,
     noticed_at timestamptz not null,
     in_ten_minutes int not null,
     in_day int not null,
     constraint search_notice_once_a_day unique (staff_id, noticed_on)
   )`,
  `create index if not exists search_notice_latest on search_notice (controller, noticed_at desc, id desc)`,
  ...protectTable('search_notice', 'controller'),
]);
