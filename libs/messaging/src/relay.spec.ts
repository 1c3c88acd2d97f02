import { newId, silentLog } from '@mrc/kernel';
import { eventually, type TestPlatform } from '@mrc/testing';
import type { Bus } from './bus';
import { Journal } from './journal';
import { Relay } from './relay';
import { faults, keepingBus, pause, random, type Told } from './relayed.fixture';
import { markOf, appendSteps, controller, streamOf, someCause, stepped, toyPlatform } from './toy-service.fixture';

describe('relaying the outbox', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(async () => {
    await toy.close();
  });

  const relayTo = (bus: Bus) =>
    new Relay({ service: 'registration', cell: 'test', database: toy.platform.worker, bus, log: silentLog, markOf });

  it('sends at once when woken and leaves nothing behind', async () => {
    const told: Told = new Map();
    const relay = relayTo(keepingBus(told));
    const journal = new Journal(() => {
      relay.wake();
    });
    relay.start();
    const id = newId();
    await appendSteps(toy.platform.app, journal, id, 1, 3);
    await eventually(() => told.get(id)?.length === 3, { every: 5 });
    await relay.stop();
    expect(told.get(id)).toEqual([1, 2, 3]);
    expect(await toy.query('select 1 as one from toy.outbox')).toEqual([]);
  });

  it('sends again what it could not send, and loses nothing', async () => {
    const told: Told = new Map();
    const bus = keepingBus(told);
    let failures = 2;
    const relay = relayTo({
      ...bus,
      publish: async (messages) => {
        if (failures-- > 0) throw new Error('the broker is away');
        await bus.publish(messages);
      },
    });
    relay.start();
    const id = newId();
    await appendSteps(toy.platform.app, new Journal(() => undefined), id, 1, 2);
    await eventually(() => told.get(id)?.length === 2);
    await relay.stop();
    expect(told.get(id)).toEqual([1, 2]);
  });

  it('never loses or reorders under concurrent writers', async () => {
    const committed = new Map<string, number>();
    const aggregates = Array.from({ length: 40 }, () => newId());
    await toy.platform.worker.inOpenTransaction((tx) =>
      tx.query(`insert into toy (id, version, controller) select id, 0, $2 from unnest($1::uuid[]) as id`, [
        aggregates,
        controller,
      ]),
    );
    const ours: Told = new Map();
    const [first, second] = [relayTo(keepingBus(ours)), relayTo(keepingBus(ours))];
    first.start();
    second.start();
    const began = Date.now();
    const total = () => [...committed.values()].reduce((sum, version) => sum + version, 0);
    const goesOn = () => Date.now() < began + 6_000 || (total() < 600 && Date.now() < began + 40_000);
    const journal = new Journal(() => {
      first.wake();
    });
    await Promise.all(Array.from({ length: 6 }, () => writeWhile(goesOn, toy, journal, aggregates, committed)));
    await eventually(async () => (await toy.query('select 1 as one from toy.outbox limit 1')).length === 0, {
      within: 20_000,
    });
    await first.stop();
    await second.stop();

    expect(total()).toBeGreaterThan(500);
    expect(faults(ours, committed)).toEqual({ lost: 0, reordered: 0 });
  }, 90_000);
});

class GivenUp extends Error {}

const writeWhile = async (
  goesOn: () => boolean,
  toy: TestPlatform,
  journal: Journal,
  aggregates: readonly string[],
  committed: Map<string, number>,
) => {
  while (goesOn()) {
    const id = aggregates[Math.floor(random(aggregates.length))] ?? '';
    try {
      const version = await toy.platform.worker.inOpenTransaction(async (tx) => {
        if (Math.random() < 0.5) await tx.query('select pg_current_xact_id()');
        await pause(random(15));
        const [row] = await tx.query<{ version: number }>('select version from toy where id = $1 for update', [id]);
        const next = await journal.append(
          tx,
          streamOf(id, row?.version ?? 0),
          [{ contract: stepped, data: { step: 1 } }],
          someCause(),
        );
        await tx.query('update toy set version = $2 where id = $1', [id, next]);
        await pause(random(15));
        if (Math.random() < 0.1) throw new GivenUp();
        return next;
      });
      committed.set(id, Math.max(version, committed.get(id) ?? 0));
    } catch (error) {
      if (!(error instanceof GivenUp)) throw error;
    }
  }
};
