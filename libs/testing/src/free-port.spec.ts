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

describe('a free port', () => {
  afterEach(() => Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve)))));

  it('can be listened on', async () => {
    expect(await listensOn(await freePort())).toBe(true);
  });

  it('is the first of a row that can be listened on, however many of the others are taken', async () => {
    for (let row = 0; row < 10; row += 1) {
      const first = await freePortRow(20);
      const ports = Array.from({ length: 20 }, (_, place) => first + place);
      expect(await Promise.all(ports.map(listensOn))).toEqual(Array(20).fill(true));
    }
  });
});
