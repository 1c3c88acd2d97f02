import type { StaffActor } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { findStaffMember } from './staff-member.store';

/**
 * Whoever asks, as their row says and not as their token still does: what they are attached to, and nothing at all once their
 * sign-in is closed. Asked before the transaction enters another register than theirs.
 */
export const callerNow = async (tx: Tx, actor: StaffActor): Promise<StaffActor> => {
  const member = await findStaffMember(tx, actor.staffId);
  if (member?.state !== 'active') return { ...actor, roles: [], offeringIds: [] };
  return { ...actor, roles: [...member.roles], offeringIds: [...member.offeringIds] };
};
