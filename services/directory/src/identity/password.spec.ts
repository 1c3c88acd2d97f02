import * as argon2 from '@node-rs/argon2';
import { hashPassword, isPassword } from './password';

jest.mock('@node-rs/argon2', () => {
  const real = jest.requireActual<typeof argon2>('@node-rs/argon2');
  return { ...real, verify: jest.fn(real.verify) };
});

const parameters = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/;

describe('passwords', () => {
  it('are kept as argon2id with the parameters OWASP asks for, salted', async () => {
    const [one, other] = [await hashPassword('the same password'), await hashPassword('the same password')];
    expect(one).toMatch(parameters);
    expect(one).not.toBe(other);
  });

  it('are recognised, and nothing else is', async () => {
    const hash = await hashPassword('a right password');
    expect(await isPassword(hash, 'a right password')).toBe(true);
    expect(await isPassword(hash, 'a wrong password')).toBe(false);
    expect(await isPassword(undefined, 'a right password')).toBe(false);
  });

  it('are compared with the same work for nobody as for somebody', async () => {
    const hash = await hashPassword('a right password');
    for (const hashed of [hash, undefined]) {
      jest.mocked(argon2.verify).mockClear();
      await isPassword(hashed, 'a wrong password');
      expect(jest.mocked(argon2.verify).mock.calls).toEqual([[expect.stringMatching(parameters), 'a wrong password']]);
    }
  });
});
