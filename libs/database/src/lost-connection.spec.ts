import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { testDatabase } from '@mrc/testing';
import { Database } from './database';
import { isOutage } from './database-error';
import { roleUrl } from './role';
import { provisionSchemas } from './schema';

const seed = 'a seed of tests';
const readyForQuery = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);

const fatal = (): Buffer => {
  const fields = Buffer.from('SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
};

/** A way to a server that, once `striking`, says in the breath in which a connection becomes ready that it ends. */
const endingServer = async (target: URL) => {
  const state = { striking: false };
  const proxy = createServer((client) => {
    const server = connect(Number(target.port), target.hostname);
    client.on('error', () => server.destroy());
    server.on('error', () => client.destroy());
    client.pipe(server);
    server.on('data', (data: Buffer) => {
      if (!state.striking || !data.subarray(-readyForQuery.length).equals(readyForQuery)) client.write(data);
      else client.end(Buffer.concat([data, fatal()]));
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address() as AddressInfo;
  const url = new URL(target);
  url.port = String(address.port);
  return { url: url.href, state, close: () => proxy.close() };
};

it('outlives a server that ends a connection in the moment it is made', async () => {
  const database = await testDatabase({
    name: 'brink',
    prepare: ({ url: adminUrl, cell }) => provisionSchemas({ adminUrl, cell, seed }, ['brink']),
  });
  const target = new URL(roleUrl({ adminUrl: database.url, cell: database.cell, seed }, 'brink', 'app'));
  const server = await endingServer(target);
  const app = await Database.open({ url: server.url, poolSize: 2, name: 'app' });
  server.state.striking = true;
  const ask = () => app.inOpenTransaction((tx) => tx.query('select 1 as one'));
  // The first has the connection that was open, the second must make one.
  const [, made] = await Promise.allSettled([ask(), ask()]);
  expect(made.status === 'rejected' && isOutage(made.reason)).toBe(true);
  server.state.striking = false;
  expect(await ask()).toEqual([{ one: 1 }]);
  await app.close();
  server.close();
  await database.close();
}, 30_000);
