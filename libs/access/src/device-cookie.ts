import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Of the cookie that a browser keeps once somebody has signed in with it. */
export const deviceCookie = 'mrc_device';

const idPattern = /^[\w-]{43}$/;

const signatureOf = (id: string, secret: string): string =>
  createHmac('sha256', secret).update('device cookie\0').update(id).digest('base64url');

/** An id for a browser that has none: 32 random bytes in base64url. */
export const newDeviceId = (): string => randomBytes(32).toString('base64url');

/** What the cookie holds: the id and its signature by `secret`. */
export const signedDevice = (id: string, secret: string): string => `${id}.${signatureOf(id, secret)}`;

/** The id in a Cookie header, where it is signed by `secret`; undefined otherwise. */
export const deviceOf = (header: string | undefined, secret: string): string | undefined => {
  const pairs = (header ?? '').split(/; */).map((pair) => pair.split('='));
  const value = pairs.find(([name]) => name === deviceCookie)?.[1] ?? '';
  const [id = '', signature = ''] = value.split('.');
  if (!idPattern.test(id)) return undefined;
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(id, secret))];
  return given.length === right.length && timingSafeEqual(given, right) ? id : undefined;
};
