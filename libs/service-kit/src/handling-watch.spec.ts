import { InProcessBus, type Batch, type Bus } from '@mrc/messaging';
import { HandlingWatch } from './handling-watch';

type Handle = Parameters<Bus['consume']>[2];

const batch = (partition: number): Batch => ({ topic: 'mrc.referrals.v1', partition, messages: [] });
const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('what the consumers hold', () => {
  const watched = async (handle: Handle) => {
    const watch = new HandlingWatch();
    let deliver: Handle = async () => undefined;
    class GivingBus extends InProcessBus {
      override async consume(...[, , given]: Parameters<Bus['consume']>) {
        deliver = given;
        return {
          stop: async () => undefined,
          signs: () => ({ partitions: 0, state: 'running' as const, forMs: 0, restarts: 0 }),
        };
      }
    }
    await watch.over(new GivingBus()).consume('group', ['mrc.referrals.v1'], handle);
    return { watch, deliver: (...partitions: number[]) => deliver(partitions.map(batch), () => false) };
  };

  it('has waited since it was given, until it is handled', async () => {
    let finish: () => void = () => undefined;
    const { watch, deliver } = await watched(() => new Promise((resolve) => (finish = resolve)));
    expect(watch.oldestMs).toBe(0);
    const handled = deliver(1);
    await soon(60);
    expect(watch.oldestMs).toBeGreaterThan(40);
    finish();
    await handled;
    expect(watch.oldestMs).toBe(0);
  });

  it('has waited since it was first given where it failed and is given again', async () => {
    let fails = true;
    const { watch, deliver } = await watched(async () => {
      if (fails) throw new Error('not today');
    });
    for (const _again of [1, 2, 3]) {
      await expect(deliver(1)).rejects.toThrow('not today');
      await soon(30);
    }
    expect(watch.oldestMs).toBeGreaterThan(60);
    fails = false;
    await deliver(2);
    expect(watch.oldestMs).toBeGreaterThan(60);
    await deliver(1);
    expect(watch.oldestMs).toBe(0);
  });
});
