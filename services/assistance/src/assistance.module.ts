import { KnownAliasProjection, KnownCareProjection } from '@mrc/messaging';
import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { assistanceSchema } from './data-source';
import { SuspendedColleagueProjection } from './known-colleague/suspended-colleague.projection';
import { KnownOpeningProjection } from './known-opening/known-opening.projection';
import { KnownReferralProjection } from './known-referral/known-referral.projection';
import { NeedsAnotherWay } from './known-referral/needs-another-way.reaction';
import { KnownSubjectProjection } from './known-subject/known-subject.projection';
import { assistanceErasure } from './erasing/erasure-rules';
import { EraseRequests } from './erasing/erase-requests.reaction';
import { BeginBestInterests } from './request/begin-best-interests.reaction';
import { FoldWorkCounts } from './request/fold-work-counts';
import { noticeColleagues } from './request/notice-colleagues';
import { passOnAnswer, takeBackPassingOn } from './request/pass-on-answer';
import { ProtectRequests } from './request/protect-requests.reaction';
import { receiveRequest } from './request/receive-request';
import { requestCommands } from './request/request.commands';
import { requestQueries } from './request/request.queries';
import { ReturnRequests } from './request/return-requests.reaction';
import { assistanceTimeline } from './request/timeline.queries';
import { workQueries } from './request/work.queries';
import { assistanceTables } from './retention';

@Module({
  controllers: [
    BeginBestInterests,
    EraseRequests,
    KnownAliasProjection,
    KnownCareProjection,
    KnownOpeningProjection,
    KnownSubjectProjection,
    KnownReferralProjection,
    NeedsAnotherWay,
    ProtectRequests,
    ReturnRequests,
    SuspendedColleagueProjection,
  ],
  providers: [FoldWorkCounts],
})
export class AssistanceModule {}

export const assistance: ServiceDefinition<'assistance'> = {
  name: 'assistance',
  schema: assistanceSchema,
  module: AssistanceModule,
  serves: {
    receiveRequest,
    passOnAnswer,
    takeBackPassingOn,
    ...requestCommands,
    ...requestQueries,
    ...workQueries,
    assistanceTimeline,
  },
  before: noticeColleagues,
  tables: assistanceTables,
  erasure: assistanceErasure,
};
