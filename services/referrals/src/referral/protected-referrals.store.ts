import { isProtected, protectedIn, unprotectedIn } from '@mrc/access';
import type { Tx } from '@mrc/database';
import { serviceByCode } from '@mrc/reference';
import { restricted } from '../known-request/restricted';
import { referrals } from './referral.store';

/** Protects the referrals of these people; what a partner sees of them stays as it is. */
export const protectReferralsOf = (tx: Tx, subjectIds: readonly string[], controller: string) =>
  tx.query(
    `update referral set access_level = 'protected'
     where subject_id = any($1::uuid[]) and controller = $2 and ${unprotectedIn('access_level')}`,
    [subjectIds, controller],
  );

/**
 * Gives the referrals of these people the level of their service again; what is protected by a service or a confidential partner stays so: that was sent
 * as a restricted service, or is with an offering that is confidential.
 */
export const liftReferralsOf = async (tx: Tx, subjectIds: readonly string[], controller: string): Promise<void> => {
  const rows = await tx.query<{ id: string; serviceCode: string }>(
    `select id, service_code as "serviceCode" from referral r
     where subject_id = any($1::uuid[]) and controller = $2 and ${protectedIn('access_level')} and service_code <> '${restricted}'
       and not exists (select from known_offering o where o.id = r.offering_id and o.confidential) for update`,
    [subjectIds, controller],
  );
  for (const { id, serviceCode } of rows) {
    const service = serviceByCode(serviceCode);
    if (service && !isProtected(service)) await referrals.update(tx, id, { accessLevel: service.accessLevel });
  }
};
