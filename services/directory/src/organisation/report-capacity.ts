import { can, mayEver } from '@mrc/access';
import { refusal, reportCapacity, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { localDay, ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { findPartnerOf, loadOffering, saveCapacity } from './offering.store';
import { reportCapacity as decideCapacity } from './organisation';
import { offeringPermissions } from './organisation.permissions';
import { loadOrganisation, organisationStream, saveVersion, workInRegisterOf } from './organisation.store';

type Contract = typeof reportCapacity;

/** Says whether a partner has places; `expectedVersion` and the answer are the partner's, on whose stream offerings are. */
@Injectable()
export class ReportCapacity {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(offeringPermissions, 'reportCapacity', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.command(reportCapacity, input, call, async (tx) => {
      const partnerId = await findPartnerOf(tx, input.offeringId);
      const organisation = partnerId === undefined ? undefined : await loadOrganisation(tx, partnerId);
      const offering = await loadOffering(tx, input.offeringId);
      if (
        !organisation ||
        !offering ||
        !can(offeringPermissions, 'reportCapacity', call.actor, { organisation, offeringId: offering.id })
      ) {
        return refused(refusal('NOT_FOUND', {}));
      }
      if (organisation.version !== input.expectedVersion) {
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: organisation.version }));
      }
      const cause = this.platform.causeOf(call);
      const on = localDay(cause.at, organisation.timeZone);
      const decision = decideCapacity(organisation, offering, { hasPlaces: input.hasPlaces, on });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      await workInRegisterOf(tx, organisation);
      const version = await this.platform.journal.append(tx, organisationStream(organisation, cause.at), events, cause);
      await saveCapacity(tx, next);
      await saveVersion(tx, organisation.id, version);
      return ok({ id: organisation.id, version });
    });
  }
}
