import { topicPartitions } from '@mrc/contracts';
import { newId, silentLog } from '@mrc/kernel';
import { eventually, testKafka, type TestKafka } from '@mrc/testing';
import type { Batch, Bus, BusMessage } from './bus';
import { InProcessBus } from './in-process-bus';
import { KafkaBus } from './kafka-bus';

const message = (topic: string, key: string, value: string): BusMessage => ({
  topic,
  key,
  headers: { ce_id: value },
  value,
});

const messagesIn = (batches: readonly Batch[]) => batches.flatMap((batch) => batch.messages);

type Given = { readonly open: () => Promise<Bus>; readonly topic: string; readonly close: () => Promise<void> };

const adapters: readonly (readonly [string, () => Promise<Given>])[] = [
  [
    'in process',
    async () => {
      const bus = new InProcessBus();
      return { open: async () => bus, topic: 'test.registration.v1', close: () => bus.close() };
    },
  ],
  [
    'on Kafka',
    async () => {
      const kafka: TestKafka = await testKafka();
      const buses: Bus[] = [];
      return {
        open: async () => {
          const bus = new KafkaBus({ brokers: kafka.brokers, clientId: 'contract', log: silentLog });
          buses.push(bus);
          await bus.prepare([{ name: `${kafka.cell}.registration.v1`, partitions: topicPartitions }]);
          return bus;
        },
        topic: `${kafka.cell}.registration.v1`,
        close: async () => {
          for (const bus of buses) await bus.close();
          await kafka.close();
        },
      };
    },
  ],
];

describe.each(adapters)('the bus %s', (_name, give) => {
  let given: Given;
  let bus: Bus;
  const group = () => `group-${newId()}`;

  beforeAll(async () => {
    given = await give();
    bus = await given.open();
  }, 60_000);

  afterAll(async () => {
    await given.close();
  }, 30_000);

  it('delivers in order per key, with headers', async () => {
    const run = newId();
    const heard: BusMessage[] = [];
    const subscription = await bus.consume(group(), [given.topic], async (batches) => {
      heard.push(...messagesIn(batches).filter((one) => one.key.startsWith(run)));
    });
    const sent = Array.from({ length: 60 }, (_, index) => message(given.topic, `${run}-${index % 3}`, String(index)));
    await bus.publish(sent.slice(0, 30));
    await bus.publish(sent.slice(30));
    await eventually(() => heard.length === 60, { within: 20_000 });
    for (const key of [0, 1, 2]) {
      const values = heard.filter((one) => one.key === `${run}-${key}`).map((one) => Number(one.value));
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
    expect(heard.find((one) => one.value === '7')?.headers).toEqual({ ce_id: '7' });
    await subscription.stop();
  }, 60_000);

  it('gives a batch again when its handler throws, and every group gets its own', async () => {
    const run = newId();
    let failures = 1;
    const [first, second]: [string[], string[]] = [[], []];
    const keep = (into: string[], fails: boolean) => async (batches: readonly Batch[]) => {
      const mine = messagesIn(batches).filter((one) => one.key === run);
      if (fails && mine.length > 0 && failures-- > 0) throw new Error('not this time');
      into.push(...mine.map((one) => one.value));
    };
    const subscriptions = [
      await bus.consume(group(), [given.topic], keep(first, true)),
      await bus.consume(group(), [given.topic], keep(second, false)),
    ];
    await bus.publish([message(given.topic, run, 'a'), message(given.topic, run, 'b')]);
    await eventually(() => first.length === 2 && second.length === 2, { within: 20_000 });
    expect([first, second]).toEqual([
      ['a', 'b'],
      ['a', 'b'],
    ]);
    for (const subscription of subscriptions) await subscription.stop();
  }, 60_000);

  it('goes on where a group stood when its member stopped', async () => {
    const [run, own] = [newId(), group()];
    const heardBy = (heard: string[]) => async (batches: readonly Batch[]) => {
      heard.push(...messagesIn(batches).flatMap(({ key, value }) => (key === run ? [value] : [])));
    };
    const [before, after]: [string[], string[]] = [[], []];
    const first = await bus.consume(own, [given.topic], heardBy(before));
    await bus.publish([message(given.topic, run, 'a')]);
    await eventually(() => before.length === 1, { within: 20_000 });
    await first.stop();
    const second = await bus.consume(own, [given.topic], heardBy(after));
    await bus.publish([message(given.topic, run, 'b')]);
    await eventually(() => after.length > 0, { within: 20_000 });
    expect([before, after]).toEqual([['a'], ['b']]);
    await second.stop();
  }, 60_000);

  it('gives what lies on several partitions together', async () => {
    const run = newId();
    const sizes: number[] = [];
    await bus.publish([message(given.topic, `${run}-0`, 'settled')]);
    const subscription = await bus.consume(group(), [given.topic], async (batches) => {
      const own = batches.filter((batch) => batch.messages.some(({ key }) => key.startsWith(run)));
      if (own.length > 0) sizes.push(own.length);
    });
    const many = Array.from({ length: 40 }, (_, index) => message(given.topic, `${run}-${index}`, 'x'));
    await eventually(
      async () => {
        await bus.publish(many);
        return sizes.some((size) => size > 1);
      },
      { within: 20_000, every: 500 },
    );
    await subscription.stop();
  }, 60_000);

  it('lets a listener hear what is published from now on, and nothing after it stopped', async () => {
    const run = newId();
    const heard: string[] = [];
    await bus.publish([message(given.topic, run, 'before')]);
    const tail = await bus.tail([given.topic], (one) => {
      if (one.key === run) heard.push(one.value);
    });
    await bus.publish([message(given.topic, run, 'now')]);
    await eventually(() => heard.length > 0, { within: 20_000 });
    await tail.stop();
    await bus.publish([message(given.topic, run, 'after')]);
    expect(heard).toEqual(['now']);
  }, 60_000);

  it('is ready', async () => {
    expect(await bus.isReady()).toBe(true);
  });
});
