import { createServer, type Server, type Socket } from 'node:net';
import { command, commandInput, publicQuery, services, type CallAnswer, type ServiceName } from '@mrc/contracts';
import { newId, ok, silentLog, systemClock } from '@mrc/kernel';
import { eventually, freePort } from '@mrc/testing';
import * as z from 'zod';
import { CallServer } from './call-server';
import { connectServices } from './caller';
import type { Resolve } from './instances';

const add = command('registration', 'add', { input: commandInput({}), output: z.string(), refusals: [] });
const look = publicQuery('registration', 'look', { input: z.strictObject({}), output: z.string() });

type Running = { readonly port: number; readonly server: CallServer; stop(): Promise<void> };
type Answering = () => Promise<string>;

const closing: (() => unknown)[] = [];
const sockets = new Set<Socket>();

const serve = async (port: number, answer: Answering, concurrency = 50, host = '127.0.0.1'): Promise<Running> => {
  const server = new CallServer({
    host,
    port,
    verify: async () => undefined,
    watch: { waitFor: async () => true },
    ownersOf: () => [],
    clock: systemClock,
    log: silentLog,
    concurrency,
    observe: () => undefined,
  });
  for (const contract of [add, look])
    server.addHandler(contract.name, async () => ok(await answer()), false, {
      contract: { ...contract, public: true },
    });
  await new Promise<void>((resolve) => {
    server.listen(() => {
      resolve();
    });
  });
  closing.push(() => server.close());
  return {
    port,
    server,
    stop: async () => {
      await server.drain();
      server.close();
    },
  };
};

/** Takes calls and answers none. */
const silent = async (port: number): Promise<Server> => {
  const server = createServer((socket) => sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return server;
};

const dropConnections = (): void => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
};

const callerOf = (address: string, resolve?: Resolve) => {
  const addresses = Object.fromEntries(services.map((name) => [name, address])) as Record<ServiceName, string>;
  const connected = connectServices(addresses, resolve);
  closing.push(() => connected.close());
  const options = { token: null, timeLeft: 2_000 };
  return {
    look: (timeLeft = 2_000) => connected.call(look, {}, { ...options, timeLeft }),
    add: () => connected.call(add, { commandId: newId() }, options),
  };
};

const at = (...ports: readonly number[]): string => ports.map((port) => `127.0.0.1:${port}`).join(',');
const wordOf = (answer: CallAnswer): unknown =>
  answer.outcome === 'ok' ? answer.value : answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
const times = async (count: number, ask: () => Promise<CallAnswer>): Promise<unknown[]> => {
  const words: unknown[] = [];
  for (let made = 0; made < count; made += 1) words.push(wordOf(await ask()));
  return words;
};

let ports: [number, number];

beforeEach(async () => {
  ports = [await freePort(), await freePort()];
});

afterEach(async () => {
  dropConnections();
  for (const close of closing.splice(0).reverse()) await close();
});

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
    const waiting = [ask(300), ask(300)];
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
    await eventually(async () => wordOf(await ask()) === 'first', { within: 3_000 });
  });

  it('are left open where a command was sent and its connection lost, and asked again where it was a query', async () => {
    const { add: command, look: ask } = callerOf(at(...ports));
    const first = await silent(ports[0]);
    await serve(ports[1], async () => 'second');
    const words = async (call: () => Promise<CallAnswer>) => {
      const both = Promise.all([call(), call()]);
      await eventually(() => sockets.size === 1);
      await new Promise((resolve) => setTimeout(resolve, 50));
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
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const waits = (word: string) => async () => {
      await held;
      return word;
    };
    await serve(ports[0], waits('first'), 1);
    await serve(ports[1], waits('second'), 3);
    const asked = [ask(), ask(), ask(), ask()];
    await new Promise((resolve) => setTimeout(resolve, 100));
    const tooMany = await ask();
    release();
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
    const first = await serve(port, async () => 'first', 50, '127.0.0.1');
    await serve(port, async () => 'second', 50, '127.0.0.2');
    expect(new Set(await times(4, ask))).toEqual(new Set(['first', 'second']));
    await serve(port, async () => 'third', 50, '127.0.0.3');
    await new Promise((resolve) => setTimeout(resolve, 600));
    names = { hosts: ['127.0.0.2', '127.0.0.3'] };
    await first.stop();
    await eventually(async () => new Set(await times(4, ask)).has('third'), { within: 3_000 });
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
    await eventually(async () => wordOf(await ask()) === 'again', { within: 3_000 });
  });
});
