import { can, whoMay } from '@mrc/access';
import { concludeAgreement as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { callerNow } from '../caller/caller-now';
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

/** Records what a controller agreed with a receiver; the answer is the controller's id and version, the agreement's id is the command's. */
export const concludeAgreement = useCase(
  contract,
  whoMay(organisationPermissions, 'conclude-agreement'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const controller = await loadOrganisation(tx, input.controllerId);
      const receiver = await findOrganisation(tx, input.receiverId);
      if (
        !controller ||
        !receiver ||
        !can(organisationPermissions, 'conclude-agreement', await callerNow(tx, actor), controller)
      ) {
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
      return unlessTaken(['agreement_pkey'], async () => {
        const cause = platform.causeOf(call);
        const version = await platform.journal.append(tx, organisationStream(controller, cause.at), events, cause);
        await insertAgreement(tx, next, actor.staffId, cause.at);
        await saveVersion(tx, controller.id, version);
        return ok({ id: controller.id, version });
      });
    }),
);
