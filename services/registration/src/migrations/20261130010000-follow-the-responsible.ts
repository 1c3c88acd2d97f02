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
  `alter table disclosure add column if not exists request_id uuid, add column if not exists sender text,
     add column if not exists referred_at timestamptz`,
];

/** A consent to share and what stands on it follow who is responsible for the request, whom assistance tells by a mark. */
export const migration = ofStatements(statements);
