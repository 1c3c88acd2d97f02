import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a migration does; its name is that of its file. */
export type Migration = {
  /** Whether all of it is one transaction; otherwise each of its steps commits and can be run again. */
  readonly transaction: boolean;
  readonly up: (runner: QueryRunner) => Promise<unknown>;
};

/** A migration as TypeORM runs it and a database remembers it. */
export type NamedMigration = new () => MigrationInterface;

/** A migration that runs these statements in one transaction. */
export const ofStatements = (statements: readonly string[]): Migration => ({
  transaction: true,
  up: async (runner) => {
    for (const statement of statements) await runner.query(statement);
  },
});

/** A migration outside a transaction, of steps that each commit and can be run again where it broke off: `stepByStep`, `backfill`, `buildIndex` and their like. */
export const ofSteps = (up: Migration['up']): Migration => ({ transaction: false, up });

/** A migration under its name: what it does and, in 14 digits, when it was written (UTC). */
export const migrationNamed = (name: string, { transaction, up }: Migration): NamedMigration => {
  const named = class {
    name = name;
    transaction = transaction;

    async up(runner: QueryRunner): Promise<void> {
      await up(runner);
    }

    async down(): Promise<void> {
      throw new Error('Migrations go forward only');
    }
  };
  Object.defineProperty(named, 'name', { value: name });
  return named;
};
