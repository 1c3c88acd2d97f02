import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import * as z from 'zod';
import { askerOf, keepDevice, type BrowserReply, type BrowserRequest } from './browser-request';
import { BuiltInIssuer } from './built-in-issuer';
import { SignIn } from './sign-in';
import { SignInKeys } from './sign-in-keys';

const body = z.strictObject({ email: z.string().max(200), password: z.string().max(200) });

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
    @Req() request: BrowserRequest,
    @Res({ passthrough: true }) reply: BrowserReply,
  ) {
    const answer = (status: number, content: object) => {
      reply.code(status);
      return content;
    };
    const read = body.safeParse(given);
    if (!read.success) return answer(400, { code: 'INVALID_INPUT' });
    if (!(await this.issuer.isWaiting(uid, request.raw, reply.raw))) return answer(410, { code: 'SIGN_IN_EXPIRED' });
    const result = await this.signIn.execute({ ...read.data, ...askerOf(request, this.keys) });
    if (result.ok) {
      keepDevice(reply, result.value.device, this.keys);
      return answer(200, { returnTo: await this.issuer.goOnAs(result.value.subject, request.raw, reply.raw) });
    }
    if (result.refusal.code === 'WRONG_SIGN_IN') return answer(401, { code: 'WRONG_SIGN_IN' });
    return answer(429, { code: 'SIGN_IN_PAUSED', until: result.refusal.until.toISOString() });
  }
}
