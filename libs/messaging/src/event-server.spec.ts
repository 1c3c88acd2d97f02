import { newId } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import type { EventContract, EventOf } from '@mrc/contracts';
import { EventServer } from './event-server';
import { toyConsumer } from './toy-consumers.fixture';
import { stepped, steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';

describe('handlers of an event server', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);
  afterAll(() => toy.close());

  /** What a consumer with these tables did, in its order, when two aggregates had two events each in one batch. */
  const doneBy = async (tables: readonly string[]): Promise<string[]> => {
    const { name, options, bus } = toyConsumer(toy);
    const [first, second] = [newId(), newId()];
    const done: string[] = [];
    const handle = async ({ aggregateId, aggregateVersion }: EventOf<EventContract>) => {
      const which = `${aggregateId === first ? 'first' : 'second'} ${aggregateVersion}`;
      done.push(`begins ${which}`);
      await new Promise((resolve) => setImmediate(resolve));
      done.push(`ends ${which}`);
    };
    const server = new EventServer(options);
    server.addHandler(name, handle, true, { consumer: name, tables, contracts: [stepped], set: false });
    await server.listen(() => undefined);
    await bus.publish([1, 2].flatMap((version) => [first, second].map((id) => steppedMessage(topic, id, version))));
    await server.close();
    return done;
  };

  it('do those of a projection together where they are of different aggregates, and in their order where they are of one', async () => {
    const done = await doneBy(['applied']);
    expect(done.slice(0, 2)).toEqual(['begins first 1', 'begins second 1']);
    for (const which of ['first', 'second'])
      expect(done.filter((word) => word.includes(which))).toEqual(
        [1, 2].flatMap((version) => [`begins ${which} ${version}`, `ends ${which} ${version}`]),
      );
  });

  it('do those of a reaction one after the other: what it decides may rest on what it decided before', async () => {
    const done = await doneBy([]);
    expect(done).toHaveLength(8);
    for (const [at, word] of done.entries())
      if (at % 2 === 1) expect(word).toBe(done[at - 1]?.replace('begins', 'ends'));
  });
});
