import { setTimeout as sleep } from 'node:timers/promises';
import { newId, silentLog } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import type { BusMessage } from './bus';
import { ConsumerRuntime } from './consumer-runtime';
import { KafkaOffsets } from './kafka-offsets';
import { ParkedRetry } from './parked-retry';
import { toyConsumer } from './toy-consumers.fixture';
import { steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';
const longAfter = 700_000;

describe('consumers in trouble', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(async () => {
    await toy.close();
  });

  type Toy = ReturnType<typeof toyConsumer>;

  const handledBy = async (consumers: readonly [Toy, ...Toy[]], messages: readonly BusMessage[]) => {
    const [{ bus, options }] = consumers;
    const runtime = new ConsumerRuntime(
      consumers.map(({ definition }) => definition),
      options,
    );
    await runtime.start();
    const sent = bus.publish(messages).then(
      () => true,
      () => false,
    );
    const handled = await Promise.race([sent, sleep(15_000, false, { ref: false })]);
    await runtime.stop();
    await sent;
    return handled;
  };

  it('bury an event that fails only at the commit, and go on with the parked keys of others', async () => {
    let broken = true;
    const bad = toyConsumer(toy, async (_event, tx) => {
      tx.withCommit('select 1 / 0', []);
    });
    const good = toyConsumer(toy, async () => {
      if (broken) throw new Error('not yet');
    });
    const id = newId();
    await handledBy([bad, good], [steppedMessage(topic, id, 1)]);
    broken = false;
    const retry = new ParkedRetry([bad.definition, good.definition], bad.options);
    for (let times = 0; times < 8; times += 1) {
      toy.clock.set(new Date(toy.clock.now().getTime() + longAfter).toISOString());
      await retry.runDue();
    }
    expect(await good.appliedTo(id)).toEqual([1]);
    expect(await bad.letters()).toEqual([expect.objectContaining({ aggregateId: id, version: 1 })]);
  });

  it('count no outage as a try of a parked event', async () => {
    let away = false;
    const consumer = toyConsumer(toy, async (_event, tx) => {
      if (away) await tx.query('select pg_terminate_backend(pg_backend_pid())');
      else throw new Error('first');
    });
    await handledBy([consumer], [steppedMessage(topic, newId(), 1)]);
    away = true;
    for (let times = 0; times < 8; times += 1) await expect(consumer.later(longAfter)).rejects.toThrow();
    expect(await consumer.letters()).toEqual([]);
  });

  it('take a mistake in a handler for a mistake, whatever its words', async () => {
    const [id, other] = [newId(), newId()];
    const good = toyConsumer(toy);
    const bad = toyConsumer(toy, async (event) => {
      if (event.aggregateId === id) throw new TypeError("Cannot read properties of null (reading 'closedOn')");
    });
    expect(await handledBy([good, bad], [steppedMessage(topic, id, 1), steppedMessage(topic, other, 1)])).toBe(true);
    expect([await good.appliedTo(id), await good.appliedTo(other), await bad.appliedTo(other)]).toEqual([
      [1],
      [1],
      [1],
    ]);
    expect(await bad.rowsOf('parked_key')).toEqual([{ aggregate_id: id }]);
  }, 40_000);

  it('bury a message whose version no table could hold', async () => {
    const consumer = toyConsumer(toy);
    const other = newId();
    const messages = [steppedMessage(topic, newId(), 3_000_000_000), steppedMessage(topic, other, 1)];
    expect(await handledBy([consumer], messages)).toBe(true);
    expect(await consumer.appliedTo(other)).toEqual([1]);
    expect(await consumer.letters()).toEqual([expect.objectContaining({ error: 'not-an-event' })]);
  }, 40_000);

  it('park nothing because of a deadlock', async () => {
    const [x, y] = [newId(), newId()];
    await toy.query(
      `insert into toy.toy (id, version, controller) values ('${x}', 1, '${newId()}'), ('${y}', 1, '${newId()}')`,
    );
    const lock =
      (first: string, second: string): Toy['definition']['handle'] =>
      async (_events, tx) => {
        await tx.query('select 1 as one from toy where id = $1 for update', [first]);
        await sleep(150);
        await tx.query('select 1 as one from toy where id = $1 for update', [second]);
      };
    const ids = Array.from({ length: 3 }, () => newId());
    const consumer = toyConsumer(toy, (event, tx) => lock(x, y)([event], tx));
    let goesOn = true;
    const rival = (async () => {
      while (goesOn) await toy.platform.worker.inOpenTransaction((tx) => lock(y, x)([], tx)).catch(() => undefined);
    })();
    await consumer.running(() => consumer.bus.publish(ids.map((id) => steppedMessage(topic, id, 1))));
    goesOn = false;
    await rival;
    for (const id of ids) expect(await consumer.appliedTo(id)).toEqual([1]);
    expect(await consumer.rowsOf('parked_key')).toEqual([]);
  }, 60_000);

  it('ask once for what several of them miss', async () => {
    const consumers = [toyConsumer(toy), toyConsumer(toy), toyConsumer(toy)] as const;
    const asked: string[] = [];
    const tail = await consumers[0].bus.tail(['test.registration.republish.v1'], ({ value }) => asked.push(value));
    await handledBy([...consumers], [steppedMessage(topic, newId(), 4)]);
    await tail.stop();
    expect(asked).toHaveLength(1);
  });

  it('commit with the next what could not be committed of an offset', async () => {
    const seen: unknown[] = [];
    let fails = true;
    const commitOffsets = async (offsets: unknown) => {
      if (fails) throw new Error('rebalancing');
      seen.push(offsets);
    };
    const offsets = new KafkaOffsets({ commitOffsets }, silentLog);
    offsets.handled('t', 0, '41');
    await offsets.commit();
    fails = false;
    await offsets.stop();
    expect(seen).toEqual([[{ topic: 't', partition: 0, offset: '42' }]]);
  });
});
