import { Controller, Get, Res, type Type } from '@nestjs/common';
import type { Standing } from './standing';

type Reply = { code(status: number): void };

export type HealthParts = {
  readonly standing: () => Standing;
  readonly hasStarted: () => boolean;
  /** The figures for Prometheus. */
  readonly metrics: () => Promise<string>;
};

/** The controller by which whoever runs a service sees how it is: each answers at once, from what is known. */
export const healthController = ({ standing, hasStarted, metrics }: HealthParts): Type => {
  @Controller()
  class Health {
    @Get('health/live')
    live() {
      return { alive: true };
    }

    @Get('health/started')
    started(@Res({ passthrough: true }) reply: Reply) {
      const started = hasStarted();
      if (!started) reply.code(503);
      return { started };
    }

    @Get('health/ready')
    ready(@Res({ passthrough: true }) reply: Reply) {
      const now = standing();
      if (!now.ready) reply.code(503);
      return now;
    }

    @Get('metrics')
    text() {
      return metrics();
    }
  }
  return Health;
};
