import { createServer } from 'node:net';
import { freePort } from './free-port';

describe('a free port', () => {
  it('can be listened on', async () => {
    const port = await freePort();
    const listened = await new Promise<boolean>((resolve) => {
      const server = createServer();
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
    });
    expect(listened).toBe(true);
  });
});
