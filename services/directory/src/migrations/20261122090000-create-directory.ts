import { hideTable, namingRole, ofStatements, protectTable } from '@mrc/database';
import { messagingTables } from '@mrc/messaging';

const roles = `array['intake', 'case-worker', 'supervisor', 'protection-officer', 'partner-officer', 'programme-manager',
  'data-protection-officer', 'administrator']`;

const tables = [
  `create table organisation (
     id uuid primary key,
     version int not null,
     kind text not null check (kind in ('operator', 'centre', 'partner-agency')),
     name text not null check (length(name) between 1 and 200),
     country text not null check (country ~ '^[A-Z]{2}$'),
     city text not null check (length(city) between 1 and 100),
     time_zone text not null,
     operator_id uuid references organisation,
     kept_by uuid references organisation,
     public_authority boolean not null,
     shares_with_immigration_enforcement text not null
       check (shares_with_immigration_enforcement in ('no', 'possible', 'yes', 'unknown')),
     administrators int not null default 0 check (administrators >= 0),
     listed_at timestamptz not null,
     constraint organisation_centre_has_an_operator check ((kind = 'centre') = (operator_id is not null)),
     constraint organisation_centre_is_kept_by_its_operator check (kind <> 'centre' or kept_by is null),
     constraint organisation_partner_is_kept check (kind <> 'partner-agency' or kept_by is not null)
   )`,
  `create unique index organisation_one_founder on organisation ((true)) where kind = 'operator' and kept_by is null`,
  `create index organisation_by_name on organisation (name collate "und-x-icu", id)`,
  `create table offering (
     id uuid primary key,
     organisation_id uuid not null references organisation,
     service_codes text[] not null check (cardinality(service_codes) between 1 and 60),
     languages text[] not null,
     confidential boolean not null,
     has_places boolean not null,
     capacity_as_of date not null,
     answer_within_hours int not null check (answer_within_hours between 1 and 1000)
   )`,
  `create index offering_by_organisation on offering (organisation_id)`,
  `create index offering_by_service on offering using gin (service_codes)`,
  `create table agreement (
     id uuid primary key,
     controller uuid not null references organisation,
     receiver uuid not null references organisation,
     purposes text[] not null check (cardinality(purposes) > 0),
     valid_from date not null,
     valid_to date,
     retention_days int not null check (retention_days > 0),
     breach_contact text not null,
     onward_transfer boolean not null,
     concluded_by uuid not null,
     concluded_at timestamptz not null,
     constraint agreement_ends_after_it_begins check (valid_to is null or valid_to >= valid_from),
     constraint agreement_is_between_two check (controller <> receiver)
   )`,
  `create index agreement_between on agreement (controller, receiver, valid_from)`,
  `create table staff_member (
     id uuid primary key,
     version int not null,
     controller uuid not null references organisation,
     jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
     organisation_id uuid not null references organisation,
     name text not null check (length(name) between 1 and 200),
     email text not null check (email = lower(email)),
     roles text[] not null check (cardinality(roles) > 0 and roles <@ ${roles}),
     jurisdictions text[] not null,
     offering_ids uuid[] not null,
     language text not null,
     joined_at timestamptz not null,
     suspended_at timestamptz,
     constraint staff_member_one_per_email unique (email)
   )`,
  `create index staff_member_by_name on staff_member (controller, name collate "und-x-icu", id)`,
  `create table staff_password (
     staff_id uuid primary key references staff_member,
     hash text not null check (hash like '$argon2id$%')
   )`,
  `create table sign_in_identity (
     issuer text not null,
     subject text not null,
     staff_id uuid not null references staff_member,
     linked_at timestamptz not null,
     primary key (issuer, subject),
     constraint sign_in_identity_one_per_issuer unique (issuer, staff_id)
   )`,
  `create table sign_in_guard (
     kind text not null check (kind in ('account', 'address')),
     key bytea not null,
     failures timestamptz[] not null,
     pauses int not null check (pauses >= 0),
     paused_until timestamptz,
     touched_at timestamptz not null,
     primary key (kind, key)
   )`,
  `create index sign_in_guard_by_age on sign_in_guard (touched_at)`,
  `create table oidc_model (
     model text not null,
     key bytea not null,
     payload json not null,
     grant_id text,
     uid text,
     expires_at timestamptz not null,
     consumed_at timestamptz,
     primary key (model, key)
   )`,
  `create index oidc_model_by_grant on oidc_model (grant_id) where grant_id is not null`,
  `create index oidc_model_by_uid on oidc_model (model, uid) where uid is not null`,
  `create index oidc_model_by_age on oidc_model (expires_at)`,
  `create table answer_time (
     receiver uuid not null,
     hours numeric not null check (hours >= 0),
     answered_on date not null
   )`,
  `create index answer_time_by_receiver on answer_time (receiver, answered_on)`,
  `create function organisation_of_staff(staff uuid) returns uuid language sql stable security definer
     set search_path = directory as 'select organisation_id from staff_member where id = staff'`,
];

/** Calls may add a secret and never read one back. */
const letCallsAdd = (table: string): string =>
  namingRole('app', (name) => `create policy ${table}_app on ${table} for insert to ${name} with check (true)`);

export const migration = ofStatements([
  ...messagingTables,
  ...tables,
  ...protectTable('agreement', 'controller-or-receiver'),
  ...protectTable('staff_member', 'controller'),
  ...['staff_password', 'sign_in_identity', 'sign_in_guard', 'oidc_model'].flatMap(hideTable),
  ...['staff_password', 'sign_in_identity'].map(letCallsAdd),
]);
