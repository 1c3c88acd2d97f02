import type { IncomingMessage, ServerResponse } from 'node:http';
import { deviceCookie, deviceOf, signedDevice } from '@mrc/access';
import { Body, Controller, Headers, Ip, Param, Post, Req, Res } from '@nestjs/common';
import * as z from 'zod';
import { BuiltInIssuer } from './built-in-issuer';
import { SignIn } from './sign-in';
import { SignInKeys } from './sign-in-keys';

const body = z.strictObject({ email: z.string().max(200), password: z.string().max(200) });

type Request = { readonly raw: IncomingMessage };
type Reply = {
  readonly raw: ServerResponse;
  code(status: number): unknown;
  header(name: string, value: string): unknown;
};

/** As long as browsers keep a cookie at most. */
const deviceSeconds = 400 * 24 * 3_600;

/** Where the console's sign-in page sends e-mail and password. */
@Controller('oidc/interaction')
export class SignInController {
  constructor(
    private readonly issuer: BuiltInIssuer,
    private readonly signIn: SignIn,
    private readonly keys: SignInKeys,
  ) {}

  @Post(':uid/login')
  async login(
    @Param('uid') uid: string,
    @Body() given: unknown,
    @Headers('x-forwarded-for') forwardedFor: string | undefined,
    @Headers('x-mrc-holder') holder: string | undefined,
    @Headers('x-mrc-session') session: string | undefined,
    @Ip() ip: string,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const answer = (status: number, content: object) => {
      reply.code(status);
      return content;
    };
    const read = body.safeParse(given);
    if (!read.success) return answer(400, { code: 'INVALID_INPUT' });
    if (!(await this.issuer.isWaiting(uid, request.raw, reply.raw))) return answer(410, { code: 'SIGN_IN_EXPIRED' });
    const result = await this.signIn.execute({
      ...read.data,
      address: addressOf(forwardedFor, ip),
      holder: holder === undefined ? null : { staffId: holder, session: session ?? '' },
      device: deviceOf(request.raw.headers.cookie, this.keys.opened.deviceSecret) ?? null,
    });
    if (result.ok) {
      reply.header('set-cookie', this.cookieOf(result.value.device));
      return answer(200, { returnTo: await this.issuer.goOnAs(result.value.subject, request.raw, reply.raw) });
    }
    if (result.refusal.code === 'WRONG_SIGN_IN') return answer(401, { code: 'WRONG_SIGN_IN' });
    return answer(429, { code: 'SIGN_IN_PAUSED', until: result.refusal.until.toISOString() });
  }

  private cookieOf(device: string): string {
    const { deviceSecret, publicUrl } = this.keys.opened;
    const secure = publicUrl.startsWith('https:') ? '; secure' : '';
    return `${deviceCookie}=${signedDevice(device, deviceSecret)}; path=/oidc; max-age=${deviceSeconds}; httponly; samesite=lax${secure}`;
  }
}

const ofThisMachine = /^(::ffff:)?127\.|^::1$/;

/** The address the nearest proxy saw; what a browser claims of itself stands before it. A proxy here that says nothing is nobody's. */
const addressOf = (forwardedFor: string | undefined, ip: string): string | null => {
  const seen = forwardedFor?.split(',').at(-1)?.trim();
  if (seen) return seen;
  return ofThisMachine.test(ip) ? null : ip;
};
