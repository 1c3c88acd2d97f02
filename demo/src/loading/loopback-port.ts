import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of the loopback address that nothing listens on at this moment. */
export const loopbackPort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A listening socket has no port');
  return address.port;
};
