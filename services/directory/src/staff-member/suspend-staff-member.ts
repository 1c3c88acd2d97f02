import { can, whoMay } from '@mrc/access';
import { refusal, suspendStaffMember as contract } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import {
  countAdministrator,
  loadOrganisation,
  organisationStream,
  workInRegisterOf,
} from '../organisation/organisation.store';
import { tellReaders } from '../organisation/tell-readers';
import { callerNow } from '../caller/caller-now';
import { isAdministrator, suspendStaffMember as decideSuspension } from './staff-member';
import { staffMemberPermissions } from './staff-member.permissions';
import { findOrganisationOfStaff, loadStaffMember, saveSuspension, staffStream } from './staff-member.store';

/**
 * Closes a sign-in; the gateway ends its sessions when it hears of it. The member is in the organisation's register, which is
 * entered only once the caller may.
 */
export const suspendStaffMember = useCase(
  contract,
  whoMay(staffMemberPermissions, 'suspend'),
  ({ staffId, expectedVersion }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const organisationId = await findOrganisationOfStaff(tx, staffId);
      const organisation = organisationId === undefined ? undefined : await loadOrganisation(tx, organisationId);
      if (
        !organisation ||
        !can(staffMemberPermissions, 'suspend', await callerNow(tx, actor), { organisation, staffId })
      ) {
        return refused(refusal('NOT_FOUND', {}));
      }
      await workInRegisterOf(tx, organisation);
      const member = await loadStaffMember(tx, staffId);
      if (!member) return refused(refusal('NOT_FOUND', {}));
      if (member.version !== expectedVersion) {
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: member.version }));
      }
      const cause = platform.causeOf(call);
      const decision = decideSuspension(member, cause.at);
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      const { centre, occurredOn } = organisationStream(organisation, cause.at);
      const version = await platform.journal.append(tx, staffStream(member, centre, occurredOn), events, cause);
      await saveSuspension(tx, next, version);
      if (isAdministrator(next)) await countAdministrator(tx, organisation.id, -1);
      await tellReaders(tx, platform, organisation, cause);
      return ok({ id: next.id, version });
    }),
);
