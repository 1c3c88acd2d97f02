import { mayEver } from '@mrc/access';
import { refusal, reopenRequest, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeRequest } from './change-request';
import { reopenRequest as reopen } from './request';
import { requestPermissions } from './request.permissions';

type Contract = typeof reopenRequest;

/** Opens a closed request again, under its number and its first due day. */
@Injectable()
export class ReopenRequest {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(requestPermissions, 'reopen', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.command(reopenRequest, input, call, (tx) =>
      changeRequest(tx, this.platform, { action: 'reopen', decide: reopen }, input, call),
    );
  }
}
