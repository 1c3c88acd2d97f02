import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { testDatabase } from '@mrc/testing';
import { isOutage } from './database-error';
import { LoneConnection } from './lone-connection';

describe('a connection beside the pools', () => {
  it('answers in the order in which it is asked, and opens another once one is lost', async () => {
    const database = await testDatabase({ name: 'lone', prepare: async () => undefined });
    const lone = new LoneConnection({ url: database.url, name: 'lone', withinMs: 20_000 });
    const pid = async () => (await lone.query<{ pid: number }>('select pg_backend_pid() as pid'))[0]?.pid;
    const [first, same] = await Promise.all([pid(), pid()]);
    expect(same).toBe(first);
    await expect(lone.query(`select pg_terminate_backend(${first})`)).rejects.toMatchObject({ name: 'DatabaseError' });
    expect(await pid()).not.toBe(first);
    lone.close();
    await database.close();
  });

  it('takes a server that accepts and says nothing for an outage, in time and every time', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const { port } = silent.address() as AddressInfo;
    const lone = new LoneConnection({ url: `postgres://a:b@127.0.0.1:${port}/c`, name: 'lone', withinMs: 200 });
    const asked = performance.now();
    for (const _again of [1, 2]) {
      const error: unknown = await lone.query('select 1 as one').catch((reason: unknown) => reason);
      expect(isOutage(error)).toBe(true);
    }
    expect(performance.now() - asked).toBeLessThan(20_000);
    silent.close();
  });
});
