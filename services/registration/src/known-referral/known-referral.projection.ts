import { isMarkOf, type MarkKeys } from '@mrc/access';
import { referralSent, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** What referrals told us of each referral: for which request, by whose mark, and of which offering its officers alone may read. */
@Projection('known-referral', ['known_referral'])
export class KnownReferralProjection {
  @On(referralSent)
  async sent(event: EventOf<typeof referralSent>, tx: Tx): Promise<void> {
    if (!event.data) {
      await tx.query(`delete from known_referral where id = $1`, [event.aggregateId]);
      return;
    }
    const { requestId, responsible, offering, offeringMark } = event.data;
    await tx.query(
      `insert into known_referral (id, controller, jurisdiction, access_level, request_id, sender, sent_at, offering, offering_mark)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       on conflict (id) do update set sender = excluded.sender, offering = excluded.offering, offering_mark = excluded.offering_mark`,
      [
        event.aggregateId,
        event.controller,
        event.jurisdiction,
        event.accessLevel,
        requestId,
        responsible,
        event.recordedAt,
        offering,
        offeringMark,
      ],
    );
  }
}

type Known = { readonly offering: string | null; readonly offeringMark: string | null };

/** Whether a referral of the register in use was sent to one of these offerings; undefined of one that is not known (yet). */
export const isSentToOneOf = async (
  tx: Tx,
  { referralId, disclosureId }: { readonly referralId: string; readonly disclosureId: string },
  offeringIds: readonly string[],
  keys: MarkKeys,
): Promise<boolean | undefined> => {
  const known = await tx.first<Known>(
    `select offering, offering_mark as "offeringMark" from known_referral where id = $1`,
    [referralId],
  );
  if (!known) return undefined;
  const { offering, offeringMark } = known;
  return offeringIds.some((id) =>
    offeringMark === null ? id === offering : isMarkOf(keys, offeringMark, disclosureId, id),
  );
};
