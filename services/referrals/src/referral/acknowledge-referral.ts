import { acknowledgeReferral, type CallInput } from '@mrc/contracts';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeReferral, type Changed } from './change-referral';
import { acknowledge } from './referral';

/** Tells the sender that the partner has seen it. */
@Injectable()
export class AcknowledgeReferral {
  constructor(private readonly platform: ServicePlatform) {}

  execute(input: CallInput<typeof acknowledgeReferral>, call: CallContext): Promise<Changed> {
    const change = { contract: acknowledgeReferral, action: 'acknowledge', decide: acknowledge } as const;
    return changeReferral(this.platform, change, input, call);
  }
}
