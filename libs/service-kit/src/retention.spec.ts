import { migrationNamed, ofStatements } from '@mrc/database';
import {
  messagingTables,
  NameResponsible20261130000000,
  NoteBegunProjections20261123000000,
  ProveDelivery,
} from '@mrc/messaging';
import { newId, silentLog, type LogFacts } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { giveUpDeadLetters, platformTables, removeOld, removing } from './retention';

const CreateKept20260101000000 = migrationNamed(
  'CreateKept20260101000000',
  ofStatements([
    ...messagingTables,
    `create table note (id int primary key, made_at timestamptz not null, kind text not null)`,
  ]),
);

const now = new Date('2026-11-29T06:00:00Z');
const rule = { table: 'note', from: 'made_at', days: 30, why: 'A test.' };

describe('what is kept for a time', () => {
  let db: TestPlatform;
  const warned: LogFacts[] = [];
  const log = { ...silentLog, warn: (facts: LogFacts) => warned.push(facts) };
  const worker = () => db.platform.worker;

  beforeAll(async () => {
    db = await testPlatform('registration', {
      name: 'kept',
      migrations: [
        CreateKept20260101000000,
        NoteBegunProjections20261123000000,
        ProveDelivery({ heard: {}, again: [] }),
        NameResponsible20261130000000,
      ],
    });
  }, 60_000);
  afterAll(() => db.close());
  beforeEach(() => db.query('delete from kept.note'));

  const notes = (from: number, to: number, daysAgo: number, kind = 'any') =>
    db.query(`insert into kept.note select n, timestamptz '2026-11-29T06:00:00Z' - interval '${daysAgo} days', '${kind}'
              from generate_series(${from}, ${to}) n`);
  const left = async () => (await db.query('select count(*)::int as n from kept.note'))[0]?.['n'];

  it('goes once the time has passed, and not a day before', async () => {
    await notes(1, 3, 29);
    await notes(4, 5, 30);
    expect(await removeOld(worker(), rule, now)).toBe(2);
    expect(await left()).toBe(3);
  });

  it('goes only where the rule says', async () => {
    await notes(1, 2, 60, 'mine');
    await notes(3, 5, 60, 'others');
    expect(await removeOld(worker(), { ...rule, only: `kind = 'mine'` }, now)).toBe(2);
    expect(await left()).toBe(3);
  });

  it('goes in steps, and what is more waits for the next time', async () => {
    await notes(1, 100_001, 60);
    expect(await removeOld(worker(), rule, now)).toBe(100_000);
    expect(await removeOld(worker(), rule, now)).toBe(1);
    expect(await left()).toBe(0);
  });

  it('leaves a row that somebody holds, and goes on with the others', async () => {
    await notes(1, 2, 60);
    await worker().inOpenTransaction(async (tx) => {
      await tx.query('select 1 as held from note where id = 1 for update');
      expect(await removeOld(worker(), rule, now)).toBe(1);
    });
    expect(await removeOld(worker(), rule, now)).toBe(1);
  });

  it('is given up where it is a dead letter nobody decided about, and what waits behind it goes on', async () => {
    const aggregateId = newId();
    const insert = (id: string, daysAgo: number, ofKey: string) =>
      db.query(`insert into kept.dead_letter (id, consumer, aggregate_id, aggregate_version, owner, message, error, attempts, dead_at)
                values ('${id}', 'somebody', '${ofKey}', 1, 'directory', '{"headers": {}}', 'broken', 5,
                        timestamptz '2026-11-29T06:00:00Z' - interval '${daysAgo} days')`);
    await insert(newId(), 365, aggregateId);
    const young = newId();
    await insert(young, 29, newId());
    await db.query(`insert into kept.parked_key (consumer, owner, aggregate_id, reason, next_try_at, parked_at)
                    values ('somebody', 'directory', '${aggregateId}', 'dead', 'infinity', now())`);
    expect(await giveUpDeadLetters(worker(), now, log)).toBe(1);
    expect(warned).toEqual([
      expect.objectContaining({ consumer: 'somebody', aggregate: aggregateId, version: 1 }),
      { deadLetters: 1, days: 30 },
    ]);
    expect(await db.query(`select reason from kept.parked_key`)).toEqual([{ reason: 'failed' }]);
    expect(await db.query(`select last_version from kept.cursor`)).toEqual([{ last_version: 1 }]);
    const removed = await Promise.all(removing(platformTables).map((one) => removeOld(worker(), one, now)));
    expect(removed).toEqual([1, 0]);
    expect(await db.query('select id from kept.dead_letter')).toEqual([{ id: young }]);
  });
});
