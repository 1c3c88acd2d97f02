import type { Decision } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { Cause, Journal } from '@mrc/messaging';
import { changesOf } from '@mrc/service-kit';
import { callerNow } from '../caller/caller-now';
import { findPartnerOf, loadOffering, saveOffering } from './offering.store';
import { offeringOpensTo, type Offered } from './organisation';
import { offeringPermissions } from './organisation.permissions';
import { loadOrganisation, organisationStream, saveVersion, workInRegisterOf } from './organisation.store';

/** An offering with its partner, which is locked. */
export const loadOffered = async (tx: Tx, offeringId: string): Promise<Offered | undefined> => {
  const partnerId = await findPartnerOf(tx, offeringId);
  const organisation = partnerId === undefined ? undefined : await loadOrganisation(tx, partnerId);
  const offering = organisation && (await loadOffering(tx, offeringId));
  return offering && { id: organisation.id, version: organisation.version, organisation, offering };
};

/** Journals what was decided of an offering on its partner's stream, and saves it; answers the partner's new version. */
export const recordOffered = async (
  tx: Tx,
  journal: Journal,
  { next: { organisation, offering }, events }: Decision<Offered>,
  cause: Cause,
): Promise<number> => {
  await workInRegisterOf(tx, organisation);
  const version = await journal.append(tx, organisationStream(organisation, cause.at), events, cause);
  await saveOffering(tx, offering);
  await saveVersion(tx, organisation.id, version);
  return version;
};

/** The changes of what a partner offers; its stream, and so the version, is the partner's. */
export const changeOfOffering = changesOf({
  id: 'offeringId',
  opensTo: offeringOpensTo,
  permissions: offeringPermissions,
  load: loadOffered,
  callerNow,
  record: recordOffered,
});
