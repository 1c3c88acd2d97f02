import { can, whoMay } from '@mrc/access';
import { refusal, reportCapacity as contract } from '@mrc/contracts';
import { localDay, ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { findPartnerOf, loadOffering, saveCapacity } from './offering.store';
import { reportCapacity as decideCapacity } from './organisation';
import { offeringPermissions } from './organisation.permissions';
import { loadOrganisation, organisationStream, saveVersion, workInRegisterOf } from './organisation.store';

/** Says whether a partner has places; `expectedVersion` and the answer are the partner's, on whose stream offerings are. */
export const reportCapacity = useCase(
  contract,
  whoMay(offeringPermissions, 'report-capacity'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const partnerId = await findPartnerOf(tx, input.offeringId);
      const organisation = partnerId === undefined ? undefined : await loadOrganisation(tx, partnerId);
      const offering = await loadOffering(tx, input.offeringId);
      if (
        !organisation ||
        !offering ||
        !can(offeringPermissions, 'report-capacity', actor, { organisation, offeringId: offering.id })
      ) {
        return refused(refusal('NOT_FOUND', {}));
      }
      if (organisation.version !== input.expectedVersion) {
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: organisation.version }));
      }
      const cause = platform.causeOf(call);
      const on = localDay(cause.at, organisation.timeZone);
      const decision = decideCapacity(organisation, offering, { hasPlaces: input.hasPlaces, on });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      await workInRegisterOf(tx, organisation);
      const version = await platform.journal.append(tx, organisationStream(organisation, cause.at), events, cause);
      await saveCapacity(tx, next);
      await saveVersion(tx, organisation.id, version);
      return ok({ id: organisation.id, version });
    }),
);
