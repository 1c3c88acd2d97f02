import { ofStatements, protectTable } from '@mrc/database';
import { messagingTables } from '@mrc/messaging';

const jurisdiction = `jurisdiction text not null check (jurisdiction ~ '^[A-Z]{2}$')`;
const accessLevels = `('open', 'audited', 'protected', 'sealed')`;

const tables = [
  `create table subject (
     subject_id uuid primary key,
     kind text check (kind in ('contact', 'person')),
     person_id uuid,
     controller uuid not null,
     ${jurisdiction},
     centre uuid,
     access_level text check (access_level in ${accessLevels}),
     occurred_on date,
     recorded_at timestamptz,
     sex text,
     nationality text,
     relation text,
     origin text,
     destination text,
     stage text,
     statistics boolean,
     statistics_version int not null,
     erased boolean not null,
     contacts int not null default 0,
     services int not null default 0,
     referrals int not null default 0,
     told_contacts int not null default 0,
     told_people int not null default 0,
     told_services int not null default 0,
     told_referrals int not null default 0,
     constraint subject_only_a_contact_is_linked check (person_id is null or kind is distinct from 'person'),
     constraint subject_erased_keeps_nothing check (
       not erased or (sex is null and nationality is null and relation is null and origin is null
                      and destination is null and stage is null and statistics is null))
   ) with (fillfactor = 70)`,
  `create index subject_by_person on subject (person_id) where person_id is not null`,
  `create table subject_age_band (
     subject_id uuid not null,
     from_day date not null,
     ${jurisdiction},
     band text not null,
     primary key (subject_id, from_day)
   )`,
  `create table fact (
     event_id uuid primary key,
     kind text not null check (kind in (
       'contact', 'person', 'request', 'request-closed', 'service', 'referral-sent', 'referral-received',
       'referral-accepted', 'referral-declined', 'referral-service-reported', 'referral-confirmed', 'referral-expired',
       'referral-withdrawn')),
     aggregate_id uuid not null,
     subject_id uuid not null,
     controller uuid not null,
     ${jurisdiction},
     centre uuid,
     access_level text not null check (access_level in ${accessLevels}),
     occurred_on date not null,
     recorded_at timestamptz not null,
     entered_in_error boolean not null default false,
     service_code text,
     taxonomy_version text,
     channel text,
     relation text,
     stage text,
     hours_to_answer double precision,
     decline_code text,
     outcome text
   )`,
  `create index fact_referral on fact (aggregate_id) where kind = 'referral-sent'`,
  `create index fact_request on fact (aggregate_id) where kind = 'request'`,
  `create table total (
     jurisdiction text primary key,
     contacts int not null,
     people int not null,
     services int not null,
     referrals int not null,
     as_of timestamptz not null
   )`,
  `create table centre (centre_id uuid primary key, country text not null)`,
  `create table closing (
     jurisdiction text primary key,
     closed_on date not null,
     closed_at timestamptz not null
   )`,
  `create table closed_cell (
     ${jurisdiction},
     view text not null,
     measure text not null,
     year int not null,
     position int not null,
     dimensions text[] not null,
     value int,
     hidden text check (hidden in ('small-number', 'would-give-another-away')),
     primary key (view, measure, jurisdiction, year, dimensions),
     constraint closed_cell_shows_or_says_why_not check ((value is null) = (hidden is not null)),
     constraint closed_cell_shows_no_small_number check (value = 0 or value >= 10)
   )`,
];

const ofOneJurisdiction = ['subject', 'subject_age_band', 'fact', 'total', 'closing', 'closed_cell'];

const protection = ofOneJurisdiction.flatMap((table) => protectTable(table, 'jurisdiction'));

export const migration = ofStatements([...messagingTables, ...tables, ...protection]);
