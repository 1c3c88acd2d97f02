import { defineEvent, type EventContract, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId, silentLog } from '@mrc/kernel';
import { eventually, type TestPlatform } from '@mrc/testing';
import * as z from 'zod';
import type { BusMessage } from './bus';
import type { ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { ConsumerRuntime } from './consumer-runtime';
import { CursorWatch } from './cursor-watch';
import { discardDeadLetter, listDeadLetters, replayDeadLetter } from './dead-letters';
import { InProcessBus } from './in-process-bus';
import { Journal } from './journal';
import { ParkedRetry } from './parked-retry';
import { retryLadderMs } from './parking';
import { Relay } from './relay';
import { rebuildProjection } from './rebuild';
import { Republisher } from './republish';
import { markOf, appendSteps, appliedBy, apply, steppedMessage, stepped, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';

describe('consuming events', () => {
  let toy: TestPlatform;
  let bus: InProcessBus;
  let options: ConsumerOptions;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(async () => {
    await toy.close();
  });

  beforeEach(() => {
    toy.clock.set('2026-11-02T06:00:00Z');
    bus = new InProcessBus();
    options = {
      service: 'registration',
      cell: 'test',
      database: toy.platform.worker,
      bus,
      clock: toy.clock,
      log: silentLog,
      watch: new CursorWatch(toy.platform.worker),
    };
  });

  afterEach(async () => {
    await bus.close();
  });

  const wishesTo = (relay: Relay) =>
    new Republisher({
      service: 'registration',
      cell: 'test',
      database: toy.platform.worker,
      bus,
      log: silentLog,
      wake: () => relay.wake(),
    }).start();

  const consumer = (handle?: (event: EventOf<EventContract>, tx: Tx) => Promise<void>): ConsumerDefinition => {
    const name = `toy-${newId().slice(0, 8)}`;
    return {
      name,
      tables: ['applied'],
      contracts: [stepped],
      handle: async (events, tx) => {
        for (const event of events) {
          await handle?.(event, tx);
          await apply(tx, name, event);
        }
      },
    };
  };

  const running = async (definition: ConsumerDefinition, work: (runtime: ConsumerRuntime) => Promise<void>) => {
    const runtime = new ConsumerRuntime([definition], options);
    await runtime.start();
    await work(runtime);
    await runtime.stop();
  };

  const appliedTo = async (definition: ConsumerDefinition, id: string) =>
    (await appliedBy(toy, definition.name)).get(id) ?? [];

  it('applies each version once and in order, however often and in whatever batches it comes', async () => {
    const definition = consumer();
    const id = newId();
    const message = (version: number) => steppedMessage(topic, id, version);
    await running(definition, async () => {
      await bus.publish([message(1), message(2), message(1)]);
      await bus.publish([message(2), message(3)]);
      await bus.publish([message(1), message(2), message(3)]);
    });
    expect(await appliedTo(definition, id)).toEqual([1, 2, 3]);
  });

  it('moves the cursor over events it does not handle', async () => {
    const definition = consumer();
    const id = newId();
    await running(definition, async () => {
      await bus.publish([
        steppedMessage(topic, id, 1),
        steppedMessage(topic, id, 2, { type: 'toy.rested' }),
        steppedMessage(topic, id, 3),
      ]);
    });
    expect(await appliedTo(definition, id)).toEqual([1, 3]);
  });

  it('parks a key behind a gap and goes on when the missing version comes', async () => {
    const definition = consumer();
    const [id, other] = [newId(), newId()];
    await running(definition, async () => {
      await bus.publish([steppedMessage(topic, id, 1), steppedMessage(topic, id, 3), steppedMessage(topic, other, 1)]);
      expect(await appliedTo(definition, id)).toEqual([1]);
      expect(await appliedTo(definition, other)).toEqual([1]);
      await bus.publish([steppedMessage(topic, id, 2)]);
      await new ParkedRetry([definition], options).runDue();
    });
    expect(await appliedTo(definition, id)).toEqual([1, 2, 3]);
  });

  it('asks the owner for what is missing', async () => {
    const definition = consumer();
    const id = newId();
    const relay = new Relay({
      service: 'registration',
      markOf,
      cell: 'test',
      database: toy.platform.worker,
      bus,
      log: silentLog,
    });
    const journal = new Journal(() => undefined);
    await appendSteps(toy.platform.app, journal, id, 1, 4);
    await toy.query('delete from toy.outbox');
    const wishes = await wishesTo(relay);
    relay.start();
    await running(definition, async () => {
      await bus.publish([steppedMessage(topic, id, 4)]);
      await eventually(async () => {
        await new ParkedRetry([definition], options).runDue();
        return (await appliedTo(definition, id)).length === 4;
      });
    });
    await wishes.stop();
    await relay.stop();
    expect(await appliedTo(definition, id)).toEqual([1, 2, 3, 4]);
  });

  it('lets a poisoned event delay its own key only, keeps it as a dead letter, and replays it once', async () => {
    let poisoned = true;
    const [id, other] = [newId(), newId()];
    const definition = consumer(async (event) => {
      if (poisoned && event.aggregateId === id && event.aggregateVersion === 2) throw new Error('a secret value');
    });
    await running(definition, async () => {
      await bus.publish(
        [1, 2, 3].flatMap((version) => [steppedMessage(topic, id, version), steppedMessage(topic, other, version)]),
      );
      expect(await appliedTo(definition, other)).toEqual([1, 2, 3]);
      expect(await appliedTo(definition, id)).toEqual([1]);
      await untilDead(definition);
      const [letter] = (await listDeadLetters(toy.platform.worker)).filter((one) => one.consumer === definition.name);
      expect(letter).toMatchObject({ aggregateId: id, version: 2, attempts: retryLadderMs.length, error: 'Error' });
      poisoned = false;
      const decision = { id: letter?.id ?? '', by: newId(), reason: 'mended', at: toy.clock.now() };
      expect(await replayDeadLetter(toy.platform.worker, decision)).toMatchObject({ ok: true });
      expect(await replayDeadLetter(toy.platform.worker, decision)).toMatchObject({ ok: false });
      await new ParkedRetry([definition], options).runDue();
    });
    expect(await appliedTo(definition, id)).toEqual([1, 2, 3]);
  });

  it('goes on without an event that was discarded', async () => {
    const id = newId();
    const definition = consumer(async (event) => {
      if (event.aggregateVersion === 1) throw new Error('never');
    });
    await running(definition, async () => {
      await bus.publish([steppedMessage(topic, id, 1), steppedMessage(topic, id, 2)]);
      await untilDead(definition);
      const [letter] = (await listDeadLetters(toy.platform.worker)).filter((one) => one.consumer === definition.name);
      const decision = { id: letter?.id ?? '', by: newId(), reason: 'a mistake', at: toy.clock.now() };
      await discardDeadLetter(toy.platform.worker, decision);
      await new ParkedRetry([definition], options).runDue();
    });
    expect(await appliedTo(definition, id)).toEqual([2]);
  });

  it.each([
    ['data that does not match its contract', { data: { step: 'one' } }],
    ['a version nobody knows', { version: 9 }],
  ])('parks %s and applies the rest', async (_what, change) => {
    const definition = consumer();
    const [id, other] = [newId(), newId()];
    await running(definition, async () => {
      await bus.publish([steppedMessage(topic, id, 1, change), steppedMessage(topic, other, 1)]);
    });
    expect(await appliedTo(definition, id)).toEqual([]);
    expect(await appliedTo(definition, other)).toEqual([1]);
    const rows = await toy.query(`select reason from toy.parked_key where consumer = '${definition.name}'`);
    expect(rows).toEqual([{ reason: 'failed' }]);
  });

  it('buries a message that is not an event of ours', async () => {
    const definition = consumer();
    const stray: BusMessage = { topic, key: 'x', headers: {}, value: '{' };
    await running(definition, () => bus.publish([stray]));
    const letters = (await listDeadLetters(toy.platform.worker)).filter((one) => one.consumer === definition.name);
    expect(letters).toEqual([expect.objectContaining({ error: 'not-an-event', aggregateId: null })]);
  });

  it('hands over an erased subject with no data and keeps its versions', async () => {
    const seen: unknown[] = [];
    const id = newId();
    const definition = consumer(async (event) => {
      seen.push(event.data);
    });
    await running(definition, async () => {
      await bus.publish([steppedMessage(topic, id, 1, { data: null }), steppedMessage(topic, id, 2)]);
    });
    expect(seen).toEqual([null, { step: 2 }]);
  });

  it('rebuilds a projection to what it was', async () => {
    const definition = consumer();
    const relay = new Relay({
      service: 'registration',
      markOf,
      cell: 'test',
      database: toy.platform.worker,
      bus,
      log: silentLog,
    });
    const journal = new Journal(() => {
      relay.wake();
    });
    const wishes = await wishesTo(relay);
    relay.start();
    const ids = Array.from({ length: 5 }, () => newId());
    await running(definition, async () => {
      for (const id of ids) await appendSteps(toy.platform.app, journal, id, 1, 7);
      await eventually(async () => (await appliedTo(definition, ids[4] ?? '')).length === 7);
      await rebuildProjection(definition, options);
      await eventually(async () => (await appliedTo(definition, ids[4] ?? '')).length === 7);
      await eventually(async () => (await toy.query('select 1 as one from toy.outbox limit 1')).length === 0);
    });
    for (const id of ids) expect(await appliedTo(definition, id)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await wishes.stop();
    await relay.stop();
  });

  it('refuses to rebuild a reaction', async () => {
    await expect(rebuildProjection({ ...consumer(), tables: [] }, options)).rejects.toThrow('cannot be rebuilt');
  });

  const untilDead = async (definition: ConsumerDefinition) => {
    for (const wait of retryLadderMs) {
      toy.clock.set(new Date(toy.clock.now().getTime() + wait + 1_000).toISOString());
      await new ParkedRetry([definition], options).runDue();
    }
  };
});

describe('declaring an event', () => {
  it('fails where its sample does not match its data', () => {
    const data = z.strictObject({ step: z.int() });
    const wrong = {
      owner: 'registration',
      type: 'toy.stepped',
      version: 1,
      says: '',
      data,
      sample: { step: 0.5 },
    } as const;
    expect(() => defineEvent(wrong)).toThrow();
  });
});
