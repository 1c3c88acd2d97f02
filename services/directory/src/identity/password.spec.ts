import { hashPassword, isPassword } from './password';

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

describe('passwords', () => {
  it('are kept as argon2id with the parameters OWASP asks for, salted', async () => {
    const [one, other] = [await hashPassword('the same password'), await hashPassword('the same password')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('are recognised, and nothing else is', async () => {
    const hash = await hashPassword('a right password');
    expect(await isPassword(hash, 'a right password')).toBe(true);
    expect(await isPassword(hash, 'a wrong password')).toBe(false);
    expect(await isPassword(undefined, 'a right password')).toBe(false);
  });

  it('take as long to compare with nobody’s as with somebody’s', async () => {
    const hash = await hashPassword('a right password');
    await isPassword(undefined, 'warm');
    const known: number[] = [];
    const unknown: number[] = [];
    for (let round = 0; round < 15; round += 1) {
      known.push(await timed(() => isPassword(hash, 'a wrong password')));
      unknown.push(await timed(() => isPassword(undefined, 'a wrong password')));
    }
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
    expect(Math.min(...unknown)).toBeLessThan(Math.min(...known) * 2);
  });
});
