import { ofStatements, protectTable } from '@mrc/database';
import { messagingTables } from '@mrc/messaging';

const owned = `
  controller uuid not null,
  jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$'),
  centre uuid not null,
  access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
  occurred_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null,
  entered_in_error text`;

const sexes = `('female', 'male', 'another', 'not-stated', 'not-asked')`;
const stages = `('prospective', 'departed', 'abroad', 'returned')`;

const tables = [
  `create table contact (
     id uuid primary key,
     version int not null,
     reference text not null,
     ${owned},
     channel text not null,
     language text not null,
     sex text not null check (sex in ${sexes}),
     age_band text not null,
     stage text check (stage in ${stages}),
     topic text not null,
     person_id uuid,
     constraint contact_reference_is_unique unique (controller, reference)
   )`,
  `create index contact_by_person on contact (person_id) where person_id is not null`,
  `create table person (
     id uuid primary key,
     version int not null,
     reference text not null,
     ${owned},
     ground text not null,
     name_script text not null check (length(name_script) between 1 and 200),
     name_latin text not null check (length(name_latin) between 1 and 200),
     birth json not null,
     birth_year int,
     age_band text not null,
     age_band_as_of date not null,
     sex text not null check (sex in ${sexes}),
     nationality text,
     relation text not null check (relation in ('migrant', 'family-member', 'community', 'other')),
     interface_language text not null,
     spoken_languages text[] not null,
     interpreter_language text,
     merged_into uuid references person,
     constraint person_reference_is_unique unique (controller, reference)
   )`,
  `create index person_by_centre on person (controller, centre)`,
  `create index person_by_age_band_check on person (age_band_as_of) where birth_year is not null`,
  `create table phone (
     person_id uuid primary key references person,
     controller uuid not null,
     jurisdiction text not null,
     number text not null,
     whose text not null check (whose in ('own', 'family', 'friend', 'employer', 'other')),
     safe text not null check (safe in ('yes', 'only-when', 'no', 'not-asked')),
     hours text,
     say_you_are text
   )`,
  `create table migration_episode (
     id uuid primary key,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     origin text not null,
     destination text,
     stage text not null check (stage in ${stages}),
     purpose text not null,
     began json,
     ended json,
     return_kind text,
     open boolean not null
   )`,
  `create unique index migration_episode_one_is_open on migration_episode (person_id) where open`,
  `create table consent (
     id uuid primary key,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     ground text not null,
     purpose text not null check (purpose in ('care', 'statistics', 'follow-up', 'research', 'sharing')),
     receiver uuid,
     fields text[] not null,
     countries text[] not null,
     decision text not null check (decision in ('given', 'refused', 'withdrawn', 'expired')),
     given_by text not null check (given_by in ('self', 'parent', 'guardian', 'representative')),
     relation text,
     child_assent boolean,
     mode text not null,
     witness text,
     interpreter text not null,
     wording_id text not null,
     wording_language text not null,
     wording_hash text not null,
     decided_on date not null,
     valid_until date,
     ended_on date,
     access_level text not null check (access_level in ('audited', 'protected')),
     recorded_at timestamptz not null,
     recorded_by uuid not null,
     constraint consent_sharing_names_a_receiver check ((purpose = 'sharing') = (receiver is not null))
   )`,
  `create index consent_by_person on consent (person_id, recorded_at)`,
  `create table disclosure (
     id uuid primary key,
     consent_id uuid not null references consent,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     receiver uuid not null,
     fields text[] not null,
     summary text not null,
     state text not null check (state in ('prepared', 'offered', 'open', 'closed')),
     closed_for text,
     referral_id uuid,
     access_level text not null check (access_level in ('audited', 'protected')),
     until date not null,
     unused_until date not null,
     constraint disclosure_closed_says_why check ((state = 'closed') = (closed_for is not null)),
     constraint disclosure_serves_one_referral unique (referral_id)
   )`,
  `create index disclosure_by_person on disclosure (person_id)`,
  `create index disclosure_ending on disclosure (until) where state <> 'closed'`,
  `create table match_key (
     controller uuid not null,
     kind text not null check (kind in ('name', 'phone', 'card')),
     key text not null,
     person_id uuid not null references person,
     primary key (controller, kind, key, person_id)
   )`,
  `create table opening (
     id uuid primary key,
     person_id uuid not null references person,
     controller uuid not null,
     kind text not null check (kind in ('person', 'disclosure')),
     access_level text not null check (access_level in ('audited', 'protected')),
     disclosure_id uuid,
     staff_id uuid not null,
     organisation_id uuid not null,
     fields text[] not null,
     reason text,
     opened_at timestamptz not null
   )`,
  `create index opening_by_person on opening (person_id, opened_at desc, id)`,
  `create table search (
     id uuid primary key,
     controller uuid not null,
     centre uuid not null,
     staff_id uuid not null,
     terms_hash text not null,
     whole_register boolean not null,
     found int not null,
     searched_at timestamptz not null
   )`,
  `create index search_by_staff on search (staff_id, searched_at)`,
  `create table known_organisation (
     id uuid primary key,
     kind text not null,
     country text not null,
     time_zone text not null
   )`,
  `create table confidential_offering (
     id uuid primary key,
     organisation_id uuid not null
   )`,
  `create index confidential_offering_by_organisation on confidential_offering (organisation_id)`,
];

const protectedTables = [
  'contact',
  'person',
  'phone',
  'migration_episode',
  'consent',
  'match_key',
  'opening',
  'search',
];

export const migration = ofStatements([
  ...messagingTables,
  ...tables,
  ...protectedTables.flatMap((table) => protectTable(table, 'controller')),
  ...protectTable('disclosure', 'controller-or-receiver'),
]);
