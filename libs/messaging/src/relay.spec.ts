import { newId, silentLog } from '@mrc/kernel';
import { eventually, type TestPlatform } from '@mrc/testing';
import type { Bus, BusMessage } from './bus';
import { InProcessBus } from './in-process-bus';
import { Journal } from './journal';
import { Relay } from './relay';
import { markOf, appendSteps, controller, streamOf, someCause, stepped, toyPlatform } from './toy-service.fixture';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const random = (most: number) => Math.random() * most;

type Told = Map<string, number[]>;

const tell = (told: Told, aggregateId: string, version: number) => {
  told.set(aggregateId, [...(told.get(aggregateId) ?? []), version]);
};

/** A bus that keeps what was published and takes a moment for it. */
const keepingBus = (told: Told): Bus => {
  const bus = new InProcessBus();
  return {
    publish: async (messages: readonly BusMessage[]) => {
      await pause(random(5));
      for (const message of messages) tell(told, message.key, Number(message.headers['ce_aggregateversion']));
    },
    consume: (group, topics, handle) => bus.consume(group, topics, handle),
    tail: (topics, hear) => bus.tail(topics, hear),
    prepare: () => bus.prepare(),
    isReady: () => bus.isReady(),
    close: () => bus.close(),
  };
};

/** How many versions never came, and how often one came after a later one of its aggregate for the first time. */
const faults = (told: Told, committed: ReadonlyMap<string, number>) => {
  let lost = 0;
  let reordered = 0;
  for (const [aggregateId, last] of committed) {
    const came = told.get(aggregateId) ?? [];
    const seen = new Set<number>();
    let highest = 0;
    for (const version of came) {
      if (!seen.has(version) && version < highest) reordered += 1;
      seen.add(version);
      highest = Math.max(highest, version);
    }
    lost += last - seen.size;
  }
  return { lost, reordered };
};

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
    await eventually(() => told.get(id)?.length === 3, { within: 3_000, every: 5 });
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
    await eventually(() => told.get(id)?.length === 2, { within: 5_000 });
    await relay.stop();
    expect(told.get(id)).toEqual([1, 2]);
  });

  it('never loses or reorders under concurrent writers, where three simpler relays do', async () => {
    await createWrongOutbox(toy);
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
    const wrong = wrongRelays(toy);
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
    const results = await wrong.stop();

    expect(total()).toBeGreaterThan(500);
    expect(faults(ours, committed)).toEqual({ lost: 0, reordered: 0 });
    expect(faults(results.byPosition, committed).lost).toBeGreaterThan(0);
    expect(faults(results.byTransaction, committed).reordered).toBeGreaterThan(0);
    expect(faults(results.unsharded, committed).reordered).toBeGreaterThan(0);
  }, 90_000);
});

const createWrongOutbox = async (toy: TestPlatform) => {
  await toy.query(`create table toy.wrong_outbox (seq bigserial primary key, xid xid8 not null default pg_current_xact_id(),
                     aggregate_id uuid not null, version int not null, sent boolean not null default false)`);
  await toy.query('grant all on toy.wrong_outbox to toy_toy_worker');
  await toy.query('grant all on sequence toy.wrong_outbox_seq_seq to toy_toy_worker');
};

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
        await tx.query('insert into wrong_outbox (aggregate_id, version) values ($1, $2)', [id, next]);
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

type Row = { seq: string; xid: string; aggregate_id: string; version: number };

/** The relays that look right: by position, by transaction id behind the oldest open one, and by existence without shards. */
const wrongRelays = (toy: TestPlatform) => {
  const { worker } = toy.platform;
  let stopping = false;
  const byPosition: Told = new Map();
  const byTransaction: Told = new Map();
  const unsharded: Told = new Map();
  const loop = async (step: () => Promise<void>) => {
    while (!stopping) {
      await step();
      await pause(2);
    }
    await step();
  };
  let last = '0';
  const positional = loop(async () => {
    const rows = await worker.inOpenTransaction((tx) =>
      tx.query<Row>('select * from wrong_outbox where seq > $1 order by seq limit 500', [last]),
    );
    for (const row of rows) tell(byPosition, row.aggregate_id, row.version);
    last = rows.at(-1)?.seq ?? last;
  });
  let lastSeen = ['0', '0'];
  const fenced = loop(async () => {
    const rows = await worker.inOpenTransaction((tx) =>
      tx.query<Row>(
        `select * from wrong_outbox where (xid, seq) > ($1::text::xid8, $2) and xid < pg_snapshot_xmin(pg_current_snapshot())
         order by xid, seq limit 500`,
        lastSeen,
      ),
    );
    for (const row of rows) tell(byTransaction, row.aggregate_id, row.version);
    const newest = rows.at(-1);
    if (newest) lastSeen = [newest.xid, newest.seq];
  });
  const skipping = Array.from({ length: 3 }, () =>
    loop(() =>
      worker.inOpenTransaction(async (tx) => {
        const rows = await tx.query<Row>(
          'select * from wrong_outbox where not sent order by seq limit 20 for update skip locked',
        );
        await pause(random(40));
        for (const row of rows) tell(unsharded, row.aggregate_id, row.version);
        await tx.query('update wrong_outbox set sent = true where seq = any($1::bigint[])', [
          rows.map((row) => row.seq),
        ]);
      }),
    ),
  );
  return {
    stop: async () => {
      stopping = true;
      await Promise.all([positional, fenced, ...skipping]);
      return { byPosition, byTransaction, unsharded };
    },
  };
};
