import {
  requestAssigned,
  requestClosed,
  requestErased,
  requestProtected,
  requestProtectionLifted,
  requestReceived,
  requestReopened,
  type EventOf,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noteResponsible, On, Projection } from '@mrc/messaging';

/** What assistance told us of requests: how protected they are, whether they are open, and who is responsible, whom consents and disclosures follow. */
@Projection('known-request', ['known_request'])
export class KnownRequestProjection {
  @On(requestReceived)
  async received(event: EventOf<typeof requestReceived>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(
      `insert into known_request (id, controller, jurisdiction, centre, access_level, subject_id)
       values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
      [event.aggregateId, event.controller, event.jurisdiction, event.centre, event.accessLevel, event.subjectId],
    );
  }

  @On(requestProtected, requestProtectionLifted)
  async protected(event: EventOf<typeof requestProtected | typeof requestProtectionLifted>, tx: Tx): Promise<void> {
    await tx.query(`update known_request set access_level = $2 where id = $1`, [event.aggregateId, event.accessLevel]);
  }

  @On(requestAssigned)
  assigned(event: EventOf<typeof requestAssigned>, tx: Tx): Promise<void> {
    return noteResponsible(tx, event);
  }

  @On(requestClosed, requestReopened)
  async closed(event: EventOf<typeof requestClosed | typeof requestReopened>, tx: Tx): Promise<void> {
    await tx.query(`update known_request set open = $2 where id = $1`, [
      event.aggregateId,
      event.type === requestReopened.type,
    ]);
  }

  @On(requestErased)
  async erased(event: EventOf<typeof requestErased>, tx: Tx): Promise<void> {
    await tx.query(`delete from known_request where id = $1`, [event.aggregateId]);
  }
}
