import type { StaffActor } from '@mrc/access';
import type { Role } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

type Row = { readonly roles: Role[]; readonly offeringIds: string[] };

/**
 * Whoever asks, as their row says and not as their token still does: what they are attached to, and nothing at all once their
 * sign-in is closed. Asked before the transaction enters another register than theirs.
 */
export const callerNow = async (tx: Tx, actor: StaffActor): Promise<StaffActor> => {
  const active = await tx.first<Row>(
    `select roles, offering_ids as "offeringIds" from staff_member where id = $1 and suspended_at is null`,
    [actor.staffId],
  );
  return { ...actor, roles: active?.roles ?? [], offeringIds: active?.offeringIds ?? [] };
};
