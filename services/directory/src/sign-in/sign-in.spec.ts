import { newDeviceId } from '@mrc/access';
import { newId, type LogFacts } from '@mrc/kernel';
import { oneKey, removeOld, removing, ServicePlatform } from '@mrc/service-kit';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import { bootstrapNetwork } from '../bootstrap';
import { readDirectoryConfig } from '../config';
import { directorySchema } from '../data-source';
import { directoryTables } from '../retention';
import { operatorInput, password, staffInput } from '../testing/inputs.fixture';
import { signInEnvironment } from '../testing/sign-in-environment.fixture';
import { SignIn, type SignInAttempt } from './sign-in';
import { SignInCounts } from './sign-in-counts';
import { SignInKeys } from './sign-in-keys';

let db: TestPlatform;
let keys: ReturnType<typeof signInEnvironment>;
let signIn: SignIn;
const lines: { facts: LogFacts; sentence: string }[] = [];
const operator = operatorInput();
const email = 'somebody@operator.example';

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  keys = signInEnvironment('http://localhost:4000');
  const signInKeys = new SignInKeys();
  await signInKeys.open(readDirectoryConfig(keys.variables));
  const note = (facts: LogFacts, sentence: string) => void lines.push({ facts, sentence });
  const { app, worker, journal, ticks, clock, jurisdictions } = db.platform;
  const log = { debug: note, info: note, warn: note, error: note };
  const platform = new ServicePlatform({
    service: 'directory',
    app,
    worker,
    journal,
    ticks,
    clock,
    log,
    jurisdictions,
    commandKeys: oneKey('a secret of tests'),
    digestKeys: oneKey('a secret of tests'),
    markKeys: oneKey('a secret of tests'),
  });
  signIn = new SignIn(platform, new SignInCounts(platform, signInKeys));
  await bootstrapNetwork(platform, {
    operator,
    administrator: staffInput(operator.commandId, 'administrator', { email }),
  });
});

afterAll(async () => {
  await db.close();
  keys.remove();
});

beforeEach(async () => {
  db.clock.set('2026-11-02T06:00:00Z');
  await db.query('delete from directory.sign_in_guard');
  await db.query('delete from directory.known_device');
  lines.length = 0;
});

const device = newDeviceId();
type From = Partial<Pick<SignInAttempt, 'address' | 'holder' | 'device'>>;
const anywhere = { address: null, holder: null, device: null };
const tries = (given: string, from: From = {}, name = email) =>
  signIn.execute({ email: name, password: given, ...anywhere, ...from });
const right = (address: string | null = null, from: From = {}) => tries(password, { address, ...from });
const wrong = (address: string | null = null, name = email) => tries('not the password', { address }, name);
/** Leaves the address one failure before its pause. */
const nearlyPause = async (address: string): Promise<void> => {
  await wrong(address, 'first@operator.example');
  await db.query(
    `update directory.sign_in_guard set failures = array_fill(touched_at, array[49]) where kind = 'address'`,
  );
};
const codeOf = (result: Awaited<ReturnType<SignIn['execute']>>) => (result.ok ? 'ok' : result.refusal.code);
const codes = async (times: number, attempt: (time: number) => ReturnType<SignIn['execute']>) => {
  const given: string[] = [];
  for (let time = 0; time < times; time += 1) given.push(codeOf(await attempt(time)));
  return given;
};

describe('recognising somebody by e-mail and password', () => {
  it('answers the opaque subject, however the address is written', async () => {
    const [identity] = await db.query('select subject, staff_id from directory.sign_in_identity');
    const result = await signIn.execute({
      email: ' Somebody@OPERATOR.example ',
      password,
      ...anywhere,
      device,
    });
    expect(result).toEqual({ ok: true, value: { subject: identity?.['subject'], device } });
    expect(identity?.['subject']).not.toBe(identity?.['staff_id']);
  });

  it('gives a wrong password and an unknown address the same answer', async () => {
    expect(await wrong()).toEqual({ ok: false, refusal: { code: 'WRONG_SIGN_IN' } });
    expect(await wrong(null, 'nobody@operator.example')).toEqual({ ok: false, refusal: { code: 'WRONG_SIGN_IN' } });
  });

  it('pauses a stranger after five failures, even with the right password, until the minute is over', async () => {
    expect(await codes(6, () => wrong())).toEqual([...Array<string>(5).fill('WRONG_SIGN_IN'), 'SIGN_IN_PAUSED']);
    expect(await right()).toEqual({
      ok: false,
      refusal: { code: 'SIGN_IN_PAUSED', until: new Date('2026-11-02T06:01:00Z') },
    });
    db.clock.set('2026-11-02T06:01:00Z');
    expect(codeOf(await right())).toBe('ok');
  });

  it('pauses an account nobody has just the same', async () => {
    expect((await codes(6, () => wrong(null, 'nobody@operator.example'))).at(-1)).toBe('SIGN_IN_PAUSED');
  });

  it('pauses an address that tries many accounts, and no other address', async () => {
    await nearlyPause('198.51.100.7');
    const spray = await codes(2, (time) => wrong('198.51.100.7', `${time}@operator.example`));
    expect(spray).toEqual(['WRONG_SIGN_IN', 'SIGN_IN_PAUSED']);
    expect(codeOf(await right('198.51.100.7'))).toBe('SIGN_IN_PAUSED');
    expect(codeOf(await right('198.51.100.8'))).toBe('ok');
  });

  it('does not pause everybody at an address for the wrong passwords of a few', async () => {
    await codes(8, (time) => wrong('198.51.100.7', `${time % 2}@operator.example`));
    expect(codeOf(await right('198.51.100.7'))).toBe('ok');
  });

  it('counts many attempts at once one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => wrong('198.51.100.9')));
    expect(answers.map(codeOf).filter((code) => code === 'WRONG_SIGN_IN')).toHaveLength(5);
  });

  it('forgets a stranger’s failures with the right password, not those of the account and the address', async () => {
    await codes(4, () => wrong('198.51.100.7'));
    expect(codeOf(await right('198.51.100.7'))).toBe('ok');
    const rows = await db.query(
      'select kind, cardinality(failures) as failures from directory.sign_in_guard order by kind',
    );
    expect(rows).toEqual([
      { kind: 'account', failures: 4 },
      { kind: 'address', failures: 4 },
    ]);
  });

  it('logs a pause without saying whose', async () => {
    await nearlyPause('198.51.100.7');
    await codes(5, () => wrong('198.51.100.8'));
    await wrong('198.51.100.7', 'nobody@operator.example');
    expect(lines.map(({ facts }) => facts)).toEqual([
      { guarded: 'stranger', pauses: 1 },
      { guarded: 'address', pauses: 1 },
    ]);
    const said = JSON.stringify([lines, await db.query('select key::text from directory.sign_in_guard')]);
    expect(said).not.toMatch(/operator\.example|198\.51/);
  });

  it('forgets everything after a day', async () => {
    await wrong('198.51.100.7');
    const tidy = async (now: string) => {
      for (const rule of removing(directoryTables)) await removeOld(db.platform.worker, rule, new Date(now));
    };
    await tidy('2026-11-03T05:59:59Z');
    expect(await db.query('select kind from directory.sign_in_guard')).toHaveLength(3);
    await tidy('2026-11-03T06:00:01Z');
    expect(await db.query('select kind from directory.sign_in_guard')).toEqual([]);
  });

  it('lets nobody in who is suspended', async () => {
    await db.query(`update directory.staff_member set suspended_at = now() where email = '${email}'`);
    expect(codeOf(await right(newId()))).toBe('WRONG_SIGN_IN');
    await db.query(`update directory.staff_member set suspended_at = null`);
  });
});
