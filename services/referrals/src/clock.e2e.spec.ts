import { listInbox } from '@mrc/contracts';
import { bootService, type BootedService } from '@mrc/testing';
import { KnownWorld, type World } from './known-world.fixture';
import { referrals } from './referrals.module';

const days = 24 * 3_600_000;
const everythingButDate = [
  'performance',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'setImmediate',
  'clearImmediate',
  'nextTick',
  'queueMicrotask',
  'hrtime',
] as const;

describe('referrals on a machine whose clock is 30 days ahead', () => {
  let service: BootedService;
  let world: World;
  let waiting: { readonly id: string };

  beforeAll(async () => {
    const right = new Date();
    jest.useFakeTimers({ now: right.getTime() + 30 * days, doNotFake: [...everythingButDate] });
    service = await bootService(referrals);
    service.database.clock.set(right.toISOString());
    const known = new KnownWorld(service.database);
    world = await known.network({ answerWithinHours: 48 });
    waiting = await known.received(world);
  }, 60_000);

  afterAll(async () => {
    await service.close();
    jest.useRealTimers();
  });

  it('end nothing that others still have time to answer', async () => {
    await service.running.platform.ticks.run();
    const rows = await service.database.query(`select state from referrals.referral where id = '${waiting.id}'`);
    expect(rows).toEqual([{ state: 'sent' }]);
  });

  it('believe a token of a directory whose clock is right', async () => {
    jest.setSystemTime(Date.now() - 30 * days);
    const asked = service.call(listInbox, { tab: 'new', first: 10, after: null }, world.officer);
    jest.setSystemTime(Date.now() + 30 * days);
    expect(await asked).toMatchObject({ outcome: 'ok', value: { rows: [{ id: waiting.id }] } });
  });

  it('say by how much the clock differs', () => {
    expect(service.running.platform.clockDifferenceSeconds() / 86_400).toBeCloseTo(30, 2);
  });
});
