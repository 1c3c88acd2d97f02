import { ofStatements, protectTable } from '@mrc/database';
import { messagingTables } from '@mrc/messaging';

const owned = `
  controller uuid not null,
  jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
  centre uuid not null,
  access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
  occurred_on date not null,
  recorded_at timestamptz not null`;

const referral = `create table referral (
  id uuid primary key,
  version int not null,
  number text not null,
  state text not null check (state in ('sent', 'acknowledged', 'accepted', 'declined', 'service-reported', 'confirmed',
                                       'expired', 'withdrawn', 'sharing-stopped')),
  ${owned},
  recorded_by uuid not null,
  entered_in_error text,
  time_zone text not null,
  receiver uuid not null,
  offering_id uuid not null,
  subject_id uuid not null,
  request_id uuid not null,
  disclosure_id uuid not null,
  service_code text not null,
  taxonomy_version text not null,
  priority text not null check (priority in ('routine', 'soon', 'urgent')),
  answer_within_hours int not null check (answer_within_hours > 0),
  received_at timestamptz,
  answer_by timestamptz,
  answered_at timestamptz,
  appointment_at timestamptz,
  appointment_place text,
  decline_code text,
  decline_note text,
  service_given_on date,
  service_note text,
  sharing_notice text not null check (sharing_notice in ('none', 'waiting', 'deleted', 'returned', 'kept-on-own-ground')),
  changed_at timestamptz not null,
  constraint referral_number_is_unique unique (number),
  constraint referral_disclosure_serves_one unique (disclosure_id),
  constraint referral_clock_runs_from_reception check ((received_at is null) = (answer_by is null)),
  constraint referral_answered_after_reception check (received_at is not null or state in ('sent', 'withdrawn')),
  constraint referral_answer_has_its_moment check
    ((answered_at is not null) = (state in ('accepted', 'declined', 'service-reported', 'confirmed', 'sharing-stopped'))),
  constraint referral_declined_with_a_code check ((decline_code is not null) = (state = 'declined')),
  constraint referral_service_has_its_day check
    (case when state in ('service-reported', 'confirmed') then service_given_on is not null
          when state <> 'sharing-stopped' then service_given_on is null else true end),
  constraint referral_notice_follows_withdrawal check
    (case when state = 'sharing-stopped' then sharing_notice <> 'none'
          when state not in ('service-reported', 'confirmed') then sharing_notice = 'none' else true end)
)`;

const tables = [
  referral,
  `create index referral_new_in_inbox on referral (receiver, (priority <> 'urgent'), answer_by, id)
     where received_at is not null and state in ('sent', 'acknowledged')`,
  `create index referral_accepted_in_inbox on referral (receiver, changed_at, id)
     where received_at is not null and (state in ('accepted', 'sharing-stopped') or sharing_notice = 'waiting')`,
  `create index referral_done_in_inbox on referral (receiver, changed_at, id)
     where received_at is not null and sharing_notice <> 'waiting'
       and state in ('declined', 'service-reported', 'confirmed', 'expired', 'withdrawn')`,
  `create index referral_due on referral (answer_by) where state in ('sent', 'acknowledged') and received_at is not null`,
  `create index referral_sent_by_centre on referral (controller, recorded_at, id)`,
  `create index referral_by_subject on referral (subject_id)`,
  `create table known_disclosure (
     id uuid primary key,
     ${owned},
     subject_id uuid not null,
     receiver uuid not null,
     until date not null,
     state text not null check (state in ('prepared', 'offered', 'open', 'closed', 'refused')),
     closed_for text
   )`,
  `create table known_request (
     id uuid primary key,
     ${owned},
     subject_id uuid not null,
     service_code text not null,
     taxonomy_version text not null,
     assigned_to uuid,
     closed_for text
   )`,
  `create table known_contact (
     id uuid primary key,
     ${owned},
     person_id uuid
   )`,
  `create table known_offering (
     id uuid primary key,
     organisation_id uuid not null,
     service_codes text[] not null,
     confidential boolean not null,
     answer_within_hours int not null
   )`,
  `create table known_organisation (
     id uuid primary key,
     country text not null,
     time_zone text not null
   )`,
  `create table known_agreement (
     id uuid primary key,
     controller uuid not null,
     receiver uuid not null,
     purposes text[] not null,
     valid_from date not null,
     valid_to date
   )`,
  `create index known_agreement_by_parties on known_agreement (controller, receiver)`,
];

export const migration = ofStatements([
  ...messagingTables,
  ...tables,
  ...protectTable('referral', 'controller-or-receiver'),
  ...protectTable('known_agreement', 'controller-or-receiver'),
  ...['known_disclosure', 'known_request', 'known_contact'].flatMap((table) => protectTable(table, 'controller')),
]);
