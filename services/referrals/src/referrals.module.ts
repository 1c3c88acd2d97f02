import { KnownAliasProjection, KnownCareProjection } from '@mrc/messaging';
import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { referralsSchema } from './data-source';
import { KnownAgreementProjection } from './known-agreement/known-agreement.projection';
import { KnownContactProjection } from './known-contact/known-contact.projection';
import { KnownDisclosureProjection } from './known-disclosure/known-disclosure.projection';
import { KnownOfferingProjection } from './known-offering/known-offering.projection';
import { KnownRequestProjection } from './known-request/known-request.projection';
import { EraseReferrals } from './erasing/erase-referrals.reaction';
import { referralsErasure } from './erasing/erasure-rules';
import { ExpireReferrals } from './referral/expire-referrals';
import { FoldInboxCounts } from './referral/fold-inbox-counts';
import { inboxQueries } from './referral/inbox.queries';
import { numberQueries } from './referral/number.queries';
import { OpenInbox } from './referral/open-inbox';
import { referralCommands } from './referral/referral.commands';
import { ProtectReferrals } from './referral/protect-referrals';
import { sentQueries } from './referral/referral.queries';
import { ReturnUnread } from './referral/return-unread';
import { sendReferral } from './referral/send-referral';
import { StopSharing } from './referral/stop-sharing';
import { referralsTimeline } from './referral/timeline.queries';
import { WithdrawRefused } from './referral/withdraw-refused';
import { referralsTables } from './retention';

@Module({
  controllers: [
    EraseReferrals,
    KnownAgreementProjection,
    KnownAliasProjection,
    KnownCareProjection,
    KnownContactProjection,
    KnownDisclosureProjection,
    KnownOfferingProjection,
    KnownRequestProjection,
    OpenInbox,
    ProtectReferrals,
    ReturnUnread,
    StopSharing,
    WithdrawRefused,
  ],
  providers: [ExpireReferrals, FoldInboxCounts],
})
export class ReferralsModule {}

export const referrals: ServiceDefinition<'referrals'> = {
  name: 'referrals',
  schema: referralsSchema,
  module: ReferralsModule,
  serves: { ...referralCommands, sendReferral, ...sentQueries, ...numberQueries, ...inboxQueries, referralsTimeline },
  tables: referralsTables,
  erasure: referralsErasure,
};
