import { isProtected } from '@mrc/access';
import { referralAccepted, referralDeclined, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** How long partners took to answer what is not protected; keeps nothing of the referral itself. */
@Projection('answer-time', ['answer_time'])
export class AnswerTimeProjection {
  @On(referralAccepted)
  accepted(event: EventOf<typeof referralAccepted>, tx: Tx): Promise<void> {
    return this.note(event, tx);
  }

  @On(referralDeclined)
  declined(event: EventOf<typeof referralDeclined>, tx: Tx): Promise<void> {
    return this.note(event, tx);
  }

  private async note(
    event: EventOf<typeof referralAccepted> | EventOf<typeof referralDeclined>,
    tx: Tx,
  ): Promise<void> {
    if (!event.data?.receiver || isProtected(event)) return;
    await tx.query(`insert into answer_time (receiver, hours, answered_on) values ($1, $2, $3)`, [
      event.data.receiver,
      event.data.hoursToAnswer,
      event.occurredOn,
    ]);
  }
}
