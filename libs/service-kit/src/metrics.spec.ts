import { migrationNamed, ofStatements } from '@mrc/database';
import { messagingTables, type ConsumerSigns } from '@mrc/messaging';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { HandlingWatch } from './handling-watch';
import { Metrics } from './metrics';
import { ServiceSigns } from './service-signs';

const CreateMeasured20260101000000 = migrationNamed('CreateMeasured20260101000000', ofStatements(messagingTables));

describe('the figures of a service', () => {
  let platform: TestPlatform;
  let metrics: Metrics;
  let signs: ServiceSigns;
  let consumers: ConsumerSigns | undefined = { partitions: 12, state: 'running', forMs: 0, restarts: 0 };
  const own = [{ name: 'mrc_toy_figure', help: 'A figure of its own', sql: 'select 7 as figure' }];

  beforeAll(async () => {
    platform = await testPlatform('registration', { name: 'measured', migrations: [CreateMeasured20260101000000] });
    const { app, worker } = platform.platform;
    signs = new ServiceSigns({
      service: 'registration',
      url: platform.urls().WORKER_DATABASE_URL,
      app,
      worker,
      bus: { isReady: async () => true },
      handling: new HandlingWatch(),
      ticks: () => [],
      consumers: () => consumers,
      own,
    });
    metrics = new Metrics('registration', false);
    metrics.tell(signs, own);
    await signs.refresh();
  }, 60_000);

  afterAll(async () => {
    signs.stop();
    await platform.close();
  });

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
    await signs.refresh();
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

  it('say how long the oldest pointer has waited since it was seen, whatever it points to, and nothing where none waits', async () => {
    const [rows, oldest] = ['mrc_waiting{what="outbox"', 'mrc_oldest_waiting_seconds{what="outbox"'];
    await signs.refresh();
    expect([await figure(rows), await figure(oldest)]).toEqual([0, 0]);
    await platform.query('insert into measured.outbox (shard, event_id) values (0, gen_random_uuid())');
    await signs.refresh();
    await new Promise((resolve) => setTimeout(resolve, 300));
    const second = performance.now();
    await platform.query('insert into measured.outbox (shard, event_id) values (0, gen_random_uuid())');
    await signs.refresh();
    expect(await figure(rows)).toBe(2);
    expect(await figure(oldest)).toBeGreaterThanOrEqual(0.3);
    await platform.query('delete from measured.outbox where seq = 1');
    await signs.refresh();
    expect(await figure(oldest)).toBeLessThanOrEqual((performance.now() - second) / 1000);
    await platform.query('delete from measured.outbox');
    await signs.refresh();
    expect([await figure(rows), await figure(oldest)]).toEqual([0, 0]);
  });

  it('tell nothing of what nobody knows, rather than 0', async () => {
    consumers = undefined;
    const text = await metrics.text();
    expect(text).toContain('# TYPE mrc_consumer_partitions gauge');
    expect(text).not.toMatch(/^mrc_(consumer_(partitions|state|restarts_total)|disagreement_\w+|tick_\w+)[ {]/m);
    consumers = { partitions: 12, state: 'running', forMs: 0, restarts: 0 };
  });

  it('say how the consumers stand, and that events wait since they stopped', async () => {
    expect(await figure('mrc_consumer_partitions')).toBe(12);
    expect(await figure('mrc_events_behind_seconds')).toBe(0);
    consumers = { partitions: 0, state: 'stopped', forMs: 120_000, restarts: 3 };
    expect(await figure('mrc_consumer_partitions')).toBe(0);
    expect(await figure('mrc_consumer_restarts_total')).toBe(3);
    expect(await figure('mrc_consumer_state{state="stopped"')).toBe(1);
    expect(await figure('mrc_consumer_state{state="running"')).toBe(0);
    expect(Math.round((await figure('mrc_events_behind_seconds')) / 60)).toBe(2);
    expect(await figure('mrc_degraded{code="consumers-stopped"')).toBe(1);
  });

  it('say how busy the pools are, how far apart the clocks are, and what only one service knows', async () => {
    expect(await figure('mrc_pool_size{pool="app"')).toBe(6);
    const busy = platform.platform.app.inOpenTransaction(async (tx) => {
      await tx.query('select 1 as one');
      return figure('mrc_pool_in_use{pool="app"');
    });
    expect(await busy).toBe(1);
    expect(Math.abs(await figure('mrc_clock_difference_seconds'))).toBeLessThan(1);
    expect(await figure('mrc_toy_figure')).toBe(7);
  });
});
