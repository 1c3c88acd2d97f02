import { consentExpired, consentGiven, consentRefused, consentWithdrawn, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { agreesToCare, noteCare, On, Projection } from '@mrc/messaging';

/** What registration told us of people's agreement to care. */
@Projection('known-care', ['known_care'])
export class KnownCareProjection {
  @On(consentGiven)
  given(event: EventOf<typeof consentGiven>, tx: Tx): Promise<void> {
    return noteCare(tx, event);
  }

  @On(consentRefused)
  refused(event: EventOf<typeof consentRefused>, tx: Tx): Promise<void> {
    return noteCare(tx, event);
  }

  @On(consentWithdrawn)
  withdrawn(event: EventOf<typeof consentWithdrawn>, tx: Tx): Promise<void> {
    return noteCare(tx, event);
  }

  @On(consentExpired)
  expired(event: EventOf<typeof consentExpired>, tx: Tx): Promise<void> {
    return noteCare(tx, event);
  }
}

/** Whether a person of the actor's register agrees to care, as far as registration told. */
export const findCare = async (tx: Tx, personId: string): Promise<boolean> => {
  const row = await tx.first<{ agreed: boolean }>(`select ${agreesToCare('$1::uuid')} as agreed`, [personId]);
  return row?.agreed ?? true;
};
