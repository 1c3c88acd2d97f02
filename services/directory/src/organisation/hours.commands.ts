import { setOfferingHours, setOpeningHours, type Decision } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { Cause, Journal } from '@mrc/messaging';
import { changesOf } from '@mrc/service-kit';
import { callerNow } from '../caller/caller-now';
import { changeOfOffering } from './change-offering';
import {
  organisationOpensTo,
  setOfferingHours as decideOfferingHours,
  setOpeningHours as decideOpeningHours,
  type Organisation,
} from './organisation';
import { organisationPermissions } from './organisation.permissions';
import { loadOrganisation, organisationStream, saveHours, saveVersion, workInRegisterOf } from './organisation.store';

const record = async (
  tx: Tx,
  journal: Journal,
  { next, events }: Decision<Organisation>,
  cause: Cause,
): Promise<number> => {
  await workInRegisterOf(tx, next);
  const version = await journal.append(tx, organisationStream(next, cause.at), events, cause);
  await saveHours(tx, next);
  await saveVersion(tx, next.id, version);
  return version;
};

const changeOfOrganisation = changesOf({
  id: 'organisationId',
  opensTo: organisationOpensTo,
  permissions: organisationPermissions,
  load: loadOrganisation,
  callerNow,
  record,
});

export const hoursCommands = {
  /** Says when an organisation is open, or that it is not known. */
  setOpeningHours: changeOfOrganisation(setOpeningHours, 'set-hours', (organisation, { openingHours }) =>
    decideOpeningHours(organisation, openingHours),
  ),

  /** Says when an offering is open other than its partner, or that it is not. */
  setOfferingHours: changeOfOffering(setOfferingHours, 'set-hours', (offered, { openingHours }) =>
    decideOfferingHours(offered, openingHours),
  ),
};
