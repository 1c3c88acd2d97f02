import { can, mayEver } from '@mrc/access';
import { publishOffering, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { localDay, ok, refused, type Result } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { unlessTaken } from '../unless-taken';
import { insertOffering } from './offering.store';
import { publishOffering as decideOffering } from './organisation';
import { organisationPermissions } from './organisation.permissions';
import { loadOrganisation, organisationStream, saveVersion, workInRegisterOf } from './organisation.store';

type Contract = typeof publishOffering;

/** Says what a partner agency offers; the answer is the partner's id and version, the offering's id is the command's. */
@Injectable()
export class PublishOffering {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(organisationPermissions, 'publishOffering', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const codes = [...new Set(input.serviceCodes)];
    if (codes.some((code) => serviceByCode(code)?.kind !== 'need'))
      return refused(refusal('SERVICE_NOT_REQUESTABLE', {}));
    return this.platform.command(publishOffering, input, call, async (tx) => {
      const partner = await loadOrganisation(tx, input.organisationId);
      if (!partner || !can(organisationPermissions, 'publishOffering', call.actor, partner)) {
        return refused(refusal('NOT_FOUND', {}));
      }
      const cause = this.platform.causeOf(call);
      const decision = decideOffering(partner, {
        id: input.commandId,
        serviceCodes: codes,
        languages: [...new Set(input.languages)],
        confidential: input.confidential,
        hasPlaces: input.hasPlaces,
        answerWithinHours: input.answerWithinHours,
        capacityAsOf: localDay(cause.at, partner.timeZone),
      });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      await workInRegisterOf(tx, partner);
      return unlessTaken('offering_pkey', async () => {
        const version = await this.platform.journal.append(tx, organisationStream(partner, cause.at), events, cause);
        await insertOffering(tx, partner.id, next);
        await saveVersion(tx, partner.id, version);
        return ok({ id: partner.id, version });
      });
    });
  }
}
