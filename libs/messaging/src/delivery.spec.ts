import { newId, silentLog } from '@mrc/kernel';
import { eventually, gate, type TestPlatform } from '@mrc/testing';
import type { Bus, BusMessage } from './bus';
import { digestOf, emptyDigest } from './digest';
import { ConsumerAway, InProcessBus } from './in-process-bus';
import { Journal } from './journal';
import { fromMark, isMark } from './mark';
import { partitionOf } from './partition';
import { Relay } from './relay';
import { markOf, appendSteps, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';
const message = (key: string): BusMessage => ({ topic, key, headers: {}, value: '1' });

/** An id whose events travel on this partition. */
const idOn = (partition: number): string => {
  for (;;) {
    const id = newId();
    if (partitionOf(id) === partition) return id;
  }
};

describe('telling what is in the outbox', () => {
  let toy: TestPlatform;
  let sent: BusMessage[];
  let refused: (message: BusMessage) => boolean;
  const relays: Relay[] = [];

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  beforeEach(() => {
    sent = [];
    refused = () => false;
  });

  afterEach(async () => {
    for (const relay of relays.splice(0)) await relay.stop();
    await toy.query('delete from toy.outbox');
  });

  afterAll(async () => {
    await toy.close();
  });

  const relayOf = (publish: Bus['publish'], markEveryMs = 50): Relay => {
    const bus = Object.assign(new InProcessBus(), { publish });
    const relay = new Relay({
      service: 'registration',
      markOf,
      cell: 'test',
      database: toy.platform.worker,
      bus,
      log: silentLog,
      markEveryMs,
    });
    relays.push(relay);
    relay.start();
    return relay;
  };

  const keeping: Bus['publish'] = async (messages) => {
    if (messages.some(refused)) throw new Error('the leader of this partition is away');
    sent.push(...messages);
  };
  const append = (id: string, from: number, count: number) =>
    appendSteps(toy.platform.app, new Journal(() => undefined), id, from, count);
  const waiting = async () => {
    const rows = await toy.query(
      `select j.aggregate_id as id from toy.outbox o join toy.journal j on j.event_id = o.event_id order by o.seq`,
    );
    return rows.map(({ id }) => id);
  };
  const versionsOf = (id: string) =>
    sent.filter(({ key }) => key === id).map(({ headers }) => Number(headers['ce_aggregateversion']));

  it('keeps a partition that fails and sends the others, in order, and that one once it can', async () => {
    const [sound, failing] = [idOn(3), idOn(7)];
    refused = ({ key }) => key === failing;
    relayOf(keeping);
    for (let version = 1; version <= 4; version += 1) {
      await append(failing, version, 1);
      await append(sound, version, 1);
    }
    await eventually(() => versionsOf(sound).length === 4);
    expect([versionsOf(sound), versionsOf(failing)]).toEqual([[1, 2, 3, 4], []]);
    await eventually(async () => !(await waiting()).includes(sound));
    expect(new Set(await waiting())).toEqual(new Set([failing]));
    refused = () => false;
    await eventually(async () => (await waiting()).length === 0);
    expect(versionsOf(failing)).toEqual([1, 2, 3, 4]);
  });

  it('sends each partition by itself and never two sends of one at a time', async () => {
    const batches: number[][] = [];
    const under = new Set<number>();
    let crossed = false;
    relayOf(async (messages) => {
      const own = [...new Set(messages.map(({ key }) => partitionOf(key)))];
      batches.push(own);
      crossed ||= own.some((partition) => under.has(partition));
      for (const partition of own) under.add(partition);
      await new Promise((resolve) => setTimeout(resolve, 30));
      for (const partition of own) under.delete(partition);
      await keeping(messages);
    });
    const ids = Array.from({ length: 10 }, () => newId());
    for (let version = 1; version <= 3; version += 1) for (const id of ids) await append(id, version, 1);
    await eventually(async () => (await waiting()).length === 0);
    expect(crossed).toBe(false);
    expect(batches.filter((own) => own.length !== 1)).toEqual([]);
    for (const id of ids) expect(versionsOf(id)).toEqual([1, 2, 3]);
  });

  it('sends a slow partition’s neighbours while it waits for an answer', async () => {
    const [slow, fast] = [idOn(1), idOn(2)];
    const answer = gate();
    relayOf(async (messages) => {
      if (messages.some(({ key }) => key === slow)) await answer.opened;
      await keeping(messages);
    });
    await append(slow, 1, 1);
    await append(fast, 1, 2);
    await eventually(() => versionsOf(fast).length === 2);
    expect(versionsOf(slow)).toEqual([]);
    answer.open();
    await eventually(() => versionsOf(slow).length === 1);
  });

  it('marks on each partition what was told there, and counts nothing twice that is told again', async () => {
    const id = idOn(5);
    const toldOnFive = async () => {
      const rows = await toy.query(`select event_id from toy.journal`);
      const all = await toy.query(`select event_id, aggregate_id from toy.journal`);
      const own = all.filter(({ aggregate_id }) => partitionOf(String(aggregate_id)) === 5);
      expect(rows.length).toBe(all.length);
      return digestOf(own.map(({ event_id }) => String(event_id)));
    };
    const marks = () =>
      sent.filter((one) => isMark(one) && partitionOf(one.key) === 5).map((one) => fromMark(one)?.told ?? emptyDigest);
    relayOf(keeping);
    await append(id, 1, 3);
    const expected = await toldOnFive();
    await eventually(() => marks().at(-1)?.digest === expected.digest);
    await toy.query(
      `insert into toy.outbox (shard, event_id, retold) select 5, event_id, true from toy.journal where aggregate_id = '${id}'`,
    );
    await eventually(() => versionsOf(id).length === 6);
    const known = marks().length;
    await eventually(() => marks().length > known + 1);
    expect(marks().at(-1)).toEqual(expected);
  });

  it('shares the partitions out among the relays that are there', async () => {
    const by = new Map<Relay, Set<number>>();
    const counting = (): Relay => {
      const own = new Set<number>();
      const relay = relayOf(async (messages) => {
        for (const { key } of messages) own.add(partitionOf(key));
      }, 20);
      by.set(relay, own);
      return relay;
    };
    const first = counting();
    await eventually(() => by.get(first)?.size === 12);
    const second = counting();
    await eventually(() => by.get(second)?.size === 6);
    by.get(first)?.clear();
    await eventually(() => by.get(first)?.size === 6);
    await second.stop();
    await eventually(() => by.get(first)?.size === 12);
  }, 40_000);
});

describe('the bus of a deployment in one process', () => {
  it('takes nothing while a consumer of the deployment is not there, not yet or not any more', async () => {
    const bus = new InProcessBus(['first', 'second']);
    const heard: string[] = [];
    const hears = (name: string) =>
      bus.consume(name, [topic], async (batches) => {
        heard.push(...batches.flatMap(({ messages }) => messages.map(({ key }) => `${name} ${key}`)));
      });
    await hears('first');
    await expect(bus.publish([message('a')])).rejects.toThrow(ConsumerAway);
    expect(heard).toEqual([]);
    const second = await hears('second');
    await bus.publish([message('a')]);
    expect(heard.sort()).toEqual(['first a', 'second a']);
    await second.stop();
    await expect(bus.publish([message('b')])).rejects.toThrow(ConsumerAway);
    await hears('second');
    await bus.publish([message('b')]);
    expect(heard.filter((one) => one.endsWith('b')).sort()).toEqual(['first b', 'second b']);
    await bus.close();
  });

  it('waits for no consumer that does not listen to what is told', async () => {
    const bus = new InProcessBus(['elsewhere']);
    const elsewhere = await bus.consume('elsewhere', ['test.directory.v1'], async () => undefined);
    await elsewhere.stop();
    await expect(bus.publish([message('a')])).resolves.toBeUndefined();
    await bus.close();
  });
});
