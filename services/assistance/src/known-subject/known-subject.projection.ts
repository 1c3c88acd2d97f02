import { callerInSql, protectedIn, unprotectedIn } from '@mrc/access';
import {
  contactErased,
  contactIdentified,
  contactRecorded,
  personErased,
  personRegistered,
  type AccessLevel,
  type EventEnvelope,
  type EventOf,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import {
  agreesToCare,
  holdSubject,
  isErased,
  isInError,
  isLiftedSubject,
  isProtectedSubject,
  keptOf,
  On,
  Projection,
  withMerged,
} from '@mrc/messaging';
import { openedByCaller } from '../known-opening/known-opening.projection';

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

  @On(personErased, contactErased)
  erased(event: EventOf<typeof personErased | typeof contactErased>, tx: Tx): Promise<void> {
    return forget(tx, event);
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
};

/**
 * Whose subjects somebody takes requests for: of which register, whether of all its centres, otherwise of which one, and whether the
 * protected ones that are theirs.
 */
export type SubjectSight = {
  readonly controller: string;
  readonly all: boolean;
  readonly centre: string | null;
  readonly own: boolean;
};

/**
 * SQL: whether a protected `subject` is the caller's: who registered the person, heard that they answer alone, or is responsible for a
 * protected request of theirs, also one of a contact they were.
 */
const isCallersSubject = `(${protectedIn('subject.level')} and (
  exists (select from known_subject p where p.id = subject.owner and coalesce(is_callers(p.id, p.responsible), false))
  or exists (select from protected_subject p where p.id = subject.owner and coalesce(is_callers(p.id, p.responsible), false))
  or exists (select from request q where ${protectedIn('q.access_level')} and q.assigned_to = ${callerInSql}
               and q.subject_id in (select subject.id union select subject.owner
                                    union select k.id from known_subject k where k.person_id = subject.owner))))`;

/** SQL: who a contact `k` of the known subjects turned out to be; who was entered in error is nobody it could be. */
export const identifiedAs = (k: string): string =>
  `case when not ${isInError(`${k}.person_id`)} then ${keptOf(`${k}.person_id`)} end`;

/** SQL: the ids of people and contacts in an array, with those of the records that are one with theirs and the contacts these were. */
export const ofSubjects = (ids: string): string =>
  `with one as (select id from ${withMerged(ids)} o)
   select id from one
   union select k.id from one join known_subject k on k.person_id = one.id where cardinality(${ids}) < (select count(*) from one)`;

/**
 * A person, by the record on which work goes on, or a contact whom the actor may take a request for at this moment: of the own centre, anybody where the sight goes that far,
 * a person of another centre whom the actor opened with a reason, and a protected person, or the contact one was, who is the actor's. Whoever
 * protects them meanwhile waits.
 */
export const findSubject = async (
  tx: Tx,
  id: string,
  { controller, all, centre, own }: SubjectSight,
  at: Date,
): Promise<KnownSubject | undefined> => {
  const kept = (await tx.first<{ id: string }>(`select ${keptOf('$1::uuid')} as id`, [id]))?.id ?? id;
  await holdSubject(tx, kept);
  return tx.first<KnownSubject>(
    `select id, kind, controller, jurisdiction, centre, level as "accessLevel", person as "personId",
            ${agreesToCare('subject.person')} as "agreesToCare"
     from (select k.id, kind, controller, jurisdiction, centre, case kind when 'person' then id else ${identifiedAs('k')} end as person,
                  coalesce(person_id, id) as owner,
                  case when ${isProtectedSubject('k.id', 'k.person_id')} and ${unprotectedIn('k.access_level')} then 'protected'
                    when ${isLiftedSubject('k.id')} and ${protectedIn('k.access_level')} then 'audited'
                    else access_level end as level
           from known_subject k where id = $1 and controller = $2::uuid and not ${isInError('k.id')} and not ${isErased('k.id')}) subject
     where $3::boolean
       or (${unprotectedIn('level')} and (centre = $4::uuid or exists (select from known_alias a join known_subject o on o.id = a.id
                                                                where a.kept_id = subject.id and o.centre = $4::uuid)
                                       or (kind = 'person' and ${openedByCaller('subject.id', '$5')})))
       or ($6::boolean and ${isCallersSubject})`,
    [kept, controller, all, centre, at, own],
  );
};
