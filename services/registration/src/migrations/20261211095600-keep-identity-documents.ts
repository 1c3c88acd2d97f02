import { ofStatements, protectTable } from '@mrc/database';

/** The identity documents of a person, where each is, and what its number is found by. */
export const migration = ofStatements([
  `create table if not exists identity_document (
     id uuid not null primary key,
     person_id uuid not null references person,
     controller uuid not null,
     jurisdiction text not null,
     kind text not null check (kind in ('passport', 'national-id', 'birth-certificate', 'residence-permit', 'work-permit', 'visa',
       'migration-card', 'driving-licence', 'seafarers-book', 'travel-document', 'return-certificate', 'other')),
     issuer text not null check (issuer in ('country', 'international-body', 'not-known', 'not-stated')),
     country text,
     number text,
     without_number text check (without_number in ('not-at-hand', 'has-none', 'not-known', 'not-stated')),
     expires json,
     whereabouts text not null check (whereabouts in ('with-person', 'employer', 'agency', 'family', 'authority', 'somebody-else', 'lost',
       'stolen', 'destroyed', 'never-had', 'not-known', 'not-stated')),
     number_key text,
     number_key_by text not null,
     recorded_on date not null,
     recorded_at timestamptz not null,
     entered_in_error text,
     constraint identity_document_of_a_country check ((issuer = 'country') = (country is not null)),
     constraint identity_document_with_or_without_number check ((number is null) = (without_number is not null)),
     constraint identity_document_found_by_its_number check ((number is null) = (number_key is null))
   )`,
  `create index if not exists identity_document_of on identity_document (person_id)`,
  `create index if not exists identity_document_by_number on identity_document (controller, number_key)
     where number_key is not null and entered_in_error is null`,
  `create index if not exists identity_document_by_key on identity_document (number_key_by, id)`,
  ...protectTable('identity_document', 'controller'),
]);
