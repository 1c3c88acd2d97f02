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

/** Who asks, as far as a request shows it. */
export type Asker = {
  /** Where it comes from; null where no proxy says so. */
  readonly address: string | null;
  /** The member of staff whose session the browser still holds, locked or not, and which one it is. */
  readonly holder: { readonly staffId: string; readonly session: string } | null;
  /** The id in the browser's signed cookie. */
  readonly device: string | null;
};

const ofThisMachine = /^(::ffff:)?127\.|^::1$/;
/** As long as browsers keep a cookie at most. */
const deviceSeconds = 400 * 24 * 3_600;

/** The address the nearest proxy saw; what a browser claims of itself stands before it. A proxy here that says nothing is nobody's. */
const addressOf = ({ raw, ip }: BrowserRequest): string | null => {
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

/** The gateway says whose session the browser holds; what a browser claims of that it has left out. */
export const askerOf = (request: BrowserRequest, keys: SignInKeys): Asker => {
  const { 'x-mrc-holder': staffId, 'x-mrc-session': session } = request.raw.headers;
  return {
    address: addressOf(request),
    holder: staffId === undefined ? null : { staffId: String(staffId), session: String(session ?? '') },
    device: deviceIn(request, keys),
  };
};

/** Has the browser keep the id of its device. */
export const keepDevice = (reply: BrowserReply, device: string, { opened }: SignInKeys): void => {
  const secure = opened.publicUrl.startsWith('https:') ? '; secure' : '';
  const value = signedDevice(device, opened.deviceSecret);
  reply.header(
    'set-cookie',
    `${deviceCookie}=${value}; path=/oidc; max-age=${deviceSeconds}; httponly; samesite=lax${secure}`,
  );
};
