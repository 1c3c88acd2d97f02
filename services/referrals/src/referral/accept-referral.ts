import { mayEver } from '@mrc/access';
import {
  acceptReferral,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
  type Decision,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { localDay, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { agreementInForce } from '../known-agreement/known-agreement.projection';
import { changeLocked } from './change-referral';
import { accept, type Referral } from './referral';
import { referralPermissions } from './referral.permissions';

type Contract = typeof acceptReferral;
type Decided = Result<Decision<Referral>, Refusal<'REFERRAL_STATE_FORBIDS' | 'NO_AGREEMENT_IN_FORCE'>>;

/** Takes a referral on while the agreement it rests on is in force, with an appointment where there is one. */
@Injectable()
export class AcceptReferral {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(referralPermissions, 'accept', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const { appointmentAt, appointmentPlace } = input;
    const appointmentOn = appointmentAt && localDay(new Date(appointmentAt), call.actor.timeZone);
    const decide = async (referral: Referral, at: Date, tx: Tx): Promise<Decided> => {
      const decision = accept(referral, { at, appointmentAt, appointmentPlace }, appointmentOn);
      const agreed = decision.ok && (await agreementInForce(tx, referral, localDay(at, referral.timeZone)));
      return decision.ok && !agreed ? refused(refusal('NO_AGREEMENT_IN_FORCE', {})) : decision;
    };
    return this.platform.command(acceptReferral, input, call, (tx) =>
      changeLocked(tx, this.platform, { action: 'accept', decide }, input, call),
    );
  }
}
