import { confirmService, type CallInput } from '@mrc/contracts';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeReferral, type Changed } from './change-referral';
import { confirm } from './referral';

/** Records the person's word that the service was given. */
@Injectable()
export class ConfirmService {
  constructor(private readonly platform: ServicePlatform) {}

  execute(input: CallInput<typeof confirmService>, call: CallContext): Promise<Changed> {
    const change = { contract: confirmService, action: 'confirm', decide: confirm } as const;
    return changeReferral(this.platform, change, input, call);
  }
}
