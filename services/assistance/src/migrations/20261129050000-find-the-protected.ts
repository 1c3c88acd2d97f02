import type { MigrationInterface, QueryRunner } from 'typeorm';

const protects = `access_level in ('protected', 'sealed')`;

/** What is protected is found by the same words as it is told by; whatever the last release asks for is still found so. */
const statements = [
  `create index request_open_and_protected on request (controller, due_on, id) where state = 'open' and ${protects}`,
  `create index request_closed_and_protected on request (controller, closed_at, id) where state = 'closed' and ${protects}`,
  `create index work_count_of_protected on work_count (controller) where ${protects}`,
  `drop index request_open_protected`,
  `drop index request_closed_protected`,
  `drop index work_count_protected`,
];

export class FindTheProtected20261129050000 implements MigrationInterface {
  name = 'FindTheProtected20261129050000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
