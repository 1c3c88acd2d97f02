import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's parameters for argon2id: 19 MiB, two passes, one thread. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, parameters);

let nobodysHash: Promise<string> | undefined;

/** Whether the password is the one that was hashed; without a hash it takes the same time and is not. */
export const isPassword = async (hashed: string | undefined, password: string): Promise<boolean> => {
  nobodysHash ??= hashPassword(randomBytes(32).toString('base64url'));
  const right = await verify(hashed ?? (await nobodysHash), password);
  return right && hashed !== undefined;
};
