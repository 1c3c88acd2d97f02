import { createServer, type Server } from 'node:net';
import { freePort, freePortRow } from './free-port';

const servers: Server[] = [];

const listensOn = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    servers.push(server);
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });

const endAll = () => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));

describe('a free port', () => {
  afterEach(endAll);

  it('can be listened on', async () => {
    expect(await listensOn(await freePort())).toBe(true);
  });

  it('is the first of a row where each can be listened on, and of none in which one is taken', async () => {
    const first = await freePortRow(20);
    const row = [first, first + 20] as const;
    expect(await listensOn(first + 10)).toBe(true);
    await expect(freePortRow(20, row)).rejects.toThrow('Nothing was free');
    await endAll();
    expect(await freePortRow(20, row)).toBe(first);
    for (let place = 0; place < 20; place += 1) expect(await listensOn(first + place)).toBe(true);
  });
});
