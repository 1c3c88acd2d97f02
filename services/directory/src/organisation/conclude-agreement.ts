import { can, mayEver } from '@mrc/access';
import { concludeAgreement, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { unlessTaken } from '../unless-taken';
import { concludeAgreement as decideAgreement } from './organisation';
import { organisationPermissions } from './organisation.permissions';
import {
  findOrganisation,
  insertAgreement,
  loadOrganisation,
  organisationStream,
  saveVersion,
  workInRegisterOf,
} from './organisation.store';

type Contract = typeof concludeAgreement;

/** Records what a controller agreed with a receiver; the answer is the controller's id and version, the agreement's id is the command's. */
@Injectable()
export class ConcludeAgreement {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(organisationPermissions, 'concludeAgreement', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.command(concludeAgreement, input, call, async (tx) => {
      const controller = await loadOrganisation(tx, input.controllerId);
      const receiver = await findOrganisation(tx, input.receiverId);
      if (!controller || !receiver || !can(organisationPermissions, 'concludeAgreement', call.actor, controller)) {
        return refused(refusal('NOT_FOUND', {}));
      }
      const decision = decideAgreement(controller, receiver, {
        id: input.commandId,
        validFrom: input.validFrom,
        validTo: input.validTo,
        retentionDays: input.retentionDays,
        breachContact: input.breachContact,
        onwardTransfer: input.onwardTransfer,
      });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      await workInRegisterOf(tx, controller);
      return unlessTaken('agreement_pkey', async () => {
        const cause = this.platform.causeOf(call);
        const version = await this.platform.journal.append(tx, organisationStream(controller, cause.at), events, cause);
        await insertAgreement(tx, next, call.actor.staffId, cause.at);
        await saveVersion(tx, controller.id, version);
        return ok({ id: controller.id, version });
      });
    });
  }
}
