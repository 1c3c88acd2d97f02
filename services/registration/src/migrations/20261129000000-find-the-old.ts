import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindTheOld20261129000000 implements MigrationInterface {
  name = 'FindTheOld20261129000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index opening_by_age on opening (opened_at) where kind = 'person'`);
    await runner.query(`create index search_by_age on search (searched_at)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
