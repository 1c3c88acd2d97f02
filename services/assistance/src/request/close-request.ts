import { mayEver } from '@mrc/access';
import { closeRequest, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeRequest } from './change-request';
import { closeRequest as close, type Request } from './request';
import { requestPermissions } from './request.permissions';

type Contract = typeof closeRequest;

/** Closes a request with the worker's reason; no answer of a partner does. */
@Injectable()
export class CloseRequest {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(requestPermissions, 'close', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const { reason, note } = input;
    const decide = (request: Request, at: Date) => close(request, { reason, note, at });
    return this.platform.command(closeRequest, input, call, (tx) =>
      changeRequest(tx, this.platform, { action: 'close', decide }, input, call),
    );
  }
}
