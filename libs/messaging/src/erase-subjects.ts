import { mostErased } from '@mrc/contracts';
import { migrationNamed, ofStatements, protectTable, type Database, type Tx } from '@mrc/database';

const emptied = `
  create or replace function erase_subjects(subjects uuid[], register uuid)
    returns table (entries int, digest text) language sql volatile security definer set search_path from current as $$
  with emptied as (
    update journal set data = null, salt = null
    where subject_id = any(subjects) and controller = register and data is not null and data::text <> '{}'
      and (session_user like '%\\_worker' or controller = nullif(current_setting('app.organisation', true), '')::uuid)
    returning event_id, digest
  )
  select count(*)::int, encode(sha256(coalesce(string_agg(emptied.digest, ''::bytea order by event_id), ''::bytea)), 'hex')
  from emptied $$`;

/**
 * The one way in which the journal is changed: the data and salt of a subject's entries are emptied, ids and digests stay. And whom registration told
 * to be erased, so that nothing is begun for them any more.
 */
export const EraseSubjects20261213134000 = migrationNamed(
  'EraseSubjects20261213134000',
  ofStatements([
    emptied,
    `create table if not exists erased_subject (
       id uuid primary key,
       controller uuid not null,
       jurisdiction text not null,
       erased_at timestamptz not null
     )`,
    ...protectTable('erased_subject', 'controller'),
  ]),
);

/** People and contacts of one register, by their ids, who are erased. */
export type Erased = {
  readonly ids: readonly string[];
  readonly controller: string;
  readonly jurisdiction: string;
  readonly at: Date;
};

/** Of how many entries only the digests are left, and the SHA-256, in hex, of those in the order of their events. */
export type Emptied = { readonly entries: number; readonly digest: string };

const withoutData = `(message::jsonb || '{"value": "null"}'::jsonb)::json`;

/**
 * Empties what the journal, parked events and dead letters of this service hold of these subjects, and notes that they are erased. What says no more than
 * that something happened stays. The app role reaches the register it acts for only.
 */
export const eraseSubjects = async (tx: Tx, { ids, controller, jurisdiction, at }: Erased): Promise<Emptied> => {
  const emptying = await tx.first<Emptied>(`select entries, digest from erase_subjects($1::uuid[], $2::uuid)`, [
    ids,
    controller,
  ]);
  for (const table of ['parked_event', 'dead_letter'])
    await tx.query(
      `update ${table} set message = ${withoutData}
       where aggregate_id = any($1::uuid[]) or message -> 'headers' ->> 'ce_subjectid' = any($1::text[])`,
      [ids],
    );
  await tx.query(
    `insert into erased_subject (id, controller, jurisdiction, erased_at)
     select id, $2, $3, $4 from unnest($1::uuid[]) as id on conflict (id) do nothing`,
    [ids, controller, jurisdiction, at],
  );
  if (!emptying) throw new Error('A count always has a row');
  return emptying;
};

/** Who was erased, the latest first, by their ids. */
export const listErased = async (worker: Database): Promise<{ subjectId: string; erasedAt: string }[]> => {
  const rows = await worker.inOpenTransaction((tx) =>
    tx.query<{ id: string; at: Date }>(
      `select id, erased_at as at from erased_subject order by erased_at desc, id limit ${mostErased}`,
    ),
  );
  return rows.map(({ id, at }) => ({ subjectId: id, erasedAt: at.toISOString() }));
};

/** SQL: whether registration told of the person or contact with this id that they were erased. */
export const isErased = (id: string): string => `exists (select from erased_subject x where x.id = ${id})`;
