import { isProtected } from '@mrc/access';
import { personProtected, type contactIdentified, type EventOf, type personRegistered } from '@mrc/contracts';
import { protectTable, type Tx } from '@mrc/database';

/** By which registration tells that somebody is protected: a child who came alone or answers alone, and the contact that one was. */
export type ProtectionTold = EventOf<typeof personRegistered | typeof contactIdentified | typeof personProtected>;

/** The statements that make `protected_subject`: the people and contacts of whom registration told that they are protected. */
export const protectedSubjectTable: readonly string[] = [
  `create table if not exists protected_subject (
     id uuid primary key,
     controller uuid not null,
     jurisdiction text not null,
     responsible text
   )`,
  ...protectTable('protected_subject', 'controller'),
];

const lockOf = (id: string): string => `hashtextextended('subject ' || ${id}::text, 0)`;

/**
 * Notes whom an event protects, and answers their ids (UUIDs); none where it protects nobody. Whoever writes something about one of them
 * at this moment, under `holdSubject`, is waited for: what they wrote is seen afterwards.
 */
export const noteProtected = async (tx: Tx, event: ProtectionTold): Promise<readonly string[]> => {
  if (!isProtected(event)) return [];
  const heard = isAnswersAlone(event) ? event.data : null;
  const ids = [event.aggregateId, ...(heard?.contactIds ?? [])].sort();
  for (const id of ids) await tx.query(`select pg_advisory_xact_lock(${lockOf('$1::uuid')})`, [id]);
  await tx.query(
    `insert into protected_subject as known (id, controller, jurisdiction, responsible)
     select id, $2, $3, case when id = $4 then $5 end from unnest($1::uuid[]) as id
     on conflict (id) do update set responsible = coalesce(known.responsible, excluded.responsible)`,
    [ids, event.controller, event.jurisdiction, event.aggregateId, heard?.responsible ?? null],
  );
  return ids;
};

const isAnswersAlone = (event: ProtectionTold): event is EventOf<typeof personProtected> =>
  event.type === personProtected.type;

/** Keeps a person or contact (a UUID) from being protected by an event until the transaction ends. */
export const holdSubject = (tx: Tx, id: string) =>
  tx.query(`select pg_advisory_xact_lock_shared(${lockOf('$1::uuid')})`, [id]);

/** SQL: whether registration told of one of these people or contacts, ids that may be null, that they are protected. */
export const isProtectedSubject = (...ids: readonly string[]): string =>
  `exists (select from protected_subject s where s.id in (${ids.join(', ')}))`;
