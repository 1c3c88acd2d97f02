import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewayMetrics } from './metrics';
import { SessionStore } from './session/session.store';

const ownNetwork = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^(::1$|f[cd])/;

@Controller()
export class HealthController {
  constructor(
    private readonly store: SessionStore,
    private readonly metrics: GatewayMetrics,
  ) {}

  @Get('health/live')
  live() {
    return { alive: true };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const database = await this.store.isReachable();
    if (!database) void reply.code(503);
    return { ready: database, database };
  }

  @Get('metrics')
  async figures(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const forwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
    if (!forwarded && ownNetwork.test(request.ip)) return this.metrics.text();
    void reply.code(404);
    return { code: 'NOT_FOUND' };
  }
}
