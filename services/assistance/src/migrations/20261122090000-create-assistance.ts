import { ofStatements, protectTable } from '@mrc/database';
import { messagingTables } from '@mrc/messaging';

const answerable = `
  controller uuid not null,
  jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
  access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
  occurred_on date not null,
  recorded_at timestamptz not null`;

const tables = [
  `create table request (
     id uuid primary key,
     version int not null,
     number text not null,
     ${answerable},
     centre uuid not null,
     time_zone text not null,
     recorded_by uuid not null,
     subject_id uuid not null,
     subject_kind text not null check (subject_kind in ('person', 'contact')),
     service_code text not null,
     taxonomy_version text not null,
     programme_ids uuid[] not null default '{}',
     case_id uuid,
     priority text not null check (priority in ('routine', 'soon', 'urgent')),
     due_on date not null,
     assigned_to uuid,
     in_their_words text,
     state text not null check (state in ('open', 'closed')),
     closing_reason text,
     closing_note text,
     closed_at timestamptz,
     needs_another_way_at timestamptz,
     hidden_referral_failed_at timestamptz,
     entered_in_error text generated always as (
       case when closing_reason = 'entered-in-error' then coalesce(closing_note, 'no reason was written') end
     ) stored,
     constraint request_number_is_unique unique (controller, number),
     constraint request_is_due_after_it_was_received check (due_on >= occurred_on),
     constraint request_closed_says_why check ((state = 'closed') = (closing_reason is not null)),
     constraint request_closed_says_when check ((state = 'closed') = (closed_at is not null)),
     constraint request_open_is_not_explained check (state = 'closed' or closing_note is null),
     constraint request_closed_needs_nothing check
       (state = 'open' or (needs_another_way_at is null and hidden_referral_failed_at is null)),
     constraint request_protected_has_a_worker check (access_level <> 'protected' or assigned_to is not null)
   )`,
  `create index request_by_subject on request (subject_id, occurred_on desc, id desc)`,
  `create index request_open_of_centre on request (controller, centre, due_on, id)
     where state = 'open' and access_level <> 'protected'`,
  `create index request_open_of_worker on request (assigned_to, due_on, id) where state = 'open'`,
  `create index request_open_protected on request (controller, due_on, id)
     where state = 'open' and access_level = 'protected'`,
  `create index request_closed_of_centre on request (controller, centre, closed_at, id)
     where state = 'closed' and access_level <> 'protected'`,
  `create index request_closed_of_worker on request (assigned_to, closed_at, id) where state = 'closed'`,
  `create index request_closed_protected on request (controller, closed_at, id)
     where state = 'closed' and access_level = 'protected'`,
  `create table delivered_service (
     id uuid primary key,
     request_id uuid not null references request,
     ${answerable},
     centre uuid not null,
     recorded_by uuid not null,
     service_code text not null,
     taxonomy_version text not null,
     note text,
     entered_in_error text
   )`,
  `create index delivered_service_by_request on delivered_service (request_id, occurred_on, id)`,
  `create table known_subject (
     id uuid primary key,
     kind text not null check (kind in ('person', 'contact')),
     ${answerable},
     centre uuid,
     person_id uuid
   )`,
  `create table known_referral (
     id uuid primary key,
     version int not null,
     request_id uuid not null,
     ${answerable},
     centre uuid,
     state text not null,
     sent_at timestamptz,
     live boolean not null generated always as (state in ('sent', 'acknowledged', 'accepted', 'sharing-stopped')) stored,
     helped boolean not null generated always as (state in ('service-reported', 'confirmed')) stored
   )`,
  `create index known_referral_by_request on known_referral (request_id)`,
  `create table known_colleague (
     controller uuid not null,
     staff_id uuid not null,
     centre uuid,
     last_seen_at timestamptz not null,
     primary key (controller, staff_id)
   )`,
  `create table suspended_colleague (
     controller uuid not null,
     staff_id uuid not null,
     primary key (controller, staff_id)
   )`,
];

const protectedTables = [
  'request',
  'delivered_service',
  'known_subject',
  'known_referral',
  'known_colleague',
  'suspended_colleague',
];

export const migration = ofStatements([
  ...messagingTables,
  ...tables,
  ...protectedTables.flatMap((table) => protectTable(table, 'controller')),
]);
