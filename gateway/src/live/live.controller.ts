import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sessionCookie } from '../session/session-cookie';
import { Sessions } from '../session/sessions';
import { LiveUpdates } from './live-updates';

@Controller('live')
export class LiveController {
  constructor(
    private readonly sessions: Sessions,
    private readonly live: LiveUpdates,
  ) {}

  @Get()
  async stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const admission = await this.sessions.admit(sessionCookie(request));
    if (admission.outcome !== 'admitted') {
      const locked = admission.outcome === 'locked';
      await reply.code(locked ? 423 : 401).send({ code: locked ? 'LOCKED' : 'NOT_SIGNED_IN' });
      return;
    }
    reply.hijack();
    const response = reply.raw;
    for (const [name, value] of Object.entries({ ...reply.getHeaders(), ...eventStream })) {
      if (value !== undefined) response.setHeader(name, value);
    }
    response.flushHeaders();
    const stream = this.live.open(admission.session, {
      write: (chunk) => response.write(chunk),
      waiting: () => response.writableLength,
      end: () => response.end(),
    });
    response.once('close', () => {
      this.live.leave(stream);
    });
  }
}

const eventStream = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
};
