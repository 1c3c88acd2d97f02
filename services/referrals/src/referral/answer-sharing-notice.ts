import { answerSharingNotice, type CallInput } from '@mrc/contracts';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeReferral, type Changed } from './change-referral';
import { answerSharingNotice as answerNotice, type Referral } from './referral';

/** Records what the receiver does with what it had read. */
@Injectable()
export class AnswerSharingNotice {
  constructor(private readonly platform: ServicePlatform) {}

  execute(input: CallInput<typeof answerSharingNotice>, call: CallContext): Promise<Changed> {
    const change = {
      contract: answerSharingNotice,
      action: 'answer-sharing-notice',
      decide: (referral: Referral) => answerNotice(referral, input.answer),
    } as const;
    return changeReferral(this.platform, change, input, call);
  }
}
