import type { MigrationInterface, QueryRunner } from 'typeorm';

const statements = [
  `alter table referral
     drop constraint referral_answered_after_reception,
     add constraint referral_answered_after_reception
       check (received_at is not null or state in ('sent', 'withdrawn', 'expired'))`,
  `create index referral_unreceived on referral (recorded_at) where state = 'sent' and received_at is null`,
];

export class ExpireUnreceived20261122220000 implements MigrationInterface {
  name = 'ExpireUnreceived20261122220000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
