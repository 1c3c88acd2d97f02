import { ofStatements, protectTable } from '@mrc/database';

/** Words to read out for a consent, each version drafted by one and confirmed by another. */
export const migration = ofStatements([
  `create table if not exists consent_wording (
     id uuid not null primary key,
     controller uuid not null,
     jurisdiction text not null,
     purpose text not null check (purpose in ('care', 'statistics', 'follow-up', 'research', 'family', 'sharing')),
     language text not null,
     version int not null check (version > 1),
     text text not null,
     state text not null check (state in ('draft', 'confirmed', 'taken-back')),
     from_day date not null,
     drafted_by uuid not null,
     drafted_at timestamptz not null,
     confirmed_by uuid,
     confirmed_at timestamptz,
     taken_back_by uuid,
     taken_back_at timestamptz,
     note text,
     constraint consent_wording_version unique (controller, purpose, language, version),
     constraint consent_wording_two_people check (confirmed_by is distinct from drafted_by),
     constraint consent_wording_confirmed check ((confirmed_by is null) = (confirmed_at is null) and (state <> 'confirmed' or confirmed_by is not null)),
     constraint consent_wording_taken_back check ((state = 'taken-back') = (taken_back_at is not null))
   )`,
  `create unique index if not exists consent_wording_one_draft on consent_wording (controller, purpose, language) where state = 'draft'`,
  ...protectTable('consent_wording', 'controller'),
]);
