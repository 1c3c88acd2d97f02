import { callersMarkFunction } from '@mrc/access';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The journal keeps which member of staff an event is about, and marks of what others told can be compared with the caller. */
export class NameResponsible20261130000000 implements MigrationInterface {
  name = 'NameResponsible20261130000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table journal add column responsible uuid`);
    await runner.query(callersMarkFunction);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
