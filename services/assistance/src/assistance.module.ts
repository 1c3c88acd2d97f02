import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { assistanceSchema } from './data-source';
import { KnownColleagues } from './known-colleague/known-colleagues';
import { SuspendedColleagueProjection } from './known-colleague/suspended-colleague.projection';
import { KnownReferralProjection } from './known-referral/known-referral.projection';
import { NeedsAnotherWay } from './known-referral/needs-another-way.reaction';
import { KnownSubjectProjection } from './known-subject/known-subject.projection';
import { AssignRequest } from './request/assign-request';
import { CloseRequest } from './request/close-request';
import { FoldWorkCounts } from './request/fold-work-counts';
import { ReceiveRequest } from './request/receive-request';
import { RecordService } from './request/record-service';
import { ReopenRequest } from './request/reopen-request';
import { RequestController } from './request/request.controller';
import { RequestQueries } from './request/request.queries';
import { TimelineQuery } from './request/timeline.queries';
import { WorkQueries } from './request/work.queries';
import { assistanceTables } from './retention';

@Module({
  controllers: [
    RequestController,
    KnownSubjectProjection,
    KnownReferralProjection,
    NeedsAnotherWay,
    SuspendedColleagueProjection,
  ],
  providers: [
    KnownColleagues,
    ReceiveRequest,
    AssignRequest,
    RecordService,
    CloseRequest,
    FoldWorkCounts,
    ReopenRequest,
    RequestQueries,
    WorkQueries,
    TimelineQuery,
  ],
})
export class AssistanceModule {}

export const assistance: ServiceDefinition = {
  name: 'assistance',
  schema: assistanceSchema,
  module: AssistanceModule,
  tables: assistanceTables,
};
