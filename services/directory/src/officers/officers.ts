import { can, whoMay } from '@mrc/access';
import { attachOfficer, listOfficers, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { callerNow } from '../caller/caller-now';
import { changeOfOffering } from '../organisation/change-offering';
import { detachOfficer } from './detach-officer';
import { changeReaders, type Offered } from '../organisation/organisation';
import { officersPermissions } from '../organisation/organisation.permissions';
import { findOrganisation, hasAgreedElsewhere, workInRegisterOf } from '../organisation/organisation.store';
import { attach, canBeRead, officersOf } from '../organisation/readers.store';
import type { StaffActor } from '@mrc/access';
import type { Tx } from '@mrc/database';

/**
 * Once a partner serves another register too, an administrator gives an offering a reader only while it has none: those it has decide
 * who reads there beside them, otherwise one register plants a reader of another's referrals. Where nobody is left, somebody must.
 */
const mayAttach = async (tx: Tx, by: StaffActor, { organisation, offering }: Offered): Promise<boolean> =>
  by.organisationId === organisation.id ||
  !(await hasAgreedElsewhere(tx, organisation.id, by.controllerId)) ||
  !(await canBeRead(tx, offering.id));

export const officerCommands = {
  /** An officer of the partner reads an offering from now on. */
  attachOfficer: changeOfOffering(attachOfficer, 'attach-officer', async (offered, { staffId }, { tx, actor }) => {
    const { organisation, offering } = offered;
    await workInRegisterOf(tx, organisation);
    if (!(await mayAttach(tx, actor, offered))) return refused(refusal('NOT_ALLOWED', {}));
    const post = { organisationId: organisation.id, offeringId: offering.id, staffId };
    if (!(await attach(tx, post))) return refused(refusal('NOT_FOUND', {}));
    return changeReaders(offered, true);
  }),

  detachOfficer,
};

export const officerQueries = {
  /** Who may sign in at a partner, and what they read; of others nothing. */
  listOfficers: query(listOfficers, whoMay(officersPermissions, 'list'), async (tx, { organisationId }, { actor }) => {
    const partner = await findOrganisation(tx, organisationId);
    if (!partner || !can(officersPermissions, 'list', await callerNow(tx, actor), partner)) return ok([]);
    await workInRegisterOf(tx, partner);
    return ok(await officersOf(tx, partner.id));
  }),
};
