import { agreementConcluded, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** What directory told us of agreements between controllers and receivers. */
@Projection('known-agreement', ['known_agreement'])
export class KnownAgreementProjection {
  @On(agreementConcluded)
  async concluded(event: EventOf<typeof agreementConcluded>, tx: Tx): Promise<void> {
    if (!event.data) return;
    const { agreementId, receiver, purposes, validFrom, validTo } = event.data;
    await tx.query(
      `insert into known_agreement (id, controller, receiver, purposes, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do update set purposes = excluded.purposes, valid_from = excluded.valid_from,
         valid_to = excluded.valid_to`,
      [agreementId, event.controller, receiver, purposes, validFrom, validTo],
    );
  }
}

/** Whether controller and receiver have an agreement on referrals in force on this day, its first and last day included. */
export const agreementInForce = async (
  tx: Tx,
  parties: { readonly controller: string; readonly receiver: string },
  day: string,
): Promise<boolean> => {
  const found = await tx.first(
    `select 1 as found from known_agreement
     where controller = $1 and receiver = $2 and 'referral' = any(purposes)
       and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date)
     limit 1`,
    [parties.controller, parties.receiver, day],
  );
  return found !== undefined;
};
