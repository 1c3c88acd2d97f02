import { newDeviceId } from '@mrc/access';
import { newId, silentLog } from '@mrc/kernel';
import { oneKey, ServicePlatform } from '@mrc/service-kit';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { bootstrapNetwork } from '../bootstrap';
import { readDirectoryConfig } from '../config';
import { directorySchema } from '../data-source';
import { operatorInput, password, staffInput } from '../testing/inputs.fixture';
import { signInEnvironment } from '../testing/sign-in-environment.fixture';
import { SignIn, type SignInAttempt } from './sign-in';
import { SignInCounts } from './sign-in-counts';
import { SignInKeys } from './sign-in-keys';

let db: TestPlatform;
let keys: ReturnType<typeof signInEnvironment>;
let signIn: SignIn;
const operator = operatorInput();
const email = 'somebody@operator.example';
const administrator = staffInput(operator.commandId, 'administrator', { email });
const centre = '198.51.100.7';
const device = newDeviceId();
const session = { staffId: administrator.commandId, session: 'one session' };

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  keys = signInEnvironment('http://localhost:4000');
  const signInKeys = new SignInKeys();
  await signInKeys.open(readDirectoryConfig(keys.variables));
  const { app, worker, journal, ticks, clock, jurisdictions } = db.platform;
  const secret = oneKey('a secret of tests');
  const secrets = { commandKeys: secret, digestKeys: secret, markKeys: secret };
  const platform = { service: 'directory', app, worker, journal, ticks, clock, jurisdictions, log: silentLog } as const;
  const ours = new ServicePlatform({ ...platform, ...secrets });
  signIn = new SignIn(ours, new SignInCounts(ours, signInKeys));
  await bootstrapNetwork(db.platform, { operator, administrator });
});

afterAll(async () => {
  await db.close();
  keys.remove();
});

beforeEach(async () => {
  db.clock.set('2026-11-02T06:00:00Z');
  await db.query('delete from directory.sign_in_guard');
  await db.query('delete from directory.known_device');
  await tries(password, { device });
  await db.query('delete from directory.sign_in_guard');
});

type From = Partial<Pick<SignInAttempt, 'address' | 'holder' | 'device'>>;

const tries = async (given: string, from: From, name = email): Promise<string> => {
  const result = await signIn.execute({
    email: name,
    password: given,
    address: null,
    holder: null,
    device: null,
    ...from,
  });
  return result.ok ? 'ok' : result.refusal.code;
};

/** Tries wrong passwords until there is a pause, at most so many; answers how many were looked at. */
const guessing = async (most: number, from: (nth: number) => From, name: (nth: number) => string = () => email) => {
  for (let nth = 0; nth < most; nth += 1)
    if ((await tries('a guess', from(nth), name(nth))) === 'SIGN_IN_PAUSED') return nth;
  return most;
};

const attackers: Readonly<Record<string, { readonly looked: number; readonly attack: () => Promise<number> }>> = {
  'one address anywhere': { looked: 5, attack: () => guessing(60, () => ({ address: '203.0.113.5' })) },
  'the waiting room’s address': { looked: 5, attack: () => guessing(60, () => ({ address: centre })) },
  'the waiting room’s address, at everybody': {
    looked: 50,
    attack: () =>
      guessing(
        60,
        () => ({ address: centre }),
        (nth) => `${nth}@operator.example`,
      ),
  },
  'rotating addresses of one /64': {
    looked: 5,
    attack: () => guessing(60, (nth) => ({ address: `2001:db8:1:2::${nth.toString(16)}` })),
  },
  'rotating addresses of many networks': {
    looked: 10,
    attack: () => guessing(60, (nth) => ({ address: `203.0.113.${nth}` })),
  },
  'a device of its own': {
    looked: 5,
    attack: () => guessing(60, () => ({ address: centre, device: newDeviceId() })),
  },
  'the session of somebody else': {
    looked: 5,
    attack: () => guessing(60, () => ({ address: centre, holder: { staffId: newId(), session: 'another' } })),
  },
};

const holders: Readonly<Record<string, From>> = {
  'a device that signed in before, elsewhere': { address: '192.0.2.1', device },
  'a device that signed in before, behind the attacker’s address': { address: centre, device },
  'a session that is locked, behind the attacker’s address': { address: centre, holder: session },
};

describe.each(Object.entries(attackers))('whoever guesses from %s', (_from, { looked, attack }) => {
  it('is paused', async () => {
    expect(await attack()).toBe(looked);
  });

  it.each(Object.entries(holders))('keeps nobody out who has %s', async (_what, from) => {
    await attack();
    expect(await tries(password, from)).toBe('ok');
  });
});

describe('a device that is known, or a session that is held', () => {
  it.each(Object.entries(holders))('opens no way to go on guessing: %s', async (_what, from) => {
    expect(await guessing(60, () => from)).toBe(5);
    expect(await tries(password, from)).toBe('SIGN_IN_PAUSED');
    expect(await tries(password, { address: '192.0.2.9' })).toBe('ok');
  });

  it('is known to the account that signed in and to no other', async () => {
    const other = 'another@operator.example';
    expect(
      await guessing(
        60,
        () => ({ address: centre, device }),
        () => other,
      ),
    ).toBe(5);
    expect(await tries(password, { address: centre, device })).toBe('ok');
  });

  it('is known from the first right password on, and kept as a digest', async () => {
    const fresh = newDeviceId();
    expect(await tries(password, { address: centre, device: fresh })).toBe('ok');
    await attackers['rotating addresses of many networks']?.attack();
    expect(await tries(password, { address: centre })).toBe('SIGN_IN_PAUSED');
    expect(await tries(password, { address: centre, device: fresh })).toBe('ok');
    expect(JSON.stringify(await db.query('select * from directory.known_device'))).not.toContain(fresh);
  });

  it('does not give strangers their tries of the day anew by signing in', async () => {
    await attackers['rotating addresses of many networks']?.attack();
    expect(await tries(password, { device })).toBe('ok');
    expect(await tries('a guess', { address: '203.0.113.200' })).toBe('SIGN_IN_PAUSED');
  });

  it('is one of fifty of an account; the oldest is forgotten', async () => {
    for (let nth = 0; nth < 50; nth += 1) {
      db.clock.set(new Date(Date.parse('2026-11-03T06:00:00Z') + nth * 1_000).toISOString());
      await tries(password, { device: newDeviceId() });
    }
    expect(await db.query('select 1 as one from directory.known_device')).toHaveLength(50);
    expect(await guessing(60, () => ({ address: centre, device }))).toBe(5);
    expect(await tries(password, { address: centre, device })).toBe('SIGN_IN_PAUSED');
  });
});

it('answers guesses at an account nobody has as those at one that somebody has', async () => {
  const answers = async (name: string): Promise<string[]> => {
    const given: string[] = [];
    for (let nth = 0; nth < 12; nth += 1)
      given.push(await tries('a guess', { address: `203.0.113.${nth}`, device: nth % 2 ? device : null }, name));
    return given;
  };
  await db.query('delete from directory.known_device');
  expect(await answers('nobody@operator.example')).toEqual(await answers(email));
});
