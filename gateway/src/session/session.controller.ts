import type { StaffProfile } from '@mrc/contracts';
import { Controller, Get, HttpCode, Inject, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { gatewayConfig, type GatewayConfig } from '../config';
import { Authentication } from './authentication';
import { returnPath } from './return-path';
import { Sealer } from './sealer';
import {
  attemptCookie,
  clearAttemptCookie,
  clearSessionCookie,
  sessionCookie,
  setAttemptCookie,
  setSessionCookie,
} from './session-cookie';
import { Sessions } from './sessions';

type SessionAnswer =
  { readonly state: 'signed-out' } | { readonly state: 'signed-in' | 'locked'; readonly profile: StaffProfile };

type SignInProblem = 'failed' | 'refused' | 'suspended' | 'unavailable';

@Controller('session')
export class SessionController {
  constructor(
    @Inject(gatewayConfig) private readonly config: GatewayConfig,
    private readonly sessions: Sessions,
    private readonly authentication: Authentication,
    private readonly sealer: Sealer,
  ) {}

  @Get()
  async state(@Req() request: FastifyRequest): Promise<SessionAnswer> {
    const admission = await this.sessions.admit(sessionCookie(request));
    if (admission.outcome === 'nobody') return { state: 'signed-out' };
    const { profile } = admission.session;
    return { state: admission.outcome === 'locked' ? 'locked' : 'signed-in', profile };
  }

  @Get('sign-in')
  async signIn(@Query('return') wished: unknown, @Res() reply: FastifyReply): Promise<void> {
    const begun = await this.authentication.begin(returnPath(wished, this.config.publicUrl));
    if (begun === undefined) return this.backWith(reply, 'unavailable');
    setAttemptCookie(reply, begun.attempt);
    await reply.redirect(begun.goTo, 303);
  }

  @Get('callback')
  async callback(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const attempt = attemptCookie(request);
    clearAttemptCookie(reply);
    const query = new URL(request.url, this.config.publicUrl.origin).search;
    const finished = attempt && (await this.authentication.finish(query, attempt));
    if (!finished) return this.backWith(reply, 'failed');
    const before = await this.sessions.admit(sessionCookie(request));
    const opening = await this.sessions.open(finished.tokens, before.outcome === 'nobody' ? undefined : before.session);
    if (opening.outcome !== 'opened') return this.backWith(reply, opening.outcome);
    setSessionCookie(reply, opening.cookie);
    await reply.redirect(this.config.publicUrl.origin + finished.returnTo, 303);
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const admission = await this.sessions.admit(sessionCookie(request));
    if (admission.outcome !== 'nobody') await this.sessions.end(admission.session, 'signed-out');
    clearSessionCookie(reply);
  }

  @Post('lock')
  @HttpCode(204)
  async lock(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const admission = await this.sessions.admit(sessionCookie(request));
    if (admission.outcome === 'nobody') return refuseEntry(reply, 'nobody');
    await this.sessions.lock(admission.session);
    return undefined;
  }

  /** The screen is being used: the session does not lock, though nothing is asked or changed. */
  @Post('seen')
  @HttpCode(204)
  async seen(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const admission = await this.sessions.admit(sessionCookie(request));
    if (admission.outcome !== 'admitted') return refuseEntry(reply, admission.outcome);
    await this.sessions.seen(admission.session);
    return undefined;
  }

  @Get('draft-key')
  async draftKey(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const admission = await this.sessions.admit(sessionCookie(request));
    if (admission.outcome !== 'admitted') return refuseEntry(reply, admission.outcome);
    return { key: this.sealer.draftKey(admission.session.actor.staffId) };
  }

  private async backWith(reply: FastifyReply, problem: SignInProblem): Promise<void> {
    await reply.redirect(`${this.config.publicUrl.origin}/?sign-in=${problem}`, 303);
  }
}

const refuseEntry = (reply: FastifyReply, outcome: 'nobody' | 'locked'): { readonly code: string } => {
  void reply.code(outcome === 'nobody' ? 401 : 423);
  return { code: outcome === 'nobody' ? 'NOT_SIGNED_IN' : 'LOCKED' };
};
