import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration of a test: `up` runs in a transaction, or outside one. */
export const migrationOf = (
  name: string,
  up: (runner: QueryRunner) => Promise<unknown>,
  { transaction = true } = {},
): new () => MigrationInterface =>
  class {
    name = name;
    transaction = transaction;

    async up(runner: QueryRunner): Promise<void> {
      await up(runner);
    }

    async down(): Promise<void> {
      throw new Error('Migrations go forward only');
    }
  };
