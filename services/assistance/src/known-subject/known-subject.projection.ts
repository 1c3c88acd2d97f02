import { callerInSql, protectedIn } from '@mrc/access';
import {
  contactIdentified,
  contactRecorded,
  personRegistered,
  type AccessLevel,
  type EventEnvelope,
  type EventOf,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { agreesToCare, On, Projection } from '@mrc/messaging';

/** Whom registration told us of: people and contacts, and which contact turned out to be whom. */
@Projection('known-subject', ['known_subject'])
export class KnownSubjectProjection {
  @On(personRegistered)
  registered(event: EventOf<typeof personRegistered>, tx: Tx): Promise<void> {
    return event.data ? know(tx, event, 'person', event.data.responsible) : forget(tx, event);
  }

  @On(contactRecorded)
  recorded(event: EventOf<typeof contactRecorded>, tx: Tx): Promise<void> {
    return event.data ? know(tx, event, 'contact') : forget(tx, event);
  }

  @On(contactIdentified)
  async identified(event: EventOf<typeof contactIdentified>, tx: Tx): Promise<void> {
    if (!event.data) return;
    await tx.query(`update known_subject set person_id = $2 where id = $1`, [event.aggregateId, event.data.personId]);
  }
}

const know = async (
  tx: Tx,
  event: EventEnvelope,
  kind: 'person' | 'contact',
  responsible: string | null = null,
): Promise<void> => {
  await tx.query(
    `insert into known_subject (id, kind, controller, jurisdiction, access_level, occurred_on, recorded_at, centre, responsible)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing`,
    [
      event.aggregateId,
      kind,
      event.controller,
      event.jurisdiction,
      event.accessLevel,
      event.occurredOn,
      event.recordedAt,
      event.centre,
      responsible,
    ],
  );
};

const forget = async (tx: Tx, event: EventEnvelope): Promise<void> => {
  await tx.query(`delete from known_subject where id = $1`, [event.aggregateId]);
};

export type KnownSubject = {
  readonly id: string;
  readonly kind: 'person' | 'contact';
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string | null;
  /** Who it is, once registered. */
  readonly personId: string | null;
  /** Whether the person agrees to care; a contact is not asked. */
  readonly agreesToCare: boolean;
  readonly accessLevel: AccessLevel;
  /** Of a protected person: whether the actor registered them, or is responsible for a protected request of theirs. */
  readonly isCallers: boolean;
};

/** A person or contact of the actor's register, or undefined. */
export const findSubject = (tx: Tx, id: string): Promise<KnownSubject | undefined> =>
  tx.first<KnownSubject>(
    `select s.*, ${agreesToCare('s."personId"')} as "agreesToCare"
     from (select id, kind, controller, jurisdiction, centre, access_level as "accessLevel",
                  (is_callers(id, responsible) or exists (
                     select from request q where q.subject_id = k.id and ${protectedIn('q.access_level')}
                       and q.assigned_to = ${callerInSql})) as "isCallers",
                  case kind when 'person' then id else person_id end as "personId"
           from known_subject k where id = $1) s`,
    [id],
  );
