import { responsibilityFunctions, responsibleColumns } from '@mrc/access';
import { protectTable } from '@mrc/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

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
export class FollowTheResponsible20261130010000 implements MigrationInterface {
  name = 'FollowTheResponsible20261130010000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
