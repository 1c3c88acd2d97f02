import { can, mayEver } from '@mrc/access';
import { refusal, reopenRequest, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { reopenRequest as decide } from './request';
import { requestPermissions } from './request.permissions';
import { loadRequest, requestStream, saveRequest } from './request.store';

type Contract = typeof reopenRequest;

/** Opens a closed request again, under its number and its first due day. */
@Injectable()
export class ReopenRequest {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const { actor } = call;
    if (!mayEver(requestPermissions, 'reopen', actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.command(reopenRequest, input, call, async (tx) => {
      const request = await loadRequest(tx, input.requestId);
      if (!request || !can(requestPermissions, 'reopen', actor, request)) return refused(refusal('NOT_FOUND', {}));
      if (request.version !== input.expectedVersion)
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: request.version }));
      const decision = decide(request);
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      const stream = requestStream(request, this.platform.todayOf(call));
      const version = await this.platform.journal.append(tx, stream, events, this.platform.causeOf(call));
      await saveRequest(tx, next, version);
      return ok({ id: request.id, version });
    });
  }
}
