import { whoMay } from '@mrc/access';
import { findSentReferralByNumber } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { referralPermissions } from './referral.permissions';
import { seenBySender, senderScope } from './referral.queries';

export const numberQueries = {
  /** The referral that somebody reads out the number of; one that is hidden is as one that never was. */
  findSentReferralByNumber: query(
    findSentReferralByNumber,
    whoMay(referralPermissions, 'see-sent'),
    async (tx, { number }, { actor }) => {
      const rows = await tx.query<{ id: string }>(`select id from referral r where number = $5 and ${seenBySender}`, [
        ...senderScope(actor),
        number,
      ]);
      return ok(rows.map((row) => row.id));
    },
  ),
};
