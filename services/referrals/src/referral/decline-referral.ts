import { declineReferral, type CallInput } from '@mrc/contracts';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeReferral, type Changed } from './change-referral';
import { decline, type Referral } from './referral';

/** Declines a referral with a code. */
@Injectable()
export class DeclineReferral {
  constructor(private readonly platform: ServicePlatform) {}

  execute(input: CallInput<typeof declineReferral>, call: CallContext): Promise<Changed> {
    const change = {
      contract: declineReferral,
      action: 'decline',
      decide: (referral: Referral, at: Date) => decline(referral, { at, code: input.code, note: input.note }),
    } as const;
    return changeReferral(this.platform, change, input, call);
  }
}
