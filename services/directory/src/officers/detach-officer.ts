import { can, whoMay } from '@mrc/access';
import { detachOfficer as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { callerNow } from '../caller/caller-now';
import { detach } from '../staff-member/staff-member';
import { loadStaffMember, saveOfferings, staffStream } from '../staff-member/staff-member.store';
import { loadOffered, recordOffered } from '../organisation/change-offering';
import { changeReaders, offeringOpensTo } from '../organisation/organisation';
import { offeringPermissions } from '../organisation/organisation.permissions';
import { organisationStream, workInRegisterOf } from '../organisation/organisation.store';
import { canBeRead } from '../organisation/readers.store';

/**
 * An officer of the partner reads an offering no longer; the gateway ends their sessions when it hears of it. The last who reads it
 * stays: what was sent there would lie with nobody.
 */
export const detachOfficer = useCase(
  contract,
  whoMay(offeringPermissions, 'detach-officer'),
  ({ offeringId, staffId, expectedVersion }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const offered = await loadOffered(tx, offeringId);
      if (!offered || !can(offeringPermissions, 'detach-officer', await callerNow(tx, actor), offered)) {
        return refused(refusal('NOT_FOUND', {}));
      }
      const { id, version, organisation } = offered;
      if (version !== expectedVersion) return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version }));
      const open = offeringOpensTo['detach-officer'](offered);
      if (!open.ok) return open;
      await workInRegisterOf(tx, organisation);
      const member = await loadStaffMember(tx, staffId);
      if (member?.state !== 'active' || member.organisationId !== id) return refused(refusal('NOT_FOUND', {}));
      const cause = platform.causeOf(call);
      if (member.offeringIds.includes(offeringId)) {
        const { next, events } = detach(member, offeringId);
        const { centre, occurredOn } = organisationStream(organisation, cause.at);
        const detached = await platform.journal.append(tx, staffStream(member, centre, occurredOn), events, cause);
        await saveOfferings(tx, next, detached);
        if (!(await canBeRead(tx, offeringId))) return refused(refusal('LAST_READER', {}));
      }
      const decided = changeReaders(open.value, await canBeRead(tx, offeringId));
      return ok({ id, version: await recordOffered(tx, platform.journal, decided, cause) });
    }),
);
