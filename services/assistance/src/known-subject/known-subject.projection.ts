import { contactIdentified, contactRecorded, personRegistered, type EventEnvelope, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { agreesToCare, On, Projection } from '@mrc/messaging';
import { openedByCaller } from '../known-opening/known-opening.projection';

/** Whom registration told us of: people and contacts, and which contact turned out to be whom. */
@Projection('known-subject', ['known_subject'])
export class KnownSubjectProjection {
  @On(personRegistered)
  registered(event: EventOf<typeof personRegistered>, tx: Tx): Promise<void> {
    return event.data ? know(tx, event, 'person') : forget(tx, event);
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

const know = async (tx: Tx, event: EventEnvelope, kind: 'person' | 'contact'): Promise<void> => {
  await tx.query(
    `insert into known_subject (id, kind, controller, jurisdiction, access_level, occurred_on, recorded_at, centre)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing`,
    [
      event.aggregateId,
      kind,
      event.controller,
      event.jurisdiction,
      event.accessLevel,
      event.occurredOn,
      event.recordedAt,
      event.centre,
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
};

/** Whose subjects somebody takes requests for: of which register, whether of all its centres, otherwise of which one. */
export type SubjectSight = { readonly controller: string; readonly all: boolean; readonly centre: string | null };

/**
 * A person or contact whom the actor may take a request for at this moment: of the own centre, anybody where the sight goes that far,
 * and a person of another centre whom the actor opened with a reason.
 */
export const findSubject = (
  tx: Tx,
  id: string,
  { controller, all, centre }: SubjectSight,
  at: Date,
): Promise<KnownSubject | undefined> =>
  tx.first<KnownSubject>(
    `select s.*, ${agreesToCare('s."personId"')} as "agreesToCare"
     from (select id, kind, controller, jurisdiction, centre, case kind when 'person' then id else person_id end as "personId"
           from known_subject where id = $1 and controller = $2::uuid
             and ($3::boolean or centre = $4::uuid or (kind = 'person' and ${openedByCaller('known_subject.id', '$5')}))) s`,
    [id, controller, all, centre, at],
  );
