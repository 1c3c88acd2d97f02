import { migrateSchema, prepareSchemas, type ServiceSchema } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { testDatabase, testSeed, type TestDatabase } from '@mrc/testing';
import { digestOf } from './digest';
import { partitionOf } from './partition';
import { steppedMessage, toySchema } from './toy-service.fixture';
import { ProveDelivery } from './prove-delivery';

const before: ServiceSchema = { ...toySchema, migrations: toySchema.migrations.slice(0, 2) };
const after: ServiceSchema = {
  ...toySchema,
  migrations: [...before.migrations, ProveDelivery({ heard: { one: 'registration' }, again: ['applied'] })],
};

describe('a schema whose cursors named no owner', () => {
  let database: TestDatabase;
  const [told, waiting, parked, lost] = [newId(), newId(), newId(), newId()];
  const eventOf = new Map([told, waiting].map((id) => [id, newId()]));
  const message = JSON.stringify(steppedMessage('test.registration.v1', parked, 3)).replaceAll("'", "''");

  beforeAll(async () => {
    database = await testDatabase({
      name: 'toy_before',
      prepare: async ({ url: adminUrl, cell }) => {
        await prepareSchemas({ adminUrl, cell, seed: testSeed }, [before]);
      },
    });
    for (const [id, event] of eventOf)
      await database.query(
        `with event as (
           insert into toy.journal (event_id, aggregate_id, aggregate_version, type, type_version, controller, jurisdiction,
                                    access_level, occurred_on, recorded_at, correlation_id, data, digest)
           values ('${event}', '${id}', 1, 'toy.stepped', 1, '${newId()}', 'TJ', 'open', '2026-11-02', now(), '${newId()}', '{}', '')
           returning event_id)
         insert into toy.outbox (shard, event_id) select 15, event_id from event`,
      );
    await database.query(`delete from toy.outbox where event_id = '${eventOf.get(told)}'`);
    await database.query(
      `insert into toy.outbox (shard, event_id) select 3, event_id from toy.journal order by aggregate_id = '${told}'`,
    );
    await database.query(`insert into toy.cursor values ('one', '${told}', 4), ('many', '${told}', 4)`);
    await database.query(`insert into toy.begun values ('one', 'registration'), ('many', 'registration')`);
    await database.query(
      `insert into toy.parked_key (consumer, aggregate_id, reason, next_try_at, parked_at)
       values ('one', '${parked}', 'gap', now(), now()), ('many', '${lost}', 'gap', now(), now())`,
    );
    await database.query(
      `insert into toy.parked_event values ('one', '${parked}', 3, 'registration', '${message}'), ('many', '${lost}', 3, 'registration', '${message}')`,
    );
    await database.query(`insert into toy.applied (consumer, aggregate_id, version) values ('many', '${told}', 4)`);
    await migrateSchema({ adminUrl: database.url, cell: database.cell, seed: testSeed }, after);
  }, 60_000);

  afterAll(() => database.close());

  const rows = (sql: string) => database.query(sql);

  it('keeps how far those came that heard one owner, and lets the others begin again', async () => {
    expect(await rows('select consumer, owner, aggregate_id as id, last_version as version from toy.cursor')).toEqual([
      { consumer: 'one', owner: 'registration', id: told, version: 4 },
    ]);
    expect(await rows('select consumer from toy.begun')).toEqual([{ consumer: 'one' }]);
    expect(await rows('select 1 as one from toy.applied')).toEqual([]);
  });

  it('keeps what is parked, with its owner, its event and its partition', async () => {
    expect(await rows('select consumer, owner, aggregate_id as id from toy.parked_key')).toEqual([
      { consumer: 'one', owner: 'registration', id: parked },
    ]);
    const [event] = await rows('select event_id, partition from toy.parked_event');
    expect(event).toEqual({ event_id: JSON.parse(message).headers.ce_id, partition: partitionOf(parked) });
  });

  it('lays pointers on the partition they travel on, and counts what was told and does not wait', async () => {
    expect(await rows('select event_id, shard, retold from toy.outbox order by seq')).toEqual([
      { event_id: eventOf.get(waiting), shard: partitionOf(waiting), retold: false },
      { event_id: eventOf.get(waiting), shard: partitionOf(waiting), retold: true },
      { event_id: eventOf.get(told), shard: partitionOf(told), retold: true },
    ]);
    const own = digestOf([eventOf.get(told) ?? '']);
    expect(
      await rows(
        `select partition, events::int as events, lpad(to_hex(digest::bigint), 16, '0') as digest from toy.told`,
      ),
    ).toEqual([{ partition: partitionOf(told), ...own }]);
  });

  it('does not know what was taken before it was counted', async () => {
    const [taken] = await rows(`select count(*)::int as partitions, count(events)::int as known from toy.taken`);
    expect(taken).toEqual({ partitions: 12, known: 0 });
  });
});
