import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GatewaySigns } from './gateway-signs';
import { GatewayMetrics } from './metrics';

const ownNetwork = /^(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|^(::1$|f[cd])/;

@Controller()
export class HealthController {
  constructor(
    private readonly signs: GatewaySigns,
    private readonly metrics: GatewayMetrics,
  ) {}

  @Get('health/live')
  live() {
    return { alive: true };
  }

  @Get('health/started')
  started(@Res({ passthrough: true }) reply: FastifyReply) {
    const { started } = this.signs;
    if (!started) void reply.code(503);
    return { started };
  }

  @Get('health/ready')
  ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const standing = this.signs.standing();
    if (!standing.ready) void reply.code(503);
    return standing;
  }

  @Get('metrics')
  async figures(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const forwarded = request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined;
    if (!forwarded && ownNetwork.test(request.ip)) return this.metrics.text();
    void reply.code(404);
    return { code: 'NOT_FOUND' };
  }
}
