import { can, whoMay } from '@mrc/access';
import { publishOffering as contract, refusal } from '@mrc/contracts';
import { localDay, ok, refused } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { serviceByCode } from '@mrc/reference';
import { useCase } from '@mrc/service-kit';
import { callerNow } from '../caller/caller-now';
import { insertOffering } from './offering.store';
import { publishOffering as decideOffering } from './organisation';
import { organisationPermissions } from './organisation.permissions';
import { loadOrganisation, organisationStream, saveVersion, workInRegisterOf } from './organisation.store';

/** Says what a partner agency offers; the answer is the partner's id and version, the offering's id is the command's. */
export const publishOffering = useCase(
  contract,
  whoMay(organisationPermissions, 'publish-offering'),
  async (input, { platform, call, actor, once }) => {
    const codes = [...new Set(input.serviceCodes)];
    if (codes.some((code) => serviceByCode(code)?.kind !== 'need'))
      return refused(refusal('SERVICE_NOT_REQUESTABLE', {}));
    return once(async (tx) => {
      const partner = await loadOrganisation(tx, input.organisationId);
      if (!partner || !can(organisationPermissions, 'publish-offering', await callerNow(tx, actor), partner)) {
        return refused(refusal('NOT_FOUND', {}));
      }
      const cause = platform.causeOf(call);
      const decision = decideOffering(partner, {
        id: input.commandId,
        serviceCodes: codes,
        languages: [...new Set(input.languages)],
        confidential: input.confidential,
        hasPlaces: input.hasPlaces,
        answerWithinHours: input.answerWithinHours,
        capacityAsOf: localDay(cause.at, partner.timeZone),
        canBeRead: false,
        openingHours: input.openingHours ?? null,
      });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      await workInRegisterOf(tx, partner);
      return unlessTaken(['offering_pkey'], async () => {
        const version = await platform.journal.append(tx, organisationStream(partner, cause.at), events, cause);
        await insertOffering(tx, partner.id, next);
        await saveVersion(tx, partner.id, version);
        return ok({ id: partner.id, version });
      });
    });
  },
);
