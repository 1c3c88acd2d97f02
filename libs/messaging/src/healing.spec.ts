import { newId, silentLog } from '@mrc/kernel';
import { eventually, type TestPlatform } from '@mrc/testing';
import { standingOf } from './compare-marks';
import type { ConsumerDefinition } from './consumer-definition';
import { ConsumerRuntime } from './consumer-runtime';
import { Journal } from './journal';
import { Relay } from './relay';
import { Republisher } from './republish';
import { toyConsumer } from './toy-consumers.fixture';
import { markOf, appendSteps, apply, steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';

describe('an owner and its consumers', () => {
  let toy: TestPlatform;

  beforeEach(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterEach(() => toy.close());

  type Toy = ReturnType<typeof toyConsumer>;

  /** Runs an owner that marks ten times a second beside a projection and a reaction, whose clock follows the machine's. */
  const beside = async (work: (consumer: Toy) => Promise<void>) => {
    const consumer = toyConsumer(toy);
    const reaction: ConsumerDefinition = {
      ...consumer.definition,
      name: 'toy-reaction',
      tables: [],
      handle: async (events, tx) => {
        for (const event of events) await apply(tx, 'toy-reaction', event);
      },
    };
    const place = { service: 'registration', cell: 'test', database: toy.platform.worker, bus: consumer.bus } as const;
    const options = { ...consumer.options, clock: { now: () => new Date() } };
    const runtime = new ConsumerRuntime([consumer.definition, reaction], options);
    const relay = new Relay({ ...place, markOf, log: silentLog, markEveryMs: 100 });
    const wishes = await new Republisher({ ...place, log: silentLog, wake: () => relay.wake() }).start();
    await runtime.start();
    relay.start();
    try {
      await work(consumer);
    } finally {
      await relay.stop();
      await wishes.stop();
      await runtime.stop();
    }
  };

  const append = (id: string, from: number, count: number) =>
    appendSteps(toy.platform.app, new Journal(() => undefined), id, from, count, new Date());
  const applied = async (consumer: string, id: string) => {
    const rows = await toy.query(
      `select version from toy.applied where consumer = '${consumer}' and aggregate_id = '${id}' order by seq`,
    );
    return rows.map(({ version }) => Number(version));
  };
  const states = async (consumer: Toy) =>
    (
      await standingOf(
        toy.platform.worker,
        [consumer.name, 'toy-reaction'].map((name) => ({ consumer: name, owner: 'registration' as const })),
        new Date(),
      )
    ).map(({ state }) => state);
  const agree = (consumer: Toy) =>
    eventually(async () => (await states(consumer)).every((state) => state === 'agrees'), { within: 20_000 });

  it('agree while events flow and when they rest', async () => {
    await beside(async (consumer) => {
      const ids = Array.from({ length: 20 }, () => newId());
      for (const id of ids) await append(id, 1, 3);
      const counted = async () =>
        (await toy.query(`select sum(events)::int as n from toy.taken where consumer = '${consumer.name}'`))[0]?.['n'];
      await eventually(async () => (await counted()) === 60, { within: 20_000 });
      await agree(consumer);
      expect(await states(consumer)).toEqual(['agrees', 'agrees']);
    });
  }, 60_000);

  it('heal by themselves where the bus lost what was told', async () => {
    await beside(async (consumer) => {
      const [id, whole] = [newId(), newId()];
      await append(id, 1, 2);
      await agree(consumer);
      const { publish } = consumer.bus;
      consumer.bus.publish = async (messages) =>
        publish.call(
          consumer.bus,
          messages.filter(({ key }) => key !== id && key !== whole),
        );
      await append(id, 3, 2);
      await append(whole, 1, 3);
      await eventually(async () => (await toy.query('select 1 as one from toy.outbox')).length === 0);
      consumer.bus.publish = publish;
      await eventually(async () => (await applied(consumer.name, whole)).length === 3, { within: 20_000 });
      await agree(consumer);
      for (const name of [consumer.name, 'toy-reaction'])
        expect([await applied(name, id), await applied(name, whole)]).toEqual([
          [1, 2, 3, 4],
          [1, 2, 3],
        ]);
    });
  }, 60_000);

  it('heal where a consumer has what its owner never told', async () => {
    await beside(async (consumer) => {
      const [id, phantom] = [newId(), newId()];
      await append(id, 1, 2);
      await agree(consumer);
      await consumer.bus.publish([steppedMessage(topic, phantom, 1)]);
      expect(await applied(consumer.name, phantom)).toEqual([1]);
      await eventually(async () => (await applied(consumer.name, phantom)).length === 0, { within: 40_000 });
      await agree(consumer);
      expect(await applied(consumer.name, id)).toEqual([1, 2]);
    });
  }, 60_000);

  it('do not agree where nothing is heard on one partition, though others are told', async () => {
    let name = '';
    await beside(async (consumer) => {
      await agree(consumer);
      name = consumer.name;
    });
    const stands = (now: Date) =>
      standingOf(toy.platform.worker, [{ consumer: name, owner: 'registration' }], now).then(([one]) => one?.state);
    await toy.query(`update toy.comparison set compared_at = compared_at - interval '10 minutes' where partition = 3`);
    expect(await stands(new Date())).toBe('unheard');
    expect(await stands(new Date(Date.now() + 600_000))).toBe('not-compared-yet');
    await toy.query('delete from toy.comparison where partition = 3');
    expect(await stands(new Date())).toBe('not-compared-yet');
  }, 60_000);
});
