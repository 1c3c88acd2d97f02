import { Database } from '@mrc/database';
import { silentLog, systemClock, type LogFacts } from '@mrc/kernel';
import { testDatabase } from '@mrc/testing';
import { followDatabaseClock } from './database-clock';

const hour = 3_600_000;

describe('the time of a program', () => {
  let server: Awaited<ReturnType<typeof testDatabase>>;
  let database: Database;
  const logged: (LogFacts & { readonly sentence: string })[] = [];
  const note = (facts: LogFacts, sentence: string) => logged.push({ ...facts, sentence });
  const log = { ...silentLog, warn: note, info: note };
  let shift = 0;
  const machine = { now: () => new Date(systemClock.now().getTime() + shift) };

  beforeAll(async () => {
    server = await testDatabase({ name: 'clock', prepare: async () => undefined });
    database = await Database.open({ url: server.url, poolSize: 2, name: 'clock' });
  });
  afterAll(async () => {
    await database.close();
    await server.close();
  });
  beforeEach(() => {
    logged.length = 0;
  });

  it.each([
    ['3 s behind', -3_000, -3],
    ['3 h behind', -3 * hour, -10_800],
    ['30 days ahead', 720 * hour, 2_592_000],
  ])('is the database’s on a machine %s, which is said once', async (_how, by, seconds) => {
    shift = by;
    const time = await followDatabaseClock(database, log, machine);
    try {
      expect(Math.abs(time.clock.now().getTime() - systemClock.now().getTime())).toBeLessThan(1_000);
      expect(time.differenceSeconds()).toBeCloseTo(seconds, 0);
      expect(logged).toEqual([
        { seconds: expect.closeTo(seconds, 0), sentence: expect.stringContaining('it must be set') },
      ]);
    } finally {
      time.stop();
    }
  });

  it('is worth no word where the machine agrees', async () => {
    shift = 0;
    const time = await followDatabaseClock(database, log, machine);
    time.stop();
    expect(Math.abs(time.differenceSeconds())).toBeLessThan(1);
    expect(logged).toEqual([]);
  });
});
