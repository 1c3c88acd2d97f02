import { newId } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import { beginProjections } from './begun-projections';
import type { Bus, BusMessage } from './bus';
import { ConsumerRuntime } from './consumer-runtime';
import { rebuildProjection } from './rebuild';
import { topicsOf } from './topics';
import { everything } from './wish';
import { toyConsumer } from './toy-consumers.fixture';
import { stepped, steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';

describe('the consumers of a service', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(async () => {
    await toy.close();
  });

  const transactions = async (ids: readonly string[]): Promise<Set<unknown>> => {
    const rows = await toy.query(
      `select xmin::text as xmin from toy.cursor where aggregate_id in (${ids.map((id) => `'${id}'`).join(', ')})`,
    );
    return new Set(rows.map(({ xmin }) => xmin));
  };

  it('take what has arrived on several partitions in one transaction', async () => {
    const [first, second] = [toyConsumer(toy), toyConsumer(toy)];
    const ids = Array.from({ length: 8 }, () => newId());
    const runtime = new ConsumerRuntime([first.definition, second.definition], first.options);
    await runtime.start();
    await first.bus.publish(ids.map((id) => steppedMessage(topic, id, 1)));
    await runtime.stop();
    for (const id of ids) expect([await first.appliedTo(id), await second.appliedTo(id)]).toEqual([[1], [1]]);
    expect((await transactions(ids)).size).toBe(1);
  });

  it('are not held up by one of them that fails, nor are its other keys', async () => {
    const [id, other] = [newId(), newId()];
    const sound = toyConsumer(toy);
    const failing = toyConsumer(toy, async (event) => {
      if (event.aggregateId === id && event.aggregateVersion === 2) throw new Error('not this one');
    });
    const runtime = new ConsumerRuntime([failing.definition, sound.definition], sound.options);
    const steps = [1, 2, 3].flatMap((version) => [
      steppedMessage(topic, id, version),
      steppedMessage(topic, other, version),
    ]);
    await runtime.start();
    await sound.bus.publish(steps);
    await runtime.stop();
    expect([await sound.appliedTo(id), await sound.appliedTo(other)]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect([await failing.appliedTo(id), await failing.appliedTo(other)]).toEqual([[1], [1, 2, 3]]);
    expect(await failing.rowsOf('parked_key')).toEqual([{ aggregate_id: id }]);
    expect(await sound.rowsOf('parked_key')).toEqual([]);
  });

  it('each keep a dead letter of a message that is not an event', async () => {
    const [first, second] = [toyConsumer(toy), toyConsumer(toy)];
    const stray: BusMessage = { topic, key: newId(), headers: {}, value: '{' };
    const runtime = new ConsumerRuntime([first.definition, second.definition], first.options);
    await runtime.start();
    await first.bus.publish([stray, stray]);
    await runtime.stop();
    for (const { letters } of [first, second])
      expect(await letters()).toEqual([expect.objectContaining({ error: 'not-an-event', aggregateId: null })]);
  });

  it('ask once for the history of each owner, again when emptied, and when a bus was away', async () => {
    const consumer = toyConsumer(toy);
    const asked: unknown[] = [];
    const { bus, options, definition } = consumer;
    const tail = await bus.tail(
      topicsOf('test')
        .map(({ name }) => name)
        .filter((name) => name.includes('republish')),
      ({ topic: to, value }) => asked.push([to, JSON.parse(value)]),
    );
    const everythingOf = (owner: string) => [`test.${owner}.republish.v1`, everything];
    await consumer.running(() => bus.publish([steppedMessage(topic, newId(), 1)]));
    for (let time = 0; time < 2; time += 1) await beginProjections([definition], options);
    expect(asked).toEqual([everythingOf('registration')]);
    const away = { ...options, bus: { ...bus, publish: () => Promise.reject(new Error('away')) } as unknown as Bus };
    await expect(rebuildProjection(definition, away)).rejects.toThrow('away');
    await consumer.running(() => bus.publish([steppedMessage(topic, newId(), 1)]));
    for (let time = 0; time < 2; time += 1) await beginProjections([definition], options);
    expect(asked).toEqual([everythingOf('registration'), everythingOf('registration')]);
    const elsewhere = { ...stepped, owner: 'assistance' as const };
    await beginProjections([{ ...definition, contracts: [stepped, elsewhere] }], options);
    expect(asked.at(-1)).toEqual(everythingOf('assistance'));
    await tail.stop();
  });
});
