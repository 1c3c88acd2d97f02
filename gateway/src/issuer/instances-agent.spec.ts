import { createServer as createHttpServer, type RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { InstancesAgent, issuerOrigin } from './instances-agent';

const servers: Server[] = [];
const sockets = new Set<Socket>();

afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

const listening = async (server: Server): Promise<URL> => {
  servers.push(server);
  server.on('connection', (socket: Socket) => sockets.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
};

const answering = (word: string, wait = 0): Promise<URL> => {
  const answer: RequestListener = (_request, response) => {
    setTimeout(() => response.end(word), wait);
  };
  return listening(createHttpServer(answer));
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const asking = (...upstreams: URL[]) => {
  const agent = new InstancesAgent(upstreams);
  const url = new URL('/oidc/jwks', issuerOrigin);
  return async (patience = 5_000): Promise<string> => {
    try {
      const signal = AbortSignal.timeout(patience);
      return await (await agent.fetch(url, { method: 'GET', headers: {}, signal })).text();
    } catch {
      return 'nothing';
    }
  };
};

const times = async (count: number, ask: () => Promise<string>): Promise<string[]> => {
  const words: string[] = [];
  for (let made = 0; made < count; made += 1) words.push(await ask());
  return words;
};

describe('requests to instances of a program', () => {
  it('are shared out between them', async () => {
    const ask = asking(await answering('first'), await answering('second'));
    expect((await times(4, ask)).sort()).toEqual(['first', 'first', 'second', 'second']);
  });

  it('go by one that takes connections and answers none', async () => {
    const ask = asking(await listening(createServer()), await answering('second'));
    const waiting = [ask(10_000), ask(10_000)];
    await pause(2_600);
    expect(await times(12, ask)).toEqual(Array(12).fill('second'));
    await pause(300);
    const tried = Array.from({ length: 12 }, () => ask(5_000));
    expect((await Promise.all(tried)).filter((word) => word === 'nothing').length).toBeLessThan(2);
    for (const socket of sockets) socket.destroy();
    expect((await Promise.all(waiting)).sort()).toEqual(['nothing', 'second']);
  });

  it('go by one that ends its connections without a word', async () => {
    const ask = asking(await listening(createServer((socket) => socket.end())), await answering('second'));
    // one that was asked rests for some seconds and is tried again: on a slow machine more than once
    expect((await times(24, ask)).filter((word) => word === 'nothing').length).toBeLessThan(12);
  });

  it('go on to one before whose answer somebody went away', async () => {
    const ask = asking(await answering('first', 150), await answering('second', 150));
    expect(await times(2, () => ask(50))).toEqual(['nothing', 'nothing']);
    expect((await times(4, ask)).sort()).toEqual(['first', 'first', 'second', 'second']);
  });
});
