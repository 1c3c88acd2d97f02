import { newId } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import { ownersOf } from './consumer-definition';
import { CursorWatch } from './cursor-watch';
import { toyConsumer } from './toy-consumers.fixture';
import { steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';

describe('waiting until a consumer knows a version', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(() => toy.close());

  const watched = () => {
    const consumer = toyConsumer(toy);
    const readers = [{ name: consumer.name, owners: ownersOf(consumer.definition) }];
    const { watch } = consumer.options;
    return {
      ...consumer,
      waitFor: (atLeast: Parameters<typeof watch.waitFor>[1], milliseconds: number) =>
        watch.waitFor(readers, atLeast, milliseconds),
    };
  };

  it('ends when the version comes, and says so when it does not', async () => {
    const consumer = watched();
    const id = newId();
    await consumer.running(async () => {
      const waiting = consumer.waitFor([{ id, version: 1 }], 20_000);
      await consumer.bus.publish([steppedMessage(topic, id, 1)]);
      expect(await waiting).toBe(true);
      expect(await consumer.waitFor([{ id, version: 2 }], 150)).toBe(false);
    });
  });

  it('ends too where the consumer runs in another instance, which wakes nobody here', async () => {
    const consumer = watched();
    const id = newId();
    const elsewhere = new CursorWatch(toy.platform.worker);
    const readers = [{ name: consumer.name, owners: ['registration'] as const }];
    await consumer.running(async () => {
      const began = performance.now();
      const waiting = elsewhere.waitFor(readers, [{ id, version: 1, service: 'registration' }], 20_000);
      await consumer.bus.publish([steppedMessage(topic, id, 1)]);
      expect(await waiting).toBe(true);
      expect(performance.now() - began).toBeLessThan(10_000);
    });
  });

  it('asks of a named owner only where somebody listens to it', async () => {
    const consumer = watched();
    const [known, unheard] = [newId(), newId()];
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, known, 1)]);
      const asked = [
        { id: known, version: 1, service: 'registration' as const },
        { id: unheard, version: 1, service: 'assistance' as const },
      ];
      expect(await consumer.waitFor(asked, 150)).toBe(true);
      expect(await consumer.waitFor([{ id: unheard, version: 1, service: 'registration' }], 150)).toBe(false);
    });
  });

  it('takes no id of another owner for the one that is named', async () => {
    const consumer = watched();
    const id = newId();
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 1)]);
      expect(await consumer.waitFor([{ id, version: 1, service: 'registration' }], 150)).toBe(true);
      const readers = [{ name: consumer.name, owners: ['registration', 'assistance'] as const }];
      const elsewhere = [{ id, version: 1, service: 'assistance' as const }];
      expect(await consumer.options.watch.waitFor(readers, elsewhere, 150)).toBe(false);
    });
  });
});
