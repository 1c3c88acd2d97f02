import { mayEver } from '@mrc/access';
import { getTotals, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { reportingPermissions } from '../reporting.permissions';
import { totalsOf } from './total.queries';

type Contract = typeof getTotals;

/** The live totals of each country the manager reads. */
@Injectable()
export class GetTotals {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    _input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(reportingPermissions, 'read-figures', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const now = this.platform.clock.now();
    return ok(await this.platform.query(call, (tx) => totalsOf(tx, call.actor.jurisdictions, now)));
  }
}
