import { can, mayEver } from '@mrc/access';
import { closeRequest, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { closeRequest as decide } from './request';
import { requestPermissions } from './request.permissions';
import { loadRequest, requestStream, saveRequest } from './request.store';

type Contract = typeof closeRequest;

/** Closes a request with the worker's reason; no answer of a partner does. */
@Injectable()
export class CloseRequest {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const { actor } = call;
    if (!mayEver(requestPermissions, 'close', actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.command(closeRequest, input, call, async (tx) => {
      const request = await loadRequest(tx, input.requestId);
      if (!request || !can(requestPermissions, 'close', actor, request)) return refused(refusal('NOT_FOUND', {}));
      if (request.version !== input.expectedVersion)
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: request.version }));
      const cause = this.platform.causeOf(call);
      const decision = decide(request, { reason: input.reason, note: input.note, at: cause.at });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      const stream = requestStream(request, this.platform.todayOf(call));
      const version = await this.platform.journal.append(tx, stream, events, cause);
      await saveRequest(tx, next, version);
      return ok({ id: request.id, version });
    });
  }
}
