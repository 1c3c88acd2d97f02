import { silentLog } from '@mrc/kernel';
import { InProcessBus } from '@mrc/messaging';
import { eventually, staffWith } from '@mrc/testing';
import type { Session } from '../session/session';
import type { Admission, Sessions } from '../session/sessions';
import { LiveUpdates } from './live-updates';

const session = { key: 'a-session', actor: staffWith(['case-worker']) } as Session;

const sessionsThat = (admission: () => Admission) =>
  ({ onEnd: () => undefined, admitKey: async () => admission() }) as unknown as Sessions;

const sink = () => {
  const lines: string[] = [];
  return {
    lines,
    write: (chunk: string) => void lines.push(chunk),
    waiting: () => 0,
    end: () => void lines.push('END'),
  };
};

describe('the heartbeat of live updates', () => {
  it('goes on while the session may work', async () => {
    const live = new LiveUpdates(
      sessionsThat(() => ({ outcome: 'admitted', session })),
      silentLog,
    );
    const screen = sink();
    live.open(session, screen);
    await live.beat();
    expect(screen.lines).toEqual(['retry: 2000\n\n', ': beat\n\n']);
    await live.close();
    expect(screen.lines.at(-1)).toBe('END');
  });

  it.each([
    ['locked', { outcome: 'locked', session }],
    ['expired', { outcome: 'nobody' }],
  ] as const)('ends the stream of a session that is %s', async (reason, admission) => {
    const live = new LiveUpdates(
      sessionsThat(() => admission),
      silentLog,
    );
    const screen = sink();
    live.open(session, screen);
    await live.beat();
    expect(screen.lines.slice(1)).toEqual([`event: ended\ndata: {"reason":"${reason}"}\n\n`, 'END']);
    expect(live.streams).toBe(0);
    await live.close();
  });

  it('closes the stream without a reason where nobody can say whether the session lives', async () => {
    const live = new LiveUpdates(
      sessionsThat(() => {
        throw new Error('the database is away');
      }),
      silentLog,
    );
    const screen = sink();
    live.open(session, screen);
    await live.beat();
    expect(screen.lines.slice(1)).toEqual(['END']);
    await live.close();
  });
});

describe('the streams of live updates', () => {
  it('are four of a session and twelve of a member of staff at most, the oldest being closed', async () => {
    const live = new LiveUpdates(
      sessionsThat(() => ({ outcome: 'admitted', session })),
      silentLog,
    );
    const screens = Array.from({ length: 5 }, sink);
    for (const screen of screens) live.open(session, screen);
    expect(screens.map(({ lines }) => lines.at(-1) === 'END')).toEqual([true, false, false, false, false]);
    const colleague = sink();
    live.open({ ...session, key: 'of a colleague', actor: staffWith(['case-worker']) }, colleague);
    for (let nth = 0; nth < 30; nth += 1) live.open({ ...session, key: `session ${nth}` }, sink());
    expect(live.streams).toBe(13);
    expect(colleague.lines).not.toContain('END');
    await live.close();
  });
});

describe('listening to the bus', () => {
  it('is tried again until the bus is there', async () => {
    const bus = new InProcessBus();
    let refusals = 1;
    const { tail } = bus;
    bus.tail = async (topics, hear) => {
      if (refusals > 0) {
        refusals -= 1;
        throw new Error('the broker is away');
      }
      return tail.call(bus, topics, hear);
    };
    const live = new LiveUpdates(
      sessionsThat(() => ({ outcome: 'nobody' })),
      silentLog,
    );
    let listening = false;
    void live.start(bus, 'test').then(() => {
      listening = true;
    });
    await eventually(() => listening);
    expect(refusals).toBe(0);
    await live.close();
    await bus.close();
  });
});
