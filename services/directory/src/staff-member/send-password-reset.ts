import { can, whoMay } from '@mrc/access';
import { refusal, sendPasswordReset as contract } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { askForLink } from '../identity/password-link.store';
import { loadOrganisation, workInRegisterOf } from '../organisation/organisation.store';
import { callerNow } from '../caller/caller-now';
import { staffMemberPermissions } from './staff-member.permissions';
import { findOrganisationOfStaff, findStaffMember } from './staff-member.store';

/** Has a link for a new password sent to whoever it is for; it is made and sent later, where no call sees it. */
export const sendPasswordReset = useCase(
  contract,
  whoMay(staffMemberPermissions, 'send-password-reset'),
  ({ staffId }, { platform, actor, once }) =>
    once(async (tx) => {
      const organisationId = await findOrganisationOfStaff(tx, staffId);
      const organisation = organisationId === undefined ? undefined : await loadOrganisation(tx, organisationId);
      if (
        !organisation ||
        !can(staffMemberPermissions, 'send-password-reset', await callerNow(tx, actor), { organisation, staffId })
      ) {
        return refused(refusal('NOT_FOUND', {}));
      }
      await workInRegisterOf(tx, organisation);
      const member = await findStaffMember(tx, staffId);
      if (member?.state !== 'active') return refused(refusal('NOT_FOUND', {}));
      await askForLink(tx, staffId, actor.staffId, platform.clock.now());
      return ok({ id: member.id, version: member.version });
    }),
);
