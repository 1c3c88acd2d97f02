import { messagingTables } from '@mrc/messaging';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Metrics } from './metrics';

class CreateMeasured20260101000000 implements MigrationInterface {
  name = 'CreateMeasured20260101000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of messagingTables('measured')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

describe('the figures of a service', () => {
  let platform: TestPlatform;
  let metrics: Metrics;

  beforeAll(async () => {
    platform = await testPlatform('registration', { name: 'measured', migrations: [CreateMeasured20260101000000] });
    metrics = new Metrics('registration', platform.platform.worker, false);
  }, 60_000);

  afterAll(() => platform.close());

  const figure = async (name: string): Promise<number> => {
    const line = (await metrics.text()).split('\n').find((one) => one.startsWith(name));
    return Number(line?.split(' ').at(-1));
  };

  it('say how long the oldest parked key and dead letter have waited, and nothing where none does', async () => {
    const parked = 'mrc_oldest_waiting_seconds{what="parked-keys"';
    const dead = 'mrc_oldest_waiting_seconds{what="dead-letters"';
    expect([await figure(parked), await figure(dead)]).toEqual([0, 0]);
    await platform.query(
      `insert into measured.parked_key (consumer, aggregate_id, reason, next_try_at, parked_at) values
         ('one', gen_random_uuid(), 'gap', now(), now() - interval '5 minutes'),
         ('one', gen_random_uuid(), 'failed', now(), now() - interval '1 minute'),
         ('one', gen_random_uuid(), 'dead', now(), now() - interval '9 days')`,
    );
    await platform.query(
      `insert into measured.dead_letter (id, consumer, owner, message, error, attempts, dead_at, resolution) values
         (gen_random_uuid(), 'one', 'registration', '{}', 'Error', 6, now() - interval '1 hour', null),
         (gen_random_uuid(), 'one', 'registration', '{}', 'Error', 6, now() - interval '1 day', 'discarded')`,
    );
    expect(Math.round((await figure(parked)) / 60)).toBe(5);
    expect(Math.round((await figure(dead)) / 60)).toBe(60);
  });

  it('say when a consumer last handled something, which tells one that stands still from one that is quick', async () => {
    const before = Date.now() / 1000;
    metrics.handled('one', 3, 250);
    expect(await figure('mrc_consumer_lag_seconds{consumer="one"')).toBe(0.25);
    const at = await figure('mrc_consumer_handled_at_seconds{consumer="one"');
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now() / 1000);
  });
});
