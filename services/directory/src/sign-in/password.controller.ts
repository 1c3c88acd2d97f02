import { newPassword } from '@mrc/contracts';
import { ServicePlatform, traceOf } from '@mrc/service-kit';
import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import * as z from 'zod';
import { askerOf, deviceIn, keepDevice, type BrowserReply, type BrowserRequest } from './browser-request';
import { NewPassword } from './new-password';
import { PasswordLinks } from './password-links';
import { SignInKeys } from './sign-in-keys';

const forgotten = z.strictObject({ email: z.string().max(200) });
const chosen = z.strictObject({ token: z.string().max(100), password: newPassword });

/** Where the console's pages for a forgotten password send what somebody typed. */
@Controller('oidc/password')
export class PasswordController {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly links: PasswordLinks,
    private readonly passwords: NewPassword,
    private readonly keys: SignInKeys,
  ) {}

  /** Answers the same, and as soon, whatever the address: whether anybody has it is looked up afterwards. */
  @Post('forgotten')
  async forgotten(
    @Body() given: unknown,
    @Req() request: BrowserRequest,
    @Res({ passthrough: true }) reply: BrowserReply,
  ): Promise<object> {
    const read = forgotten.safeParse(given);
    if (!read.success) return answer(reply, 400, { code: 'INVALID_INPUT' });
    const asked = { ...read.data, ...askerOf(request, this.keys) };
    const may = await this.links.mayAsk(asked);
    if (!may.ok) return answer(reply, 429, { code: 'SIGN_IN_PAUSED', until: may.refusal.until.toISOString() });
    this.links.askFor(asked).catch((error: unknown) => {
      this.platform.log.error(traceOf(error), 'A link for a new password could not be asked for');
    });
    return answer(reply, 202, {});
  }

  @Post('new')
  async choose(
    @Body() given: unknown,
    @Req() request: BrowserRequest,
    @Res({ passthrough: true }) reply: BrowserReply,
  ): Promise<object> {
    const read = chosen.safeParse(given);
    if (!read.success) return answer(reply, 400, { code: 'INVALID_INPUT' });
    const result = await this.passwords.execute({ ...read.data, device: deviceIn(request, this.keys) });
    if (!result.ok) return answer(reply, 410, { code: result.refusal.code });
    keepDevice(reply, result.value.device, this.keys);
    return answer(reply, 200, {});
  }
}

const answer = (reply: BrowserReply, status: number, content: object): object => {
  reply.code(status);
  return content;
};
