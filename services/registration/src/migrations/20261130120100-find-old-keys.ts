import { buildIndex } from '@mrc/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FindOldKeys20261130120100 implements MigrationInterface {
  name = 'FindOldKeys20261130120100';
  transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await buildIndex(runner, 'person_by_old_keys', 'on person (id) where keys_are_old');
    await runner.query(`alter table person validate constraint person_name_latin_length`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
