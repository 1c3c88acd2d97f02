import { responsibilityFunctions, responsibleColumns } from '@mrc/access';
import { stepByStep } from '@mrc/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `alter table known_request ${responsibleColumns}`,
  `alter table known_disclosure add column if not exists receiver_mark text, alter column receiver drop not null`,
  ...responsibilityFunctions,
];

/** A referral follows who is responsible for its request, whom assistance tells by a mark. */
export class FollowTheResponsible20261130010000 implements MigrationInterface {
  name = 'FollowTheResponsible20261130010000';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await stepByStep(runner, statements);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
