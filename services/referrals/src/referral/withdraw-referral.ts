import { withdrawReferral, type CallInput } from '@mrc/contracts';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeReferral, type Changed } from './change-referral';
import { withdraw, type Referral } from './referral';

/** Takes a referral back before it was answered. */
@Injectable()
export class WithdrawReferral {
  constructor(private readonly platform: ServicePlatform) {}

  execute(input: CallInput<typeof withdrawReferral>, call: CallContext): Promise<Changed> {
    const change = {
      contract: withdrawReferral,
      action: 'withdraw',
      decide: (referral: Referral) => withdraw(referral, 'by-sender'),
    } as const;
    return changeReferral(this.platform, change, input, call);
  }
}
