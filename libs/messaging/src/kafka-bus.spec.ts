import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { silentLog } from '@mrc/kernel';
import { KafkaBus, type KafkaSecurity } from './kafka-bus';

const keys = { versions: 18, handshake: 17, authenticate: 36 };
const authenticationFailed = 58;

const framed = (correlation: Buffer, body: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeInt32BE(correlation.length + body.length);
  return Buffer.concat([size, correlation, body]);
};

const int16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
};
const int32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};

const offered = Object.values(keys).map((key) => Buffer.concat([int16(key), int16(0), int16(1)]));
const answers: Readonly<Record<number, Buffer>> = {
  [keys.versions]: Buffer.concat([int16(0), int32(offered.length), ...offered, int32(0)]),
  [keys.handshake]: Buffer.concat([int16(0), int32(1), int16(5), Buffer.from('PLAIN')]),
  [keys.authenticate]: Buffer.concat([int16(authenticationFailed), int16(-1), int32(0), int32(0), int32(0)]),
};

/** What a client says to a broker that answers its greeting, refuses who it is and understands nothing else. */
const greeting = async (security: KafkaSecurity): Promise<Buffer> => {
  const heard: Buffer[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (request) => {
      heard.push(request);
      const answer = request.readUInt8(0) === 0 ? answers[request.readInt16BE(4)] : undefined;
      if (answer) socket.write(framed(request.subarray(8, 12), answer));
      else socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const bus = new KafkaBus({ brokers: [`127.0.0.1:${port}`], clientId: 'greeting', log: silentLog, ...security });
  expect(await bus.isReady()).toBe(false);
  await bus.close();
  server.close();
  return Buffer.concat(heard);
};

describe('a secured Kafka', () => {
  const sasl = { mechanism: 'plain', username: 'referrals', password: 'a password' } as const;

  it('is told the principal and its password', async () => {
    expect((await greeting({ sasl })).toString('latin1')).toContain('\0referrals\0a password');
  }, 20_000);

  it('is spoken to over TLS, and told nothing before', async () => {
    const handshake = 0x16;
    const said = await greeting({ sasl, tls: {} });
    expect([said.readUInt8(0), said.includes('password')]).toEqual([handshake, false]);
  }, 20_000);

  it('is told nobody’s name where none is set', async () => {
    const said = await greeting({});
    expect([said.readUInt8(0), said.includes('greeting'), said.includes('referrals')]).toEqual([0, true, false]);
  }, 20_000);
});
