import { silentLog } from '@mrc/kernel';
import { eventually, testPlatform, type TestPlatform } from '@mrc/testing';
import { tickLease, Ticks } from './ticks';

const gate = () => {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
};

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
});
