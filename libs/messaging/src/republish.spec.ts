import { newId, silentLog } from '@mrc/kernel';
import { eventually, type TestPlatform } from '@mrc/testing';
import { InProcessBus } from './in-process-bus';
import { Journal } from './journal';
import { partitionOf } from './partition';
import { askToRepublish, Republisher } from './republish';
import { appendSteps, toyPlatform } from './toy-service.fixture';
import { everything } from './wish';

describe('telling again', () => {
  let toy: TestPlatform;
  let republisher: Republisher;
  const bus = new InProcessBus();

  beforeAll(async () => {
    toy = await toyPlatform();
    const place = { service: 'registration', cell: 'test', database: toy.platform.worker, bus } as const;
    republisher = await new Republisher({ ...place, log: silentLog, wake: () => undefined }).start();
  }, 60_000);

  beforeEach(() => toy.query('delete from toy.outbox'));

  afterAll(async () => {
    await republisher.stop();
    await toy.close();
  });

  const append = (id: string, count: number, at: Date) =>
    appendSteps(toy.platform.app, new Journal(() => undefined), id, 1, count, at);
  const pointed = async () => {
    const rows = await toy.query(
      `select j.aggregate_id as id, j.aggregate_version as version, o.shard from toy.outbox o
       join toy.journal j on j.event_id = o.event_id where o.retold order by o.seq`,
    );
    return rows.map(({ id, version, shard }) => ({ id: String(id), version: Number(version), shard: Number(shard) }));
  };
  const wish = (...wishes: Parameters<Republisher['ask']>[0][]) =>
    askToRepublish(
      bus,
      'test',
      wishes.map((one) => ({ owner: 'registration', wish: one })),
    );
  const old = new Date('2026-01-02T06:00:00Z');
  const recent = new Date('2026-11-02T06:00:00Z');

  it('points to an aggregate from a version on, in order, and once for equal wishes', async () => {
    const id = newId();
    await append(id, 4, recent);
    await toy.query('delete from toy.outbox');
    await wish({ aggregateId: id, since: 3 }, { aggregateId: id, since: 2 }, { aggregateId: id, since: 2 });
    await eventually(async () => (await pointed()).length > 0);
    expect(await pointed()).toEqual([2, 3, 4].map((version) => ({ id, version, shard: partitionOf(id) })));
  });

  it('points to what lies on a partition and was recorded since a moment', async () => {
    const ids = Array.from({ length: 40 }, () => newId());
    for (const [index, id] of ids.entries()) await append(id, 2, index % 2 === 0 ? old : recent);
    await toy.query('delete from toy.outbox');
    const [, second = ''] = ids;
    const partition = partitionOf(second);
    await wish({ partition, from: '2026-06-01T00:00:00.000Z' });
    await eventually(async () => (await pointed()).some(({ id }) => id === second));
    const found = await pointed();
    const expected = ids.filter((id, index) => index % 2 === 1 && partitionOf(id) === partition);
    expect(found.filter(({ id }) => ids.includes(id)).map(({ id }) => id)).toEqual(
      expected.sort().flatMap((id) => [id, id]),
    );
    expect(new Set(found.map(({ shard }) => shard))).toEqual(new Set([partition]));
  });

  it('tells everything once for a flood of wishes, and once more for those that came meanwhile', async () => {
    const [row] = await toy.query('select count(*)::int as events from toy.journal');
    await wish(...Array.from({ length: 500 }, () => everything));
    await eventually(async () => (await pointed()).length >= Number(row?.['events']));
    await wish(...Array.from({ length: 500 }, () => everything));
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect((await pointed()).length).toBe(row?.['events']);
  });

  it('passes over what is no wish', async () => {
    const message = (value: string) => ({ topic: 'test.registration.republish.v1', key: 'x', headers: {}, value });
    await bus.publish([message('{'), message('{"aggregateId":"x","since":1}'), message('{"partition":null}')]);
    const id = newId();
    await append(id, 1, recent);
    await toy.query('delete from toy.outbox');
    await wish({ aggregateId: id, since: 1 });
    await eventually(async () => (await pointed()).length > 0);
    expect(await pointed()).toEqual([{ id, version: 1, shard: partitionOf(id) }]);
  });
});
