import type { CallAnswer } from '@mrc/contracts';
import { eventually, freePort, gate } from '@mrc/testing';
import { at, callerOf, dropConnections, endAll, serve, silent, times, wordOf } from './called-service.fixture';
import type { Resolve } from './instances';

let ports: [number, number];

beforeEach(async () => {
  ports = [await freePort(), await freePort()];
});

afterEach(endAll);

describe('calls to a service of two instances', () => {
  it('are shared out between them', async () => {
    const { look: ask } = callerOf(at(...ports));
    await serve(ports[0], async () => 'first');
    await serve(ports[1], async () => 'second');
    const words = await times(10, ask);
    expect(words.filter((word) => word === 'first')).toHaveLength(5);
    expect(words.filter((word) => word === 'second')).toHaveLength(5);
  });

  it('go where fewer are under way', async () => {
    const { look: ask } = callerOf(at(...ports));
    await silent(ports[0]);
    await serve(ports[1], async () => 'second');
    const waiting = [ask(2_000), ask(2_000)];
    const words = await times(4, ask);
    expect(words).toEqual(['second', 'second', 'second', 'second']);
    expect((await Promise.all(waiting)).map(wordOf).sort()).toEqual(['UNAVAILABLE', 'second']);
  });

  it('go to the other one at once where a connection is refused', async () => {
    const { add: ask } = callerOf(at(...ports));
    await serve(ports[1], async () => 'second');
    expect(await times(6, ask)).toEqual(Array(6).fill('second'));
  });

  it('come back to one that was away', async () => {
    const { look: ask } = callerOf(at(...ports));
    await serve(ports[1], async () => 'second');
    await times(2, ask);
    await serve(ports[0], async () => 'first');
    await eventually(async () => wordOf(await ask()) === 'first');
  });

  it('are left open where a command was sent and its connection lost, and asked again where it was a query', async () => {
    const { add: command, look: ask } = callerOf(at(...ports));
    const first = await silent(ports[0]);
    let heard = 0;
    first.on('connection', (socket) => socket.on('data', () => (heard += 1)));
    await serve(ports[1], async () => 'second');
    const words = async (call: () => Promise<CallAnswer>) => {
      const before = heard;
      const both = Promise.all([call(), call()]);
      await eventually(() => heard > before);
      dropConnections();
      return (await both).map(wordOf).sort();
    };
    expect(await words(command)).toEqual(['UNAVAILABLE', 'second']);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await words(ask)).toEqual(['second', 'second']);
    first.close();
  });

  it('all succeed while one of them ends as it should', async () => {
    const { add: ask } = callerOf(at(...ports));
    const slowly = (word: string) => async () => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      return word;
    };
    const first = await serve(ports[0], slowly('first'));
    await serve(ports[1], slowly('second'));
    const asked: Promise<CallAnswer>[] = [];
    const load = setInterval(() => asked.push(ask()), 5);
    await eventually(() => asked.length > 20);
    await first.stop();
    const stopped = asked.length;
    await eventually(() => asked.length > stopped + 20);
    clearInterval(load);
    const words = (await Promise.all(asked)).map(wordOf);
    expect(new Set(words)).toEqual(new Set(['first', 'second']));
    expect(words.slice(-15)).toEqual(Array(15).fill('second'));
  });

  it('go to the other one where one has too much to do', async () => {
    const { add: ask } = callerOf(at(...ports));
    const held = gate();
    let begun = 0;
    const waits = (word: string) => async () => {
      begun += 1;
      await held.opened;
      return word;
    };
    await serve(ports[0], waits('first'), { concurrency: 1 });
    await serve(ports[1], waits('second'), { concurrency: 3 });
    const asked = [ask(), ask(), ask(), ask()];
    await eventually(() => begun === 4);
    const tooMany = await ask();
    held.open();
    expect((await Promise.all(asked)).map(wordOf).sort()).toEqual(['first', 'second', 'second', 'second']);
    expect(tooMany).toEqual({ outcome: 'refused', refusal: { code: 'UNAVAILABLE', facts: {} } });
  });

  it('come to no answer within their time where neither takes a connection', async () => {
    const { look: ask } = callerOf(at(...ports));
    expect(wordOf(await ask())).toBe('UNAVAILABLE');
  });
});

describe('a name that stands for many', () => {
  let names: { hosts: readonly string[] };
  const resolve: Resolve = async () => names.hosts;

  it('is called at all of them, and looked up again when a connection ends', async () => {
    const [port] = ports;
    names = { hosts: ['127.0.0.1', '127.0.0.2'] };
    const { look: ask } = callerOf(`registration:${port}`, resolve);
    const first = await serve(port, async () => 'first', { host: '127.0.0.1' });
    await serve(port, async () => 'second', { host: '127.0.0.2' });
    expect(new Set(await times(4, ask))).toEqual(new Set(['first', 'second']));
    await serve(port, async () => 'third', { host: '127.0.0.3' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    names = { hosts: ['127.0.0.2', '127.0.0.3'] };
    await first.stop();
    await eventually(async () => new Set(await times(4, ask)).has('third'));
    expect(new Set(await times(6, ask))).toEqual(new Set(['second', 'third']));
  });

  it('keeps its instances while nobody knows the name', async () => {
    const [port] = ports;
    names = { hosts: ['127.0.0.1'] };
    const { look: ask } = callerOf(`registration:${port}`, resolve);
    const first = await serve(port, async () => 'first');
    expect(await times(1, ask)).toEqual(['first']);
    names = { hosts: [] };
    await new Promise((resolve) => setTimeout(resolve, 600));
    await first.stop();
    await serve(port, async () => 'again');
    await eventually(async () => wordOf(await ask()) === 'again');
  });
});
