import { connect } from 'node:net';
import { KeysUnreachable } from '@mrc/access';
import { command, commandInput, query, refusal, type CallContract, type ServiceName } from '@mrc/contracts';
import { DatabaseError } from '@mrc/database';
import { newId, ok, refused, silentLog, systemClock, type Log, type LogFacts } from '@mrc/kernel';
import { eventually, freePort, gate, staffWith } from '@mrc/testing';
import { ClientProxyFactory, Transport } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import * as z from 'zod';
import { CallServer } from './call-server';
import { connectServices } from './caller';
import { Ticks } from './ticks';

const add = command('registration', 'add', {
  input: commandInput({ step: z.int().max(9) }),
  output: z.strictObject({ step: z.int() }),
  refusals: ['NOT_FOUND'],
});
const look = query('registration', 'look', { input: z.strictObject({}), output: z.string() });
const wide = {
  name: z.string(),
  note: z.string().nullable(),
  parts: z.array(z.strictObject({ size: z.int().nullable() })),
};
const widened = [
  command('registration', 'widen', { input: commandInput(wide), output: z.unknown() }),
  query('registration', 'seeWide', { input: z.strictObject(wide), output: z.unknown() }),
];
const actor = staffWith(['case-worker']);

type Handler = (input: { step: number }) => Promise<unknown>;

describe('calls over TCP', () => {
  let server: CallServer;
  let services: ReturnType<typeof connectServices>;
  let port: number;
  let handle: Handler;
  let known = true;
  const logged: LogFacts[] = [];
  const observed: [string, string][] = [];
  const log: Log = { ...silentLog, error: (facts) => logged.push(facts) };

  beforeAll(async () => {
    port = await freePort();
    server = new CallServer({
      host: '127.0.0.1',
      port,
      verify: async (token) => {
        if (token === 'no keys') throw new KeysUnreachable();
        return token === 'good' ? actor : undefined;
      },
      watch: { waitFor: async () => known },
      ownersOf: () => [],
      clock: systemClock,
      log,
      concurrency: 2,
      observe: (call, outcome) => observed.push([call, outcome]),
    });
    const serve = (contract: CallContract, run: Handler) => {
      server.addHandler(contract.name, run, false, { contract, reads: ['somebody'] });
    };
    serve(add, (input) => handle(input));
    serve(look, () => handle({ step: 0 }));
    for (const contract of widened) serve(contract, async (input) => ok(input));
    await new Promise<void>((resolve) => {
      server.listen(() => {
        resolve();
      });
    });
    const address = `127.0.0.1:${port}`;
    const names: readonly ServiceName[] = ['directory', 'registration', 'assistance', 'referrals', 'reporting'];
    services = connectServices(Object.fromEntries(names.map((name) => [name, address])) as Record<ServiceName, string>);
  });

  beforeEach(() => {
    handle = async ({ step }) => ok({ step });
    known = true;
    logged.length = 0;
    observed.length = 0;
  });

  afterAll(async () => {
    await services.close();
    server.close();
  });

  const call = (parts: { step?: number; token?: string | null; timeLeft?: number; extra?: object } = {}) =>
    services.call(
      add,
      { commandId: newId(), step: parts.step ?? 1, ...parts.extra },
      { token: parts.token === undefined ? 'good' : parts.token, timeLeft: parts.timeLeft ?? 2_000 },
    );
  const code = (answer: Awaited<ReturnType<typeof call>>) =>
    answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;

  it('answer with a value', async () => {
    expect(await call({ step: 3 })).toEqual({ outcome: 'ok', value: { step: 3 } });
  });

  it('answer with a refusal and its facts', async () => {
    handle = async () => refused(refusal('NOT_FOUND', {}));
    expect(await call()).toEqual({ outcome: 'refused', refusal: { code: 'NOT_FOUND', facts: {} } });
  });

  it.each([
    ['no token', { token: null }, 'NOT_SIGNED_IN'],
    ['a wrong token', { token: 'bad' }, 'NOT_SIGNED_IN'],
    ['keys that cannot be had', { token: 'no keys' }, 'UNAVAILABLE'],
    ['a deadline that has passed', { timeLeft: -1 }, 'UNAVAILABLE'],
    ['an input out of bounds', { step: 10 }, 'INVALID_INPUT'],
    ['a field nobody knows', { extra: { more: 1 } }, 'INVALID_INPUT'],
  ])('refuse %s', async (_what, parts, expected) => {
    expect(code(await call(parts))).toBe(expected);
  });

  describe.each(widened)('between releases: $name', (contract) => {
    const ask = (given: object) =>
      services.call(contract, (contract.kind === 'command' ? { commandId: newId(), ...given } : given) as never, {
        token: 'good',
        timeLeft: 2_000,
      });

    it('is answered where the caller does not know of what may be null', async () => {
      expect(await ask({ name: 'a', parts: [{}] })).toMatchObject({
        outcome: 'ok',
        value: { name: 'a', note: null, parts: [{ size: null }] },
      });
    });

    it('is answered where the caller says null of what the service does not know', async () => {
      expect(await ask({ name: 'a', note: 'b', parts: [], later: null })).toMatchObject({ value: { note: 'b' } });
    });

    it.each([{ parts: [] }, { name: null, parts: [] }, { name: 'a' }, { name: 'a', parts: [], later: 'b' }])(
      'is refused for %j',
      async (given) => {
        expect(await ask(given)).toMatchObject({ outcome: 'refused', refusal: { code: 'INVALID_INPUT' } });
      },
    );
  });

  it.each([
    ['answer a caller of the release before, which tells its deadline by a clock', 20_000, 'ok'],
    ['refuse one whose deadline has passed', -1, 'UNAVAILABLE'],
  ])('%s', async (_what, left, expected) => {
    const meta = { token: 'good', deadline: Date.now() + left, traceparent: null };
    const client = ClientProxyFactory.create({ transport: Transport.TCP, options: { host: '127.0.0.1', port } });
    const answer = await lastValueFrom(client.send(add.name, { meta, input: { commandId: newId(), step: 1 } }));
    expect(code(answer)).toBe(expected);
    await client.close();
  });

  it('are no way to make a service hold what nobody has signed in for', async () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    let sent = 0;
    socket.write('60000000#');
    const push = (): void => {
      while (!socket.destroyed && sent < 60_000_000) {
        sent += 100_000;
        if (!socket.write('x'.repeat(100_000))) return void socket.once('drain', push);
      }
    };
    push();
    await closed;
    expect(sent).toBeLessThan(30_000_000);
    expect(await call()).toMatchObject({ outcome: 'ok' });
  });

  it('are counted by name, and those nobody serves under one name', async () => {
    await call();
    for (const name of ['made-up-1', 'made-up-2', 'toString']) {
      const answer = await services.call({ ...look, name }, {}, { token: null, timeLeft: 2_000 });
      expect(answer).toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
    }
    expect(observed).toEqual([[add.name, 'ok'], ...Array(3).fill(['unknown', 'INVALID_INPUT'])]);
  });

  it('say which field is wrong and never what was given', async () => {
    const answer = await call({ step: 77_001 });
    expect(answer).toMatchObject({ refusal: { facts: { issues: [{ path: 'step', problem: 'too_big' }] } } });
    expect(JSON.stringify(answer)).not.toContain('77');
  });

  it('turn what is thrown into a reference, logged once without its message', async () => {
    handle = async () => {
      throw new Error('a secret value');
    };
    const answer = await call();
    expect(answer).toEqual({ outcome: 'defect', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(logged).toHaveLength(1);
    expect(JSON.stringify([answer, logged])).not.toContain('secret');
  });

  it.each(['57P01', '57014'])('are unavailable while the database is (%s), and not a defect', async (state) => {
    handle = async () => {
      throw new DatabaseError(state, undefined, undefined);
    };
    expect(code(await call())).toBe('UNAVAILABLE');
    expect(logged).toEqual([]);
  });

  it('are unavailable beyond what is worked on at once, and when nobody answers in time', async () => {
    const held = gate();
    handle = async () => {
      await held.opened;
      return ok({ step: 1 });
    };
    const codes: string[] = [];
    const asked = [1, 2, 3, 4].map(async () => codes.push(code(await call({ timeLeft: 20_000 }))));
    await eventually(() => codes.length === 2);
    expect(codes).toEqual(['UNAVAILABLE', 'UNAVAILABLE']);
    held.open();
    await Promise.all(asked);
    expect(codes.slice(2)).toEqual(['ok', 'ok']);

    const late = gate();
    handle = () => late.opened.then(() => ok({ step: 1 }));
    expect(code(await call({ timeLeft: 100 }))).toBe('UNAVAILABLE');
    late.open();
  });

  it('refuse a command that builds on what is not known, and mark a query as stale', async () => {
    known = false;
    const options = { token: 'good', timeLeft: 2_000, atLeast: [{ id: newId(), version: 2 }] };
    expect(await services.call(add, { commandId: newId(), step: 1 }, options)).toMatchObject({
      refusal: { code: 'NOT_YET_KNOWN' },
    });
    handle = async () => ok('seen');
    expect(await services.call(look, {}, options)).toEqual({ outcome: 'ok', value: 'seen', stale: true });
  });

  it('never reject: a service that is away is unavailable', async () => {
    const away = connectServices({
      directory: '127.0.0.1:1',
      registration: '127.0.0.1:1',
      assistance: '127.0.0.1:1',
      referrals: '127.0.0.1:1',
      reporting: '127.0.0.1:1',
    });
    const answer = await away.call(look, {}, { token: null, timeLeft: 500 });
    expect(answer).toMatchObject({ outcome: 'refused', refusal: { code: 'UNAVAILABLE' } });
    await away.close();
  });
});

describe('ticks', () => {
  it('run one after the other, and one that fails stops nobody', async () => {
    const ran: string[] = [];
    const ticks = new Ticks(systemClock, silentLog);
    ticks.add('first', async () => {
      ran.push('first');
      throw new Error('not today');
    });
    ticks.add('second', async () => {
      ran.push('second');
    });
    expect(() => {
      ticks.add('second', async () => undefined);
    }).toThrow('Two ticks');
    await ticks.run();
    expect(ran).toEqual(['first', 'second']);
  });
});
