import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { failUnansweredSignIn } from './kafka-sign-in';

type Connection = {
  connect(): Promise<unknown>;
  disconnect(): Promise<unknown>;
  sendAuthRequest(request: object): Promise<unknown>;
};

const silent = () => undefined;
const logger = { debug: silent, error: silent, namespace: () => logger };
const request = { request: { encode: async () => Buffer.from('who I am') }, response: {} };

describe('signing in to a broker', () => {
  let broker: Server;
  let accepted: Promise<unknown[]>;
  const sockets = new Set<Socket>();

  beforeAll(failUnansweredSignIn);
  beforeEach(async () => {
    broker = createServer((socket) => sockets.add(socket.on('error', silent).resume())).listen(0, '127.0.0.1');
    accepted = once(broker, 'connection');
    await once(broker, 'listening');
  });
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    broker.close();
  });

  const connection = (requestTimeout: number): Connection => {
    const requires = createRequire(__filename);
    const Connects: new (options: object) => Connection = requires('kafkajs/src/network/connection');
    const { port } = broker.address() as AddressInfo;
    const socketFactory = requires('kafkajs/src/network/socketFactory')();
    return new Connects({ host: '127.0.0.1', port, logger, socketFactory, requestTimeout, connectionTimeout: 1_000 });
  };

  it('fails where the connection is reset meanwhile', async () => {
    const one = connection(20_000);
    await one.connect();
    const [socket] = (await accepted) as [Socket];
    const signingIn = one.sendAuthRequest(request);
    socket.once('data', () => socket.resetAndDestroy());
    await expect(signingIn).rejects.toThrow('Connection closed by the server');
  });

  it('fails where nobody answers in time', async () => {
    const one = connection(50);
    await one.connect();
    await expect(one.sendAuthRequest(request)).rejects.toThrow('Connection closed by the server');
  });
});
