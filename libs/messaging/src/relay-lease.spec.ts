import { silentLog } from '@mrc/kernel';
import { eventually, type TestPlatform } from '@mrc/testing';
import { InProcessBus } from './in-process-bus';
import { Relay } from './relay';
import { markOf, toyPlatform } from './toy-service.fixture';

describe('the partitions of an outbox', () => {
  const started: Relay[] = [];
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(async () => {
    for (const one of started) await one.stop();
    await toy.close();
  });

  const relay = () => {
    const one = new Relay({
      service: 'registration',
      markOf,
      cell: 'test',
      database: toy.platform.worker,
      bus: new InProcessBus(),
      log: silentLog,
    });
    started.push(one);
    one.start();
    return one;
  };

  const shares = async () => {
    const rows = await toy.query(
      `select count(*)::int as held from pg_locks
       where locktype = 'advisory' and objsubid = 2 and mode = 'ExclusiveLock' and granted
         and database = (select oid from pg_database where datname = current_database())
       group by pid order by held`,
    );
    return rows.map(({ held }) => Number(held));
  };

  const shared = (expected: number[]) =>
    eventually(
      async () => {
        expect(await shares()).toEqual(expected);
        return true;
      },
      { every: 100 },
    );

  it('are shared out among the relays that are there, and none is left alone when one goes', async () => {
    const first = relay();
    await shared([12]);
    relay();
    await shared([6, 6]);
    await first.stop();
    await shared([12]);
  }, 30_000);
});
