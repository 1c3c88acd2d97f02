import { newId } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import { ConsumerRuntime } from './consumer-runtime';
import { digestOf } from './digest';
import { toMark } from './mark';
import { partitionOf } from './partition';
import { toyConsumer } from './toy-consumers.fixture';
import { steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';
const second = (count: number) => new Date(Date.UTC(2026, 10, 2, 6, 0, count));

describe('a mark that is given again', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(() => toy.close());

  it('is no news to a consumer that has taken more since', async () => {
    const consumer = toyConsumer(toy);
    let passed = 0;
    const clock = { now: () => second((passed += 10)) };
    const runtime = new ConsumerRuntime([consumer.definition], { ...consumer.options, clock });
    await runtime.start();
    const id = newId();
    const events = [1, 2, 3].map((version) => steppedMessage(topic, id, version));
    const ids = events.map(({ headers }) => String(headers['ce_id']));
    const partition = partitionOf(id);
    const mark = (at: number, count: number) =>
      toMark(topic, 'registration', { partition, generation: 0, at: second(at), told: digestOf(ids.slice(0, count)) });
    const [first, next, last] = events.map((event) => [event]);
    const stream = [first, [mark(1, 1)], next, [mark(2, 2)], [mark(3, 2)], last].flatMap((one) => one ?? []);
    for (let time = 0; time < 2; time += 1) for (const one of stream) await consumer.bus.publish([one]);
    await runtime.stop();
    expect(await consumer.appliedTo(id)).toEqual([1, 2, 3]);
    expect(
      await toy.query('select differs_since, extract(epoch from marked_at)::int as at from toy.comparison'),
    ).toEqual([{ differs_since: null, at: second(3).getTime() / 1_000 }]);
  });
});
