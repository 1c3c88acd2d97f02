import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { referralsSchema } from './data-source';
import { KnownAgreementProjection } from './known-agreement/known-agreement.projection';
import { KnownContactProjection } from './known-contact/known-contact.projection';
import { KnownDisclosureProjection } from './known-disclosure/known-disclosure.projection';
import { KnownOfferingProjection } from './known-offering/known-offering.projection';
import { KnownRequestProjection } from './known-request/known-request.projection';
import { AcceptReferral } from './referral/accept-referral';
import { AcknowledgeReferral } from './referral/acknowledge-referral';
import { AnswerSharingNotice } from './referral/answer-sharing-notice';
import { ConfirmService } from './referral/confirm-service';
import { DeclineReferral } from './referral/decline-referral';
import { ExpireReferrals } from './referral/expire-referrals';
import { FoldInboxCounts } from './referral/fold-inbox-counts';
import { OpenInbox } from './referral/open-inbox';
import { ReadReferrals } from './referral/read-referrals';
import { ReferralController } from './referral/referral.controller';
import { ReportService } from './referral/report-service';
import { SendReferral } from './referral/send-referral';
import { StopSharing } from './referral/stop-sharing';
import { WithdrawReferral } from './referral/withdraw-referral';
import { WithdrawRefused } from './referral/withdraw-refused';
import { referralsTables } from './retention';

@Module({
  controllers: [
    ReferralController,
    KnownAgreementProjection,
    KnownContactProjection,
    KnownDisclosureProjection,
    KnownOfferingProjection,
    KnownRequestProjection,
    OpenInbox,
    StopSharing,
    WithdrawRefused,
  ],
  providers: [
    AcceptReferral,
    AcknowledgeReferral,
    AnswerSharingNotice,
    ConfirmService,
    DeclineReferral,
    ExpireReferrals,
    FoldInboxCounts,
    ReadReferrals,
    ReportService,
    SendReferral,
    WithdrawReferral,
  ],
})
export class ReferralsModule {}

export const referrals: ServiceDefinition = {
  name: 'referrals',
  schema: referralsSchema,
  module: ReferralsModule,
  tables: referralsTables,
};
