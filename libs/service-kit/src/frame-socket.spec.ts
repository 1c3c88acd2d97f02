import { connect, type Socket } from 'node:net';
import { query } from '@mrc/contracts';
import { ok, silentLog, systemClock, type Log, type LogFacts } from '@mrc/kernel';
import { eventually, freePort, staffWith } from '@mrc/testing';
import * as z from 'zod';
import { areYouThere } from './call-answers';
import { CallServer } from './call-server';

const look = query('registration', 'look', { input: z.strictObject({}), output: z.string() });
const bounds = { longest: 1_000, heldPerPeer: 2_500, connectionsPerPeer: 5 };
const asking = JSON.stringify({ pattern: areYouThere, data: {}, id: 'one' });
const whole = `${asking.length}#${asking}`;
const logged: [LogFacts, string][] = [];
const note = (facts: LogFacts, sentence: string) => void logged.push([facts, sentence]);
const log: Log = { ...silentLog, warn: note, error: note };

const servers: CallServer[] = [];
let open: Socket[] = [];

/** A port of calls; what is cut off there before the time in which a call must come whole is cut off for another reason. */
const serve = async (wholeWithinMs: number): Promise<number> => {
  const port = await freePort();
  const server = new CallServer({
    host: '127.0.0.1',
    port,
    verify: async () => staffWith(['intake']),
    watch: { waitFor: async () => true },
    ownersOf: () => [],
    clock: systemClock,
    log,
    concurrency: 5,
    frames: { ...bounds, wholeWithinMs },
    observe: () => undefined,
  });
  servers.push(server);
  server.addHandler(look.name, async () => ok('seen'), false, { contract: look });
  await new Promise<void>((resolve) => server.listen(() => resolve()));
  return port;
};

let patient: number;
let hasty: number;

beforeAll(async () => {
  patient = await serve(600_000);
  hasty = await serve(300);
});

afterAll(() => Promise.all(servers.map((server) => server.close())));

afterEach(async () => {
  await Promise.all(open.map((socket) => closing(socket.destroy())));
  open = [];
});

const closing = (socket: Socket): Promise<void> =>
  socket.closed ? Promise.resolve() : new Promise((resolve) => socket.once('close', () => resolve()));

const dial = async (port = patient): Promise<Socket> => {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined);
  open.push(socket);
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket.resume();
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
    await closing(socket);
  });

  it('is cut off for a call that does not come whole in time, however steadily it drips', async () => {
    const socket = await dial(hasty);
    socket.write('900#{');
    const drip = setInterval(() => socket.write(' '), 20);
    await closing(socket);
    clearInterval(drip);
  });

  it('is cut off for sending nothing at first, and not for being silent between calls', async () => {
    const [silent, caller] = [await dial(hasty), await dial(hasty)];
    expect(await isAnswered(caller)).toBe(true);
    await closing(silent);
    await closing(await dial(hasty));
    expect(await isAnswered(caller)).toBe(true);
  });

  it('has so many connections, and may connect again once one is closed', async () => {
    const port = await serve(600_000);
    const sockets = await Promise.all(Array.from({ length: bounds.connectionsPerPeer }, () => dial(port)));
    expect(await Promise.all(sockets.map(isAnswered))).toEqual(Array(bounds.connectionsPerPeer).fill(true));
    expect(await isAnswered(await dial(port))).toBe(false);
    await closing(sockets[0]!.destroy());
    await eventually(async () => isAnswered(await dial(port)));
  });

  it('leaves no more half sent over all connections than the bound', async () => {
    const port = await serve(600_000);
    const sockets: Socket[] = [];
    for (let nth = 0; nth < 3; nth += 1) {
      const socket = await dial(port);
      socket.write(`999#${'x'.repeat(900)}`);
      sockets.push(socket);
    }
    await Promise.race(sockets.map(closing));
    expect(sockets.filter(({ closed }) => closed)).toHaveLength(1);
    expect(await isAnswered(await dial(port))).toBe(true);
  });

  it('is answered call by call, also where many come at once or one comes in pieces within a letter', async () => {
    const socket = await dial();
    let heard = '';
    socket.on('data', (data) => (heard += String(data)));
    const wide = JSON.stringify({ pattern: areYouThere, data: 'Ӯғҷ', id: 'wide' });
    const bytes = Buffer.from(`${wide.length}#${wide}`);
    const cut = bytes.indexOf(0xd3) + 1;
    socket.write(Buffer.concat([Buffer.from(whole + whole), bytes.subarray(0, cut)]));
    const answered = () => heard.match(/"id":"(one|wide)"/g) ?? [];
    await eventually(() => answered().length === 2);
    socket.write(bytes.subarray(cut));
    await eventually(() => answered().length > 2);
    expect(answered()).toEqual(['"id":"one"', '"id":"one"', '"id":"wide"']);
  });

  it('finds nothing of what it sent in the log', async () => {
    logged.length = 0;
    const socket = await dial();
    socket.write('9#{"secret"');
    await closing(socket);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });
});
