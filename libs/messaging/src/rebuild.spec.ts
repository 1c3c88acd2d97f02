import { newId } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import { rebuildProjection } from './rebuild';
import { toyConsumer } from './toy-consumers.fixture';
import { steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
};

describe('a consumer that is not alone', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(() => toy.close());

  it('applies a batch once where two of its members hold the same partition for a moment', async () => {
    const consumer = toyConsumer(toy, () => pause(100));
    const id = newId();
    await consumer.running(() => consumer.bus.publish([steppedMessage(topic, id, 1)]), 2);
    expect(await consumer.appliedTo(id)).toEqual([1]);
  });

  it('is rebuilt only after the batch in hand, which leaves nothing behind', async () => {
    const [inHand, goOn] = [gate(), gate()];
    const consumer = toyConsumer(toy, async (event) => {
      if (event.aggregateVersion !== 2) return;
      inHand.open();
      await goOn.opened;
    });
    const id = newId();
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 1)]);
      const batch = consumer.bus.publish([steppedMessage(topic, id, 2)]);
      await inHand.opened;
      const rebuild = rebuildProjection(consumer.definition, consumer.options);
      await Promise.race([rebuild, pause(500)]);
      goOn.open();
      await Promise.all([batch, rebuild]);
    });
    expect(await consumer.appliedTo(id)).toEqual([]);
    expect(await consumer.rowsOf('cursor')).toEqual([]);
  });

  it('forgets what was parked when it is rebuilt', async () => {
    const consumer = toyConsumer(toy);
    const id = newId();
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 3), steppedMessage(topic, id, 4)]);
      expect(await consumer.rowsOf('parked_event')).toHaveLength(2);
      await rebuildProjection(consumer.definition, consumer.options);
    });
    expect(await consumer.rowsOf('parked_event')).toEqual([]);
    expect(await consumer.rowsOf('parked_key')).toEqual([]);
  });

  it('is rebuilt beside a retry that works on the same rows', async () => {
    const [inHand, goOn] = [gate(), gate()];
    let broken = true;
    const consumer = toyConsumer(toy, async (event, tx) => {
      if (event.aggregateVersion !== 2) return;
      if (broken) throw new Error('not yet');
      inHand.open();
      await goOn.opened;
      await tx.query('update applied set version = version where consumer = $1', [consumer.name]);
    });
    const id = newId();
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 1), steppedMessage(topic, id, 2)]);
      broken = false;
      const retry = consumer.later(2_000);
      await inHand.opened;
      const rebuild = rebuildProjection(consumer.definition, consumer.options);
      await pause(300);
      goOn.open();
      await Promise.all([retry, rebuild]);
    });
    expect(await consumer.appliedTo(id)).toEqual([]);
    expect(await consumer.rowsOf('parked_key')).toEqual([]);
  });
});
