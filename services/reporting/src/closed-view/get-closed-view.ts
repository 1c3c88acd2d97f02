import { mayEver } from '@mrc/access';
import { getClosedView, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { reportingPermissions } from '../reporting.permissions';
import { findClosedView } from './closed-view.queries';
import { nextClosingTime } from './closing-time';

type Contract = typeof getClosedView;

/** Reads a view as it was last closed; what is hidden was hidden then. */
@Injectable()
export class GetClosedView {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(reportingPermissions, 'read-figures', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const view = await this.platform.query(call, (tx) => findClosedView(tx, input));
    if (view) return ok(view);
    const nextCloseAt = nextClosingTime(this.platform.clock.now()).toISOString();
    return refused(refusal('VIEW_NOT_CLOSED', { nextCloseAt }));
  }
}
