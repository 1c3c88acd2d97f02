import { isProtected } from '@mrc/access';
import {
  contactIdentified,
  personProtected,
  personsMerged,
  type EventOf,
  type personProtectionLifted,
  type personRegistered,
  type personsSeparated,
} from '@mrc/contracts';
import { protectTable, type Tx } from '@mrc/database';

/**
 * By which registration tells that somebody is protected: a child who came alone or answers alone, the contact that one was, and a record that is one
 * with a protected one.
 */
export type ProtectionTold = EventOf<
  typeof personRegistered | typeof contactIdentified | typeof personProtected | typeof personsMerged
>;

/** By which it tells that somebody is protected no more. */
export type LiftingTold = EventOf<typeof personProtectionLifted> | EventOf<typeof personsSeparated>;

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

/** The statement that lets `protected_subject` keep of whom registration told that they are protected no more. */
export const liftedSubjectColumn = `alter table protected_subject add column if not exists lifted boolean not null default false`;

const lockOf = (id: string): string => `hashtextextended('subject ' || ${id}::text, 0)`;

/** Keeps whoever writes something about these people or contacts (UUIDs), under `holdSubject`, waiting until the transaction ends. */
export const lockSubjects = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  for (const id of [...ids].sort()) await tx.query(`select pg_advisory_xact_lock(${lockOf('$1::uuid')})`, [id]);
};

/**
 * Notes whom an event protects, and answers their ids (UUIDs); none where it protects nobody, or tells late of a contact whose person needs
 * no protection any more. Whoever writes something about one of them at this moment, under `holdSubject`, is waited for: what they wrote is
 * seen afterwards.
 */
export const noteProtected = async (tx: Tx, event: ProtectionTold): Promise<readonly string[]> => {
  if (!isProtected(event)) return [];
  const heard = isAnswersAlone(event) ? event.data : null;
  const ids = isMerging(event) ? (event.data?.protects ?? []) : [event.aggregateId, ...(heard?.contactIds ?? [])];
  await lockSubjects(tx, ids);
  const rows = await tx.query<{ id: string; lifted: boolean }>(
    `insert into protected_subject as known (id, controller, jurisdiction, responsible)
     select id, $2, $3, case when id = $4 then $5 end from unnest($1::uuid[]) as id
     on conflict (id) do update
       set responsible = case when known.lifted then excluded.responsible else coalesce(known.responsible, excluded.responsible) end,
           lifted = known.lifted and $6
     returning id, lifted`,
    [
      ids,
      event.controller,
      event.jurisdiction,
      event.aggregateId,
      heard?.responsible ?? null,
      event.type === contactIdentified.type,
    ],
  );
  return rows.flatMap(({ id, lifted }) => (lifted ? [] : [id])).sort();
};

/** Notes whom an event says to need no protection, and answers their ids (UUIDs). */
export const noteLifted = async (tx: Tx, event: LiftingTold): Promise<readonly string[]> => {
  const { controller, jurisdiction } = event;
  const ids = liftedIn(event);
  await lockSubjects(tx, ids);
  await tx.query(
    `insert into protected_subject (id, controller, jurisdiction, lifted) select id, $2, $3, true from unnest($1::uuid[]) as id
     on conflict (id) do update set lifted = true`,
    [ids, controller, jurisdiction],
  );
  return ids.sort();
};

const isAnswersAlone = (event: ProtectionTold): event is EventOf<typeof personProtected> =>
  event.type === personProtected.type;

const isMerging = (event: ProtectionTold): event is EventOf<typeof personsMerged> => event.type === personsMerged.type;

/** Whom an event says to need no protection any more: the person and the contacts they were, or who was protected because of another record only. */
const liftedIn = ({ aggregateId, data }: LiftingTold): string[] =>
  data && 'unprotects' in data ? data.unprotects : [aggregateId, ...(data?.contactIds ?? [])];

/** Keeps a person or contact (a UUID) from being protected by an event until the transaction ends. */
export const holdSubject = (tx: Tx, id: string) =>
  tx.query(`select pg_advisory_xact_lock_shared(${lockOf('$1::uuid')})`, [id]);

const toldOf = (lifted: boolean, ids: readonly string[]): string =>
  `exists (select from protected_subject s where s.id in (${ids.join(', ')}) and ${lifted ? '' : 'not '}s.lifted)`;

/** SQL: whether registration told of one of these people or contacts, ids that may be null, that they are protected. */
export const isProtectedSubject = (...ids: readonly string[]): string => toldOf(false, ids);

/** SQL: whether registration told of a person or contact last that they need no protection. */
export const isLiftedSubject = (id: string): string => toldOf(true, [id]);
