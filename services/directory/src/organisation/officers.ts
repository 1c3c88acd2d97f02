import { can, whoMay } from '@mrc/access';
import { attachOfficer, detachOfficer, listOfficers, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { changeOfOffering } from './change-offering';
import { changeReaders, type Offered } from './organisation';
import { officersPermissions } from './organisation.permissions';
import { findOrganisation, hasAgreedElsewhere, workInRegisterOf } from './organisation.store';
import { canBeRead, changeAttached, officersOf, wasEverRead } from './readers.store';
import type { StaffActor } from '@mrc/access';
import type { Tx } from '@mrc/database';

/**
 * Once a partner serves another register too, an administrator gives an offering its first readers only: those it had decide who
 * reads there after them, otherwise one register plants a reader of another's referrals.
 */
const mayAttach = async (tx: Tx, by: StaffActor, { organisation, offering }: Offered): Promise<boolean> =>
  by.organisationId === organisation.id ||
  !(await hasAgreedElsewhere(tx, organisation.id, by.controllerId)) ||
  !(await wasEverRead(tx, organisation.id, offering.id));

export const officerCommands = {
  /** An officer of the partner reads an offering from now on. */
  attachOfficer: changeOfOffering(attachOfficer, 'attach-officer', async (offered, { staffId }, { tx, actor }) => {
    const { organisation, offering } = offered;
    await workInRegisterOf(tx, organisation);
    if (!(await mayAttach(tx, actor, offered))) return refused(refusal('NOT_ALLOWED', {}));
    const post = { organisationId: organisation.id, offeringId: offering.id, staffId };
    if (!(await changeAttached(tx, post, true))) return refused(refusal('NOT_FOUND', {}));
    return changeReaders(offered, true);
  }),

  /** An officer of the partner reads an offering no longer. */
  detachOfficer: changeOfOffering(detachOfficer, 'detach-officer', async (offered, { staffId }, { tx }) => {
    const { organisation, offering } = offered;
    await workInRegisterOf(tx, organisation);
    const post = { organisationId: organisation.id, offeringId: offering.id, staffId };
    if (!(await changeAttached(tx, post, false))) return refused(refusal('NOT_FOUND', {}));
    return changeReaders(offered, await canBeRead(tx, offering.id));
  }),
};

export const officerQueries = {
  /** Who may sign in at a partner, and what they read; of others nothing. */
  listOfficers: query(listOfficers, whoMay(officersPermissions, 'list'), async (tx, { organisationId }, { actor }) => {
    const partner = await findOrganisation(tx, organisationId);
    if (!partner || !can(officersPermissions, 'list', actor, partner)) return ok([]);
    await workInRegisterOf(tx, partner);
    return ok(await officersOf(tx, partner.id));
  }),
};
