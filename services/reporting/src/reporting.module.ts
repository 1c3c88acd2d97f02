import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { getClosedView } from './closed-view/closed-view.queries';
import { DailyClose } from './closed-view/daily-close';
import { reportingSchema } from './data-source';
import { reportingErasure } from './erasure-rules';
import { FactsProjection } from './fact/facts.projection';
import { getTotals } from './total/total.queries';
import { reportingTables } from './retention';

@Module({
  controllers: [FactsProjection],
  providers: [DailyClose],
})
export class ReportingModule {}

export const reporting: ServiceDefinition<'reporting'> = {
  name: 'reporting',
  schema: reportingSchema,
  module: ReportingModule,
  serves: { getTotals, getClosedView },
  tables: reportingTables,
  erasure: reportingErasure,
  figures: [
    {
      name: 'mrc_last_close_at_seconds',
      help: 'Unix time of the oldest of the last closes of each jurisdiction',
      sql: 'select extract(epoch from min(closed_at)) as figure from closing',
    },
  ],
};
