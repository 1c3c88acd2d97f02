import { DatabaseError } from '@mrc/database';
import { eventually, freePort, gate } from '@mrc/testing';
import {
  at,
  callerOf,
  dropConnections,
  endAll,
  serve,
  silent,
  silentConnections,
  times,
  wordOf,
} from './called-service.fixture';
import type { Resolve } from './instances';

let ports: [number, number, number];

beforeEach(async () => {
  ports = [await freePort(), await freePort(), await freePort()];
});

afterEach(endAll);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Answers as a service does whose database is away. */
const away = async (): Promise<string> => {
  throw new DatabaseError('57P01', undefined, undefined);
};

const slowly = async (): Promise<string> => {
  await pause(30);
  return 'second';
};

const under = async (load: number, ask: () => Promise<Parameters<typeof wordOf>[0]>): Promise<unknown[]> => {
  const asked: Promise<Parameters<typeof wordOf>[0]>[] = [];
  for (let made = 0; made < load; made += 1) {
    asked.push(ask());
    await pause(5);
  }
  return (await Promise.all(asked)).map(wordOf);
};

describe('an instance that fails fast', () => {
  it.each([
    ['because what it stands on is away', away, 'UNAVAILABLE'],
    [
      'by a defect',
      async () => {
        throw new Error('a defect');
      },
      'defect',
    ],
  ])('%s attracts no calls while another one answers', async (_why, fails, word) => {
    await serve(ports[0], fails);
    await serve(ports[1], slowly);
    const words = await under(150, callerOf(at(ports[0], ports[1])).look);
    const failed = words.filter((one) => one === word).length;
    expect(failed).toBeLessThan(20);
    expect(words.filter((one) => one === 'second')).toHaveLength(150 - failed);
  });

  it('is asked where nobody else is left, and again when it has come to itself', async () => {
    let fails = true;
    await serve(ports[0], async () => (fails ? away() : 'first'));
    const { look: ask } = callerOf(at(ports[0]));
    expect(await times(5, ask)).toEqual(Array(5).fill('UNAVAILABLE'));
    fails = false;
    expect(await times(3, ask)).toEqual(Array(3).fill('first'));
  });

  it('is not made to rest by one defect, which may be that of the call', async () => {
    let asked = 0;
    await serve(ports[0], async () => {
      asked += 1;
      if (asked === 1) throw new Error('a defect');
      return 'first';
    });
    await serve(ports[1], async () => 'second');
    const words = await times(5, callerOf(at(ports[0], ports[1])).look);
    expect(words.filter((word) => word === 'defect')).toHaveLength(1);
    expect(words.filter((word) => word === 'first').length).toBeGreaterThan(0);
  });

  it('for want of keys hands its calls on, commands too', async () => {
    await serve(ports[0], async () => 'first', { keyless: () => true });
    await serve(ports[1], async () => 'second');
    const { add, look } = callerOf(at(ports[0], ports[1]));
    expect(await times(6, add)).toEqual(Array(6).fill('second'));
    expect(await times(6, look)).toEqual(Array(6).fill('second'));
  });
});

describe('an instance that fell silent', () => {
  it('costs one call its time, however often its rest ends', async () => {
    await silent(ports[0]);
    await serve(ports[1], async () => 'second');
    const { look } = callerOf(at(ports[0], ports[1]));
    const ask = () => look(1_000);
    expect((await times(2, ask)).sort()).toEqual(['UNAVAILABLE', 'second']);
    for (const rest of [300, 550, 1_050]) {
      await pause(rest);
      expect(await times(3, ask)).toEqual(Array(3).fill('second'));
    }
  });

  it('is dialled again, and believed once it answers', async () => {
    const first = await silent(ports[0]);
    const { look } = callerOf(at(ports[0]));
    expect(wordOf(await look(200))).toBe('UNAVAILABLE');
    await eventually(() => silentConnections() === 0);
    first.close();
    await serve(ports[0], async () => 'first');
    await eventually(async () => wordOf(await look()) === 'first');
  });

  it('keeps the connection on which others are being answered', async () => {
    const held = gate();
    await serve(ports[0], async () => {
      await held.opened;
      return 'first';
    });
    const { add, look } = callerOf(at(ports[0]));
    const command = add();
    await pause(50);
    expect(wordOf(await look(200))).toBe('UNAVAILABLE');
    held.open();
    expect(wordOf(await command)).toBe('first');
  });
});

describe('a call that ends whoever begins it', () => {
  it('is given to two instances at most', async () => {
    const begun: number[] = [];
    for (const port of ports) {
      const server = await silent(port);
      server.on('connection', (socket) =>
        socket.once('data', () => {
          begun.push(port);
          dropConnections();
        }),
      );
    }
    expect(wordOf(await callerOf(at(...ports)).look())).toBe('UNAVAILABLE');
    expect(begun).toHaveLength(2);
  });
});

describe('names', () => {
  const unknown = async (): Promise<readonly string[]> => {
    throw new Error('nobody knows the name');
  };

  it('that can no longer be looked up keep their instances, whatever others are found', async () => {
    let known = true;
    const resolve: Resolve = (name) => (name === 'one' && !known ? unknown() : Promise.resolve(['127.0.0.1']));
    await serve(ports[0], async () => 'first');
    const second = await serve(ports[1], async () => 'second');
    const { look } = callerOf(`one:${ports[0]},two:${ports[1]}`, resolve);
    expect((await times(2, look)).sort()).toEqual(['first', 'second']);
    known = false;
    await pause(600);
    await second.stop();
    await eventually(async () => (await times(3, look)).every((word) => word === 'first'));
  });

  it('that nobody answers for take no more than the time of the call', async () => {
    const { look } = callerOf(`one:${ports[0]}`, () => new Promise(() => undefined));
    const asked = performance.now();
    expect(wordOf(await look(200))).toBe('UNAVAILABLE');
    expect(performance.now() - asked).toBeLessThan(5_000);
  });
});
