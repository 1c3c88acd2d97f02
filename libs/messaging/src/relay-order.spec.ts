import type { Tx } from '@mrc/database';
import { newId, silentLog } from '@mrc/kernel';
import { eventually, gate, type TestPlatform } from '@mrc/testing';
import { Journal } from './journal';
import { partitionOf } from './partition';
import { Relay } from './relay';
import { faults, keepingBus, tell, type Told } from './relayed.fixture';
import { markOf, someCause, stepped, streamOf, toyPlatform } from './toy-service.fixture';

type Row = { seq: string; xid: string; aggregate_id: string; version: number };

describe('the order of the outbox, in the three meetings at which simpler relays lose or reorder', () => {
  let toy: TestPlatform;
  let ours: Told;
  let simpler: Told;
  let relays: Relay[];
  const journal = new Journal(() => relays.forEach((relay) => relay.wake()));

  beforeAll(async () => {
    toy = await toyPlatform();
    await toy.query(`create table toy.simple_outbox (seq bigserial primary key, xid xid8 not null default pg_current_xact_id(),
                       aggregate_id uuid not null, version int not null, sent boolean not null default false)`);
    await toy.query('grant all on toy.simple_outbox to toy_toy_worker');
    await toy.query('grant all on sequence toy.simple_outbox_seq_seq to toy_toy_worker');
  }, 60_000);

  beforeEach(() => {
    ours = new Map();
    simpler = new Map();
    relays = [];
  });

  afterEach(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    await toy.query('truncate toy.simple_outbox');
  });

  afterAll(async () => {
    await toy.close();
  });

  const start = (count: number, before: Parameters<typeof keepingBus>[1] = () => Promise.resolve()): void => {
    relays = Array.from(
      { length: count },
      () =>
        new Relay({
          service: 'registration',
          cell: 'test',
          database: toy.platform.worker,
          bus: keepingBus(ours, before),
          log: silentLog,
          markOf,
        }),
    );
    for (const relay of relays) relay.start();
  };

  const inTransaction = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => toy.platform.worker.inOpenTransaction(work);

  const append = async (tx: Tx, id: string, version: number): Promise<void> => {
    await journal.append(tx, streamOf(id, version - 1), [{ contract: stepped, data: { step: version } }], someCause());
    await tx.query('insert into simple_outbox (aggregate_id, version) values ($1, $2)', [id, version]);
  };

  const isTold = (id: string, versions: readonly number[]) =>
    eventually(() => JSON.stringify(ours.get(id)) === JSON.stringify(versions), { within: 20_000, every: 5 });

  const tellRows = (rows: readonly Row[]): void => {
    for (const row of rows) tell(simpler, row.aggregate_id, row.version);
  };

  /** Opens a transaction that does `first`, then waits until it is let go on with `then`. */
  const openTransaction = async (first: (tx: Tx) => Promise<unknown>, then: (tx: Tx) => Promise<unknown>) => {
    const [begun, goOn] = [gate(), gate()];
    const committed = inTransaction(async (tx) => {
      await first(tx);
      begun.open();
      await goOn.opened;
      await then(tx);
    });
    await Promise.race([begun.opened, committed]);
    return async (): Promise<void> => {
      goOn.open();
      await committed;
    };
  };

  it('tells what took its place first and was committed last, which a relay by position never reads', async () => {
    start(1);
    const [slow, quick] = [newId(), newId()];
    const commitSlow = await openTransaction(
      (tx) => append(tx, slow, 1),
      () => Promise.resolve(),
    );
    await inTransaction((tx) => append(tx, quick, 1));
    let last = '0';
    const byPosition = async (): Promise<void> => {
      const rows = await inTransaction((tx) =>
        tx.query<Row>('select * from simple_outbox where seq > $1 order by seq', [last]),
      );
      tellRows(rows);
      last = rows.at(-1)?.seq ?? last;
    };
    await byPosition();
    await isTold(quick, [1]);
    await commitSlow();
    await byPosition();
    await isTold(slow, [1]);
    const committed = new Map([slow, quick].map((id) => [id, 1]));
    expect(faults(ours, committed)).toEqual({ lost: 0, reordered: 0 });
    expect(faults(simpler, committed)).toEqual({ lost: 1, reordered: 0 });
  });

  it('tells in the order of an aggregate what a relay by transaction id turns round', async () => {
    start(1);
    const id = newId();
    const commitSecond = await openTransaction(
      (tx) => tx.query('select pg_current_xact_id()'),
      (tx) => append(tx, id, 2),
    );
    await inTransaction((tx) => append(tx, id, 1));
    await isTold(id, [1]);
    await commitSecond();
    tellRows(await inTransaction((tx) => tx.query<Row>('select * from simple_outbox order by xid, seq')));
    await isTold(id, [1, 2]);
    expect(faults(ours, new Map([[id, 2]]))).toEqual({ lost: 0, reordered: 0 });
    expect(faults(simpler, new Map([[id, 2]]))).toEqual({ lost: 0, reordered: 1 });
  });

  it('sends nothing of an aggregate while its last is being sent, which relays that skip what is locked do', async () => {
    const id = newId();
    let elsewhere = newId();
    while (partitionOf(elsewhere) === partitionOf(id)) elsewhere = newId();
    const slowly = gate();
    start(2, (messages) => (messages.some(({ key }) => key === id) ? slowly.opened : Promise.resolve()));
    const skipping = `select * from simple_outbox where not sent order by seq for update skip locked`;
    const rowsOf = (tx: Tx) => tx.query<Row>(skipping);

    await inTransaction((tx) => append(tx, id, 1));
    let first: Row[] = [];
    const sendFirst = await openTransaction(
      async (tx) => {
        first = await rowsOf(tx);
      },
      () => Promise.resolve(tellRows(first)),
    );
    await inTransaction((tx) => append(tx, id, 2));
    await inTransaction(async (tx) => tellRows(await rowsOf(tx)));
    await sendFirst();
    await inTransaction((tx) => append(tx, elsewhere, 1));
    await isTold(elsewhere, [1]);
    expect(ours.get(id)).toBeUndefined();
    slowly.open();
    await isTold(id, [1, 2]);
    expect(faults(ours, new Map([[id, 2]]))).toEqual({ lost: 0, reordered: 0 });
    expect(faults(simpler, new Map([[id, 2]]))).toEqual({ lost: 0, reordered: 1 });
  });
});
