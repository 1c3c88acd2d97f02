import { can, mayEver, type StaffActor } from '@mrc/access';
import {
  assignRequest,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { isColleague } from '../known-colleague/known-colleagues';
import { changeRequest } from './change-request';
import { assignRequest as assign, type Request } from './request';
import { requestPermissions } from './request.permissions';

type Contract = typeof assignRequest;

/** Makes the caller responsible for a request, or nobody; who may, any colleague. */
@Injectable()
export class AssignRequest {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(requestPermissions, 'assign', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const decide = async (request: Request, _at: Date, tx: Tx) =>
      (await unfit(tx, call.actor, request, input.staffId)) ?? assign(request, input.staffId);
    return this.platform.command(assignRequest, input, call, (tx) =>
      changeRequest(tx, this.platform, { action: 'assign', decide }, input, call),
    );
  }
}

/** Why this caller cannot make this member of staff responsible; undefined where they can. */
const unfit = async (
  tx: Tx,
  actor: StaffActor,
  request: Request,
  staffId: string | null,
): Promise<Result<never, Refusal<'NOT_ALLOWED' | 'NOT_A_COLLEAGUE'>> | undefined> => {
  if (staffId === null || staffId === actor.staffId) return undefined;
  if (!can(requestPermissions, 'assign-to-others', actor, request)) return refused(refusal('NOT_ALLOWED', {}));
  return (await isColleague(tx, staffId)) ? undefined : refused(refusal('NOT_A_COLLEAGUE', {}));
};
