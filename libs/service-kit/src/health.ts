import { Controller, Get, Res, type Type } from '@nestjs/common';
import type { Database } from '@mrc/database';
import type { Bus } from '@mrc/messaging';
import type { Metrics } from './metrics';

export type HealthParts = { readonly worker: Database; readonly bus: Bus; readonly metrics: Metrics };

/** The controller by which whoever runs a service sees how it is. */
export const healthController = ({ worker, bus, metrics }: HealthParts): Type => {
  @Controller()
  class Health {
    @Get('health/live')
    live() {
      return { alive: true };
    }

    @Get('health/ready')
    async ready(@Res({ passthrough: true }) reply: { code(status: number): void }) {
      const database = await worker
        .inOpenTransaction((tx) => tx.query('select 1 as one'))
        .then(
          () => true,
          () => false,
        );
      const reached = await bus.isReady();
      if (!database || !reached) reply.code(503);
      return { ready: database && reached, database, bus: reached };
    }

    @Get('metrics')
    text() {
      return metrics.text();
    }
  }
  return Health;
};
