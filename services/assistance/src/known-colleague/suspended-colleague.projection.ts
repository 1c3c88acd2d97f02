import { staffMemberSuspended, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** Whose sign-in directory closed, for good: they are nobody's colleague any more, whatever calls they made before. */
@Projection('suspended-colleague', ['suspended_colleague'])
export class SuspendedColleagueProjection {
  @On(staffMemberSuspended)
  async suspended(event: EventOf<typeof staffMemberSuspended>, tx: Tx): Promise<void> {
    await tx.query(
      `insert into suspended_colleague (controller, staff_id) values ($1, $2) on conflict (controller, staff_id) do nothing`,
      [event.controller, event.aggregateId],
    );
  }
}
