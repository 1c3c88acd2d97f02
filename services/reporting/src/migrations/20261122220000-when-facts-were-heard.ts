import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `create table heard (consumer text primary key, last_at timestamptz not null)`,
  `alter table closing add column facts int not null default 0`,
];

export class WhenFactsWereHeard20261122220000 implements MigrationInterface {
  name = 'WhenFactsWereHeard20261122220000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of tables) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
