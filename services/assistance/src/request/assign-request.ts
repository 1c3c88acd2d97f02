import { can, mayEver, type StaffActor } from '@mrc/access';
import { assignRequest, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { isColleague } from '../known-colleague/known-colleagues';
import { assignRequest as decide, type Request } from './request';
import { requestPermissions } from './request.permissions';
import { loadRequest, requestStream, saveRequest } from './request.store';

type Contract = typeof assignRequest;

/** Makes the caller responsible for a request, or nobody; who may, any colleague. */
@Injectable()
export class AssignRequest {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const { actor } = call;
    if (!mayEver(requestPermissions, 'assign', actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.command(assignRequest, input, call, async (tx) => {
      const request = await loadRequest(tx, input.requestId);
      if (!request || !can(requestPermissions, 'assign', actor, request)) return refused(refusal('NOT_FOUND', {}));
      if (request.version !== input.expectedVersion)
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: request.version }));
      if (!(await mayReceive(tx, actor, request, input.staffId))) return refused(refusal('NOT_A_COLLEAGUE', {}));
      const decision = decide(request, input.staffId);
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      const stream = requestStream(request, this.platform.todayOf(call));
      const version = await this.platform.journal.append(tx, stream, events, this.platform.causeOf(call));
      await saveRequest(tx, next, version);
      return ok({ id: request.id, version });
    });
  }
}

const mayReceive = async (tx: Tx, actor: StaffActor, request: Request, staffId: string | null): Promise<boolean> => {
  if (staffId === null || staffId === actor.staffId) return true;
  return can(requestPermissions, 'assign-to-others', actor, request) && (await isColleague(tx, staffId));
};
