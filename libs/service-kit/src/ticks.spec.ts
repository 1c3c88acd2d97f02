import { silentLog } from '@mrc/kernel';
import { eventually, gate, testPlatform, type TestPlatform } from '@mrc/testing';
import { eachDue } from './each-due';
import { tickLease } from './tick-leases';
import type { TickStep } from './tick-step';
import { Ticks } from './ticks';

describe('ticks of several instances', () => {
  let platform: TestPlatform;
  const worker = () => platform.platform.worker;

  beforeAll(async () => {
    platform = await testPlatform('registration', { name: 'ticking', migrations: [] });
  }, 60_000);

  beforeEach(() => {
    jest.useFakeTimers({
      doNotFake: ['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'nextTick', 'queueMicrotask', 'Date'],
    });
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  afterAll(() => platform.close());

  const ticking = (work: () => Promise<void>) => {
    const ticks = new Ticks(platform.clock, silentLog);
    ticks.add('work', work);
    ticks.start(worker());
    return ticks;
  };
  const halfMinute = () => jest.advanceTimersByTime(30_000);

  it('wait while somebody else holds their lease, and run once it is free', async () => {
    const [held, letGo] = [gate(), gate()];
    let ran = 0;
    const lease = worker().inOpenTransaction(async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(${tickLease})`);
      held.open();
      await letGo.opened;
    });
    await held.opened;
    const work = async () => {
      ran += 1;
    };
    const waiting = ticking(work);
    halfMinute();
    await waiting.stop();
    expect(ran).toBe(0);
    letGo.open();
    await lease;
    const running = ticking(work);
    halfMinute();
    await running.stop();
    expect(ran).toBe(1);
  });

  it('run at one instance at a time', async () => {
    const goOn = gate();
    let [now, most] = [0, 0];
    const work = async () => {
      now += 1;
      most = Math.max(most, now);
      await goOn.opened;
      now -= 1;
    };
    const instances = [ticking(work), ticking(work)];
    halfMinute();
    await eventually(() => now > 0);
    await new Promise((resolve) => setTimeout(resolve, 200));
    goOn.open();
    await Promise.all(instances.map((instance) => instance.stop()));
    expect(most).toBe(1);
  });

  it('do not wait for one another: one that takes long holds up none', async () => {
    const goOn = gate();
    const ticks = new Ticks(platform.clock, silentLog);
    let [long, short] = [0, 0];
    ticks.add('long', async () => {
      long += 1;
      await goOn.opened;
    });
    ticks.add('short', async () => {
      short += 1;
    });
    ticks.start(worker());
    for (const round of [1, 2, 3]) {
      halfMinute();
      await eventually(() => short === round);
    }
    expect(long).toBe(1);
    const running = ticks.signs().find(({ name }) => name === 'long');
    expect(running?.runningMs).toBeGreaterThan(0);
    expect(running?.doneAt).toBeUndefined();
    goOn.open();
    await ticks.stop();
    expect(ticks.signs().map(({ runningMs, doneAt }) => [runningMs, doneAt !== undefined])).toEqual([
      [0, true],
      [0, true],
    ]);
  });

  it('give their lease back between the steps of long work, which goes on where it was left', async () => {
    const ids = Array.from({ length: 25 }, (_, number) => String(100 + number));
    const seen: string[] = [];
    let steps = 0;
    const ticks = new Ticks(platform.clock, silentLog);
    ticks.add('many', (_now, step: TickStep) => {
      steps += 1;
      const ends = steps * 10;
      const bounded = {
        after: step.after,
        get isOver() {
          return seen.length >= ends;
        },
        leave: (id: string) => step.leave(id),
      };
      return eachDue(
        {
          atOnce: 4,
          page: async (after) =>
            ids
              .filter((id) => after === null || id > after)
              .slice(0, 4)
              .map((id) => ({ id })),
          work: async ({ id }) => {
            seen.push(id);
          },
          failed: () => undefined,
        },
        bounded,
      );
    });
    ticks.start(worker());
    halfMinute();
    await eventually(() => steps === 3);
    await ticks.stop();
    expect(seen).toEqual(ids);
  });

  it('say that they fail, and no longer once they do not', async () => {
    let fails = true;
    const ticks = ticking(async () => {
      if (fails) throw new Error('not today');
    });
    const sign = () => ticks.signs()[0];
    halfMinute();
    await eventually(() => sign()?.failing === true);
    fails = false;
    halfMinute();
    await eventually(() => sign()?.failing === false);
    expect(sign()?.failures).toBe(1);
    await ticks.stop();
  });
});
