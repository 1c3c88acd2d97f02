import {
  acceptReferral,
  acknowledgeReferral,
  answerSharingNotice,
  confirmService,
  countInbox,
  declineReferral,
  getReceivedReferrals,
  getSentReferrals,
  listInbox,
  listSentReferrals,
  referralsTimeline,
  reportService,
  sendReferral,
  withdrawReferral,
  type CallInput,
} from '@mrc/contracts';
import { Serve, type CallContext } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { AcceptReferral } from './accept-referral';
import { AcknowledgeReferral } from './acknowledge-referral';
import { AnswerSharingNotice } from './answer-sharing-notice';
import { ConfirmService } from './confirm-service';
import { DeclineReferral } from './decline-referral';
import { ReadReferrals } from './read-referrals';
import { ReportService } from './report-service';
import { SendReferral } from './send-referral';
import { WithdrawReferral } from './withdraw-referral';

@Controller()
export class ReferralController {
  constructor(
    private readonly sendReferral: SendReferral,
    private readonly acknowledgeReferral: AcknowledgeReferral,
    private readonly acceptReferral: AcceptReferral,
    private readonly declineReferral: DeclineReferral,
    private readonly reportService: ReportService,
    private readonly confirmService: ConfirmService,
    private readonly withdrawReferral: WithdrawReferral,
    private readonly answerSharingNotice: AnswerSharingNotice,
    private readonly readReferrals: ReadReferrals,
  ) {}

  @Serve(sendReferral, { reads: ['known-disclosure', 'known-contact', 'known-request'] })
  send(input: CallInput<typeof sendReferral>, call: CallContext) {
    return this.sendReferral.execute(input, call);
  }

  @Serve(acknowledgeReferral)
  acknowledge(input: CallInput<typeof acknowledgeReferral>, call: CallContext) {
    return this.acknowledgeReferral.execute(input, call);
  }

  @Serve(acceptReferral)
  accept(input: CallInput<typeof acceptReferral>, call: CallContext) {
    return this.acceptReferral.execute(input, call);
  }

  @Serve(declineReferral)
  decline(input: CallInput<typeof declineReferral>, call: CallContext) {
    return this.declineReferral.execute(input, call);
  }

  @Serve(reportService)
  report(input: CallInput<typeof reportService>, call: CallContext) {
    return this.reportService.execute(input, call);
  }

  @Serve(confirmService)
  confirm(input: CallInput<typeof confirmService>, call: CallContext) {
    return this.confirmService.execute(input, call);
  }

  @Serve(withdrawReferral)
  withdraw(input: CallInput<typeof withdrawReferral>, call: CallContext) {
    return this.withdrawReferral.execute(input, call);
  }

  @Serve(answerSharingNotice)
  answerNotice(input: CallInput<typeof answerSharingNotice>, call: CallContext) {
    return this.answerSharingNotice.execute(input, call);
  }

  @Serve(listInbox)
  inbox(input: CallInput<typeof listInbox>, call: CallContext) {
    return this.readReferrals.inbox(input, call);
  }

  @Serve(countInbox)
  counts(_input: CallInput<typeof countInbox>, call: CallContext) {
    return this.readReferrals.counts(call);
  }

  @Serve(getReceivedReferrals)
  received(input: CallInput<typeof getReceivedReferrals>, call: CallContext) {
    return this.readReferrals.received(input, call);
  }

  @Serve(getSentReferrals)
  sent(input: CallInput<typeof getSentReferrals>, call: CallContext) {
    return this.readReferrals.sent(input, call);
  }

  @Serve(listSentReferrals)
  listSent(input: CallInput<typeof listSentReferrals>, call: CallContext) {
    return this.readReferrals.listSent(input, call);
  }

  @Serve(referralsTimeline)
  timeline(input: CallInput<typeof referralsTimeline>, call: CallContext) {
    return this.readReferrals.timeline(input, call);
  }
}
