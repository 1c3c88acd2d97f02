import { personRegistered } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import type { ConsumerDefinition } from './consumer-definition';
import { ConsumerRuntime } from './consumer-runtime';
import { toMessage } from './cloud-event';
import { toyConsumer } from './toy-consumers.fixture';
import { stepped, steppedMessage, streamOf, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';
const elsewhere = 'test.assistance.v1';

describe('what consumers make of who told an event, and when', () => {
  let toy: TestPlatform;
  const running: ConsumerRuntime[] = [];

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  beforeEach(async () => {
    await toy.query('delete from toy.generation');
  });

  afterEach(async () => {
    for (const runtime of running.splice(0)) await runtime.stop();
  });

  afterAll(() => toy.close());

  /** A projection of toy events of two owners beside a reaction, and what the reaction did. */
  const start = async () => {
    const consumer = toyConsumer(toy);
    const conflicts: string[] = [];
    const done: string[] = [];
    const contracts = [stepped, { ...stepped, owner: 'assistance' as const }, personRegistered];
    const reaction: ConsumerDefinition = {
      name: `reaction-${newId()}`,
      tables: [],
      contracts,
      handle: async (events) => {
        done.push(...events.map(({ id }) => id));
      },
    };
    const runtime = new ConsumerRuntime([{ ...consumer.definition, contracts }, reaction], {
      ...consumer.options,
      conflicted: (name) => conflicts.push(name),
    });
    running.push(runtime);
    await runtime.start();
    return { ...consumer, done, conflicts, reaction: reaction.name };
  };

  it('keep the ids of one owner apart from those of another', async () => {
    const { bus, appliedTo, rowsOf } = await start();
    const id = newId();
    await bus.publish([1, 2, 3].map((version) => steppedMessage(elsewhere, id, version)));
    await bus.publish([steppedMessage(topic, id, 1), steppedMessage(topic, id, 2)]);
    expect(await appliedTo(id)).toEqual([1, 2, 3, 1, 2]);
    expect(await rowsOf('cursor')).toHaveLength(2);
  });

  it('bury an event on the topic of a service that does not tell it', async () => {
    const { bus, letters, appliedTo } = await start();
    const id = newId();
    const { sample: data, type } = personRegistered;
    await bus.publish([steppedMessage(elsewhere, id, 1, { type, data })]);
    await bus.publish([steppedMessage(elsewhere, id, 1)]);
    expect(await letters()).toEqual([expect.objectContaining({ error: 'told-by-another' })]);
    expect(await appliedTo(id)).toEqual([1]);
  });

  it('say so where an owner told two events under one version', async () => {
    const { bus, conflicts, name, reaction, appliedTo } = await start();
    const id = newId();
    const first = steppedMessage(topic, id, 1);
    await bus.publish([first, first]);
    expect(conflicts).toEqual([]);
    await bus.publish([steppedMessage(topic, id, 1)]);
    expect(conflicts.sort()).toEqual([name, reaction].sort());
    expect(await appliedTo(id)).toEqual([1]);
  });

  it('forget what an older generation told, refuse what still comes of it, and do no reaction twice', async () => {
    const { bus, done, appliedTo } = await start();
    const [kept, gone] = [newId(), newId()];
    const event = { ...streamOf(kept, 1), id: '01939000-0000-7000-8000-000000000001', type: stepped.type, version: 1 };
    const first = (generation: number) =>
      toMessage(
        topic,
        'registration',
        {
          ...event,
          aggregateVersion: 1,
          recordedAt: '2026-11-02T06:00:00.000Z',
          correlationId: newId(),
          causationId: null,
          traceparent: null,
          data: { step: 1 },
        },
        generation,
      );
    await bus.publish([first(0), steppedMessage(topic, kept, 2), steppedMessage(topic, gone, 1)]);
    await bus.publish([first(7)]);
    expect([await appliedTo(kept), await appliedTo(gone)]).toEqual([[1], []]);
    await bus.publish([steppedMessage(topic, kept, 2, {}, 6), steppedMessage(topic, gone, 1)]);
    expect([await appliedTo(kept), await appliedTo(gone)]).toEqual([[1], []]);
    const again = steppedMessage(topic, kept, 2, {}, 7);
    await bus.publish([again]);
    expect(await appliedTo(kept)).toEqual([1, 2]);
    expect(done.filter((id) => id === event.id)).toHaveLength(1);
    expect(done.filter((id) => id === again.headers['ce_id'])).toHaveLength(1);
    expect(await toy.query('select owner, number::int as number from toy.generation')).toEqual([
      { owner: 'registration', number: 7 },
    ]);
  });
});
