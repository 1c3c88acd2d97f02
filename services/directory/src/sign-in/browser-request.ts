import type { IncomingMessage, ServerResponse } from 'node:http';
import { deviceCookie, deviceOf, signedDevice } from '@mrc/access';
import type { SignInKeys } from './sign-in-keys';

/** A browser's request as the gateway hands it on. */
export type BrowserRequest = { readonly raw: IncomingMessage; readonly ip: string };
export type BrowserReply = {
  readonly raw: ServerResponse;
  code(status: number): unknown;
  header(name: string, value: string): unknown;
};

const ofThisMachine = /^(::ffff:)?127\.|^::1$/;
/** As long as browsers keep a cookie at most. */
const deviceSeconds = 400 * 24 * 3_600;

/** The address the nearest proxy saw; what a browser claims of itself stands before it. A proxy here that says nothing is nobody's. */
export const addressOf = ({ raw, ip }: BrowserRequest): string | null => {
  const forwardedFor = raw.headers['x-forwarded-for'];
  const seen = String(forwardedFor ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  if (seen) return seen;
  return ofThisMachine.test(ip) ? null : ip;
};

/** The id in the browser's signed cookie; null where it has none. */
export const deviceIn = ({ raw }: BrowserRequest, { opened }: SignInKeys): string | null =>
  deviceOf(raw.headers.cookie, opened.deviceSecret) ?? null;

/** Has the browser keep the id of its device. */
export const keepDevice = (reply: BrowserReply, device: string, { opened }: SignInKeys): void => {
  const secure = opened.publicUrl.startsWith('https:') ? '; secure' : '';
  const value = signedDevice(device, opened.deviceSecret);
  reply.header(
    'set-cookie',
    `${deviceCookie}=${value}; path=/oidc; max-age=${deviceSeconds}; httponly; samesite=lax${secure}`,
  );
};
