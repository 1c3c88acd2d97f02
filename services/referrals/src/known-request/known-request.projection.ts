import {
  requestAssigned,
  requestClosed,
  requestReceived,
  requestReopened,
  type AccessLevel,
  type EventOf,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noteResponsible, On, Projection } from '@mrc/messaging';

/** What assistance told us of requests: whose, for which service, who is responsible, and whether they are open. */
@Projection('known-request', ['known_request'])
export class KnownRequestProjection {
  @On(requestReceived)
  async received(event: EventOf<typeof requestReceived>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(
      `insert into known_request (id, controller, jurisdiction, centre, access_level, occurred_on, recorded_at, subject_id,
                                  service_code, taxonomy_version)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (id) do update set service_code = excluded.service_code, taxonomy_version = excluded.taxonomy_version`,
      [
        event.aggregateId,
        event.controller,
        event.jurisdiction,
        event.centre,
        event.accessLevel,
        event.occurredOn,
        event.recordedAt,
        event.subjectId,
        event.data.serviceCode,
        event.data.taxonomyVersion,
      ],
    );
  }

  @On(requestAssigned)
  assigned(event: EventOf<typeof requestAssigned>, tx: Tx): Promise<void> {
    return noteResponsible(tx, event);
  }

  @On(requestClosed)
  async closed(event: EventOf<typeof requestClosed>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(`update known_request set closed_for = $2 where id = $1`, [event.aggregateId, event.data.reason]);
  }

  @On(requestReopened)
  async reopened(event: EventOf<typeof requestReopened>, tx: Tx): Promise<void> {
    await tx.query(`update known_request set closed_for = null where id = $1`, [event.aggregateId]);
  }
}

export type KnownRequest = {
  readonly id: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string;
  readonly accessLevel: AccessLevel;
  /** A person, or a contact. */
  readonly subjectId: string;
  /** `restricted` where the service is protected. */
  readonly serviceCode: string;
  readonly taxonomyVersion: string;
  /** Whether the member of staff who asks is responsible for it. */
  readonly isCallers: boolean;
  readonly closedFor: Refusal<'REQUEST_CLOSED'>['facts']['reason'] | null;
};

/** A request of the actor's register, or undefined where assistance did not tell of it (yet). */
export const findRequest = (tx: Tx, id: string): Promise<KnownRequest | undefined> =>
  tx.first<KnownRequest>(
    `select id, controller, jurisdiction, centre, access_level as "accessLevel", subject_id as "subjectId",
            service_code as "serviceCode", taxonomy_version as "taxonomyVersion", is_callers_request(id) as "isCallers",
            closed_for as "closedFor"
     from known_request where id = $1`,
    [id],
  );
