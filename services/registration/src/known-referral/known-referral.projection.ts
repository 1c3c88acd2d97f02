import { isWhoIsTold, type MarkKeys, type ToldAs } from '@mrc/access';
import { referralErased, referralSent, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** What referrals told us of each referral: for which request, by whose mark, and of which offering its officers alone may read. */
@Projection('known-referral', ['known_referral'])
export class KnownReferralProjection {
  @On(referralSent)
  async sent(event: EventOf<typeof referralSent>, tx: Tx): Promise<void> {
    if (!event.data) return forget(tx, event.aggregateId);
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

  @On(referralErased)
  erased(event: EventOf<typeof referralErased>, tx: Tx): Promise<void> {
    return forget(tx, event.aggregateId);
  }
}

const forget = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(`delete from known_referral where id = $1`, [id]);
};

/** Whether a referral of the register in use was sent to one of these offerings; undefined of one that is not known (yet). */
export const isSentToOneOf = async (
  tx: Tx,
  { referralId, disclosureId }: { readonly referralId: string; readonly disclosureId: string },
  offeringIds: readonly string[],
  keys: MarkKeys,
): Promise<boolean | undefined> => {
  const told = await tx.first<ToldAs>(
    `select offering as id, offering_mark as mark from known_referral where id = $1`,
    [referralId],
  );
  return told && offeringIds.some((id) => isWhoIsTold(keys, told, disclosureId, id));
};

/** The offerings to which these referrals were sent, by referral, as far as they are known and not confidential. */
export const offeringsOfReferrals = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ id: string; offering: string }>(
    `select id, offering from known_referral where id = any($1::uuid[]) and offering is not null`,
    [ids],
  );
  return new Map(rows.map(({ id, offering }) => [id, offering]));
};
