import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { GatheringSocket } from './gathering-socket';

const portOf = (server: Server): number => {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

class Watched extends GatheringSocket {
  /** How many chunks went out at a time. */
  readonly sent: number[] = [];

  override _write(...args: Parameters<GatheringSocket['_write']>): void {
    this.sent.push(1);
    super._write(...args);
  }

  override _writev(...[chunks, done]: Parameters<NonNullable<GatheringSocket['_writev']>>): void {
    this.sent.push(chunks.length);
    super._writev?.(chunks, done);
  }
}

describe('a socket that gathers', () => {
  let server: Server;
  let received: string;

  beforeAll(async () => {
    server = createServer((socket) => socket.on('data', (data) => (received += data.toString())));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });

  afterAll(() => {
    server.close();
  });

  const connected = async () => {
    received = '';
    const socket = new Watched();
    socket.connect(portOf(server), '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  };

  it('sends what is written in one turn together and in its order, also over continuations', async () => {
    const socket = await connected();
    for (const word of ['begin ', 'insert ', 'update ']) {
      socket.cork();
      socket.write(word);
      socket.uncork();
      await Promise.resolve();
    }
    await setImmediate();
    socket.write('commit');
    socket.end();
    await once(socket, 'close');
    expect(socket.sent).toEqual([3, 1]);
    expect(received).toBe('begin insert update commit');
  });

  it('holds nothing back when it ends in the same turn', async () => {
    const socket = await connected();
    socket.cork();
    socket.write('terminate');
    socket.uncork();
    socket.end();
    await once(socket, 'close');
    expect(received).toBe('terminate');
  });
});
