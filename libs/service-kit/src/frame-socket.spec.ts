import { connect, type Socket } from 'node:net';
import { query } from '@mrc/contracts';
import { ok, silentLog, systemClock, type Log, type LogFacts } from '@mrc/kernel';
import { freePort, staffWith } from '@mrc/testing';
import * as z from 'zod';
import { areYouThere } from './call-answers';
import { CallServer } from './call-server';

const look = query('registration', 'look', { input: z.strictObject({}), output: z.string() });
const frames = { longest: 1_000, heldPerPeer: 2_500, connectionsPerPeer: 5, wholeWithinMs: 300 };
const asking = JSON.stringify({ pattern: areYouThere, data: {}, id: 'one' });
const whole = `${asking.length}#${asking}`;
const logged: [LogFacts, string][] = [];
const note = (facts: LogFacts, sentence: string) => void logged.push([facts, sentence]);
const log: Log = { ...silentLog, warn: note, error: note };

let server: CallServer;
let port: number;
let open: Socket[] = [];

beforeAll(async () => {
  port = await freePort();
  server = new CallServer({
    host: '127.0.0.1',
    port,
    verify: async () => staffWith(['intake']),
    watch: { waitFor: async () => true },
    ownersOf: () => [],
    clock: systemClock,
    log,
    concurrency: 5,
    frames,
    observe: () => undefined,
  });
  server.addHandler(look.name, async () => ok('seen'), false, { contract: look });
  await new Promise<void>((resolve) => server.listen(() => resolve()));
});

afterAll(() => server.close());

afterEach(async () => {
  await Promise.all(open.map((socket) => closing(socket.destroy())));
  open = [];
  await new Promise((resolve) => setTimeout(resolve, 50));
});

const closing = (socket: Socket): Promise<void> =>
  socket.closed ? Promise.resolve() : new Promise((resolve) => socket.once('close', () => resolve()));

const dial = async (): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  open.push(socket);
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket.resume();
};

const msUntilClosed = async (socket: Socket): Promise<number> => {
  const began = performance.now();
  await closing(socket);
  return performance.now() - began;
};

const isAnswered = async (socket: Socket): Promise<boolean> => {
  const answered = new Promise<boolean>((resolve) => socket.once('data', () => resolve(true)));
  const closed = closing(socket).then(() => false);
  socket.write(whole);
  return Promise.race([answered, closed]);
};

describe('whoever connects to the port of calls', () => {
  it.each([
    ['a length above the bound, before anything of it was sent', '1001#'],
    ['a length that is no number', 'abc#'],
    ['a number with more behind it', '12abc#{}'],
    ['a negative length', '-5#{}'],
    ['a length in another notation', '1e2#{}'],
    ['no length at all', '#{}'],
    ['an endless length', '1111111111'],
    ['a frame that is no JSON', '5#{"a":'],
    ['an empty frame', '0#'],
  ])('is cut off at once for %s', async (_what, sent) => {
    const socket = await dial();
    socket.write(sent);
    expect(await msUntilClosed(socket)).toBeLessThan(frames.wholeWithinMs - 50);
  });

  it('is cut off for a call that does not come whole in time, however steadily it drips', async () => {
    const socket = await dial();
    socket.write('900#{');
    const drip = setInterval(() => socket.write(' '), 20);
    expect(await msUntilClosed(socket)).toBeLessThan(frames.wholeWithinMs + 300);
    clearInterval(drip);
  });

  it('is cut off for sending nothing at first, and not for being silent between calls', async () => {
    const [silent, caller] = [await dial(), await dial()];
    expect(await isAnswered(caller)).toBe(true);
    expect(await msUntilClosed(silent)).toBeLessThan(frames.wholeWithinMs + 300);
    await new Promise((resolve) => setTimeout(resolve, frames.wholeWithinMs * 2));
    expect(await isAnswered(caller)).toBe(true);
  });

  it('has so many connections, and may connect again once one is closed', async () => {
    const sockets = await Promise.all(Array.from({ length: frames.connectionsPerPeer }, dial));
    expect(await Promise.all(sockets.map(isAnswered))).toEqual(Array(frames.connectionsPerPeer).fill(true));
    expect(await isAnswered(await dial())).toBe(false);
    await closing(sockets[0]!.destroy());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await isAnswered(await dial())).toBe(true);
  });

  it('leaves no more half sent over all connections than the bound', async () => {
    const sockets: Socket[] = [];
    for (let nth = 0; nth < 3; nth += 1) {
      const socket = await dial();
      socket.write(`999#${'x'.repeat(900)}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      sockets.push(socket);
    }
    expect(sockets.map(({ closed }) => closed)).toEqual([false, false, true]);
    expect(await isAnswered(await dial())).toBe(true);
  });

  it('is answered call by call, also where many come at once or one comes in pieces within a letter', async () => {
    const socket = await dial();
    let heard = '';
    socket.on('data', (data) => (heard += String(data)));
    const wide = JSON.stringify({ pattern: areYouThere, data: 'Ӯғҷ', id: 'wide' });
    const bytes = Buffer.from(`${wide.length}#${wide}`);
    const cut = bytes.indexOf(0xd3) + 1;
    socket.write(Buffer.concat([Buffer.from(whole + whole), bytes.subarray(0, cut)]));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.write(bytes.subarray(cut));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard.match(/"id":"(one|wide)"/g)).toEqual(['"id":"one"', '"id":"one"', '"id":"wide"']);
  });

  it('finds nothing of what it sent in the log', async () => {
    logged.length = 0;
    const socket = await dial();
    socket.write('9#{"secret"');
    await closing(socket);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});
