import { responsibilityFunctions, responsibleColumns } from '@mrc/access';
import { ofStatements, protectTable } from '@mrc/database';

const statements = [
  `create table known_request (
     id uuid primary key,
     controller uuid not null,
     jurisdiction text not null,
     centre uuid,
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed'))
   )`,
  `alter table known_request ${responsibleColumns}`,
  ...protectTable('known_request', 'controller'),
  ...responsibilityFunctions,
  `create table known_referral (
     id uuid primary key,
     controller uuid not null,
     jurisdiction text not null,
     access_level text not null check (access_level in ('open', 'audited', 'protected', 'sealed')),
     request_id uuid not null,
     sender text,
     sent_at timestamptz not null,
     offering uuid,
     offering_mark text
   )`,
  ...protectTable('known_referral', 'controller'),
];

/** A consent to share and what stands on it follow who is responsible for the request, whom assistance tells by a mark. */
export const migration = ofStatements(statements);
