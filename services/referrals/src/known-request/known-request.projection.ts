import { protectedAtLeast } from '@mrc/access';
import {
  requestAssigned,
  requestClosed,
  requestErased,
  requestProtected,
  requestProtectionLifted,
  requestReceived,
  requestReopened,
  type AccessLevel,
  type EventOf,
  type Refusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { holdSubject, isErased, isProtectedSubject, keptOf, noteResponsible, On, Projection } from '@mrc/messaging';
import { restricted } from './restricted';

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

  @On(requestProtected)
  async protected(event: EventOf<typeof requestProtected>, tx: Tx): Promise<void> {
    await tx.query(`update known_request set access_level = $2, service_code = '${restricted}' where id = $1`, [
      event.aggregateId,
      event.accessLevel,
    ]);
  }

  @On(requestProtectionLifted)
  async lifted(event: EventOf<typeof requestProtectionLifted>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(
      `update known_request set access_level = $2, service_code = $3, taxonomy_version = $4 where id = $1`,
      [event.aggregateId, event.accessLevel, event.data.serviceCode, event.data.taxonomyVersion],
    );
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

  @On(requestErased)
  async erased(event: EventOf<typeof requestErased>, tx: Tx): Promise<void> {
    await tx.query(`delete from known_request where id = $1`, [event.aggregateId]);
  }
}

export type KnownRequest = {
  readonly id: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string;
  readonly accessLevel: AccessLevel;
  /** A person, by the record on which work goes on, or a contact. */
  readonly subjectId: string;
  /** `restricted` where the service is protected. */
  readonly serviceCode: string;
  readonly taxonomyVersion: string;
  /** Whether the member of staff who asks is responsible for it. */
  readonly isCallers: boolean;
  readonly closedFor: Refusal<'REQUEST_CLOSED'>['facts']['reason'] | null;
};

/** SQL: whether who asked is protected, or the person a contact turned out to be. */
const isOfProtected = isProtectedSubject(
  'subject_id',
  '(select c.person_id from known_contact c where c.id = subject_id)',
);

/**
 * A request of the actor's register, or undefined where assistance did not tell of it (yet). Who asked is protected as soon as
 * registration says so, and so is the request, whether or not assistance told of that. Whoever protects them meanwhile waits.
 */
export const findRequest = async (tx: Tx, id: string): Promise<KnownRequest | undefined> => {
  const asked = await tx.first<{ by: string }>(`select subject_id as by from known_request where id = $1`, [id]);
  await holdSubject(tx, asked?.by ?? id);
  const request = await tx.first<KnownRequest & { readonly isOfProtected: boolean }>(
    `select id, controller, jurisdiction, centre, access_level as "accessLevel", ${keptOf('subject_id')} as "subjectId",
            service_code as "serviceCode", taxonomy_version as "taxonomyVersion", is_callers_request(id) as "isCallers",
            closed_for as "closedFor", ${isOfProtected} as "isOfProtected"
     from known_request where id = $1 and not ${isErased('subject_id')}`,
    [id],
  );
  if (!request) return undefined;
  const { isOfProtected: isHidden, ...known } = request;
  return isHidden ? { ...known, accessLevel: protectedAtLeast(known.accessLevel), serviceCode: restricted } : known;
};
