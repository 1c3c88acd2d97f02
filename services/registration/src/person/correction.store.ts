import { unprotectedIn } from '@mrc/access';
import type { AccessLevel, CallOutput, CorrectionState, listCorrections } from '@mrc/contracts';
import { column, table, type RowOf, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { dayAtCentre } from '../centre-day';
import type { FieldChange } from './changes';
import type { Changes, CorrectedBecause, CorrectionLife, Since } from './correction';
import type { Person } from './person';

/** What one field held or holds: a level, or one part of what is recorded of a person or a contact. */
export type Held = Partial<CallOutput<typeof listCorrections>['rows'][number]['from']>;

export const corrections = table('correction', {
  id: column.uuid(),
  setId: column.uuid().orNull(),
  personId: column.uuid().orNull(),
  contactId: column.uuid().orNull(),
  episodeId: column.uuid().orNull(),
  documentId: column.uuid().orNull(),
  entryId: column.uuid().orNull(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  accessLevel: column.text<AccessLevel>(),
  was: column.json<Held>(),
  becomes: column.json<Held>(),
  because: column.text<CorrectedBecause>(),
  note: column.text().orNull(),
  occurredOn: column.day(),
  correctedBy: column.uuid(),
  correctedAt: column.moment(),
  state: column.text<CorrectionState>(),
  undoes: column.uuid().orNull(),
  decidedBy: column.uuid().orNull(),
  decidedAt: column.moment().orNull(),
  decisionNote: column.text().orNull(),
  reviewedBy: column.uuid().orNull(),
  reviewedAt: column.moment().orNull(),
});

/** Why a record is put right, by whom, on which day of the centre and when. */
export type Correcting = {
  readonly because: CorrectedBecause;
  readonly note: string | null;
  readonly on: string;
  readonly by: string;
  readonly at: Date;
};

/** How a correction begins, and which it puts back. */
export type Beginning = {
  readonly id: string;
  readonly state: 'applied' | 'awaits-second-holder';
  readonly undoes: string | null;
};

type Change = {
  readonly was: Held;
  readonly becomes: Held;
  readonly episodeId?: string | null;
  readonly documentId?: string | null;
  readonly entryId?: string | null;
};
type Place = Pick<Person, 'id' | 'controller' | 'jurisdiction' | 'accessLevel'>;

/** Of which record a correction is. */
export type RecordKind = 'person' | 'contact';

const insertRows = async (
  tx: Tx,
  kind: RecordKind,
  { id, controller, jurisdiction, accessLevel }: Place,
  changes: readonly Change[],
  { because, note, on: occurredOn, by: correctedBy, at: correctedAt }: Correcting,
  of?: Beginning,
): Promise<void> => {
  const [setId, state, undoes] = [of?.id ?? null, of?.state ?? 'applied', of?.undoes ?? null];
  const looked = { decidedBy: null, decidedAt: null, decisionNote: null, reviewedBy: null, reviewedAt: null };
  const why = { accessLevel, because, note, occurredOn, correctedBy, correctedAt, setId, state, undoes };
  const subject = { personId: kind === 'person' ? id : null, contactId: kind === 'contact' ? id : null };
  const shared = { ...subject, controller, jurisdiction, ...why, ...looked };
  await Promise.all(
    changes.map((change, at) =>
      corrections.insert(tx, {
        id: (at === 0 && of?.id) || newId(),
        episodeId: null,
        documentId: null,
        entryId: null,
        ...change,
        ...shared,
      }),
    ),
  );
};

/** Keeps what of a person was put right as a protection was lifted: what it was and what it is, each in a row of its own. */
export const insertLifting = (tx: Tx, person: Place, changes: readonly Change[], correcting: Correcting) =>
  insertRows(tx, 'person', person, changes, correcting);

/** Keeps a correction: what each field was and what it becomes, together under its id, and how protected the record is. */
export const insertCorrection = (
  tx: Tx,
  kind: RecordKind,
  record: Place,
  changes: readonly FieldChange[],
  correcting: Correcting,
  beginning: Beginning,
) => {
  const rows = changes.map(({ part, from, to, episodeId, documentId, entryId }) => ({
    was: { [part]: from },
    becomes: { [part]: to },
    episodeId: episodeId ?? null,
    documentId: documentId ?? null,
    entryId: entryId ?? null,
  }));
  return insertRows(tx, kind, record, rows as readonly Change[], correcting, beginning);
};

/** Whose correction this is, without locking: the person or the contact must be locked before it is read. */
export const subjectOfCorrection = (
  tx: Tx,
  id: string,
): Promise<{ readonly personId: string | null; readonly contactId: string | null } | undefined> =>
  corrections.first(tx, 'where id = $1 and set_id = $1', [id]);

/** The fields of rows, each with what it was and what it becomes. */
export const heldIn = (rows: readonly Pick<RowOf<typeof corrections>, 'was' | 'becomes'>[]) =>
  rows.flatMap(({ was, becomes }) =>
    (Object.keys(was) as (keyof Held)[]).map((part) => ({ part, from: was[part] ?? null, to: becomes[part] ?? null })),
  );

/** A correction under the lock of its record, or undefined; what it changes is of a person unless said otherwise. */
export const findCorrection = async <C = Changes>(
  tx: Tx,
  id: string,
): Promise<(CorrectionLife & { readonly changes: C }) | undefined> => {
  const rows = await corrections.rows(tx, 'where set_id = $1', [id]);
  const [head] = rows;
  if (!head) return undefined;
  const { state, correctedBy: askedBy, decidedBy, reviewedBy, undoes, accessLevel } = head;
  return { id, state, askedBy, changes: changesOf<C>(rows), decidedBy, reviewedBy, undoes, accessLevel };
};

const changesOf = <C = Changes>(
  rows: readonly Pick<RowOf<typeof corrections>, 'was' | 'becomes' | 'episodeId' | 'documentId' | 'entryId'>[],
): C =>
  Object.fromEntries(
    rows.flatMap(({ episodeId, documentId, entryId, ...row }) =>
      heldIn([row]).map(({ part, from, to }) => [
        part,
        {
          ...{ from, to },
          ...(episodeId !== null && { episodeId }),
          ...(documentId !== null && { documentId }),
          ...(entryId !== null && { entryId }),
        },
      ]),
    ),
  ) as C;

/** What was corrected of a person after a day of their centre, applies, and nobody else has looked at, under the person's lock. */
export const unlookedSince = async (
  tx: Tx,
  { id, centre }: Pick<Person, 'id' | 'centre'>,
  day: string,
): Promise<readonly Changes[]> => {
  const rows = await corrections.rows(
    tx,
    `where person_id = $1 and set_id is not null and state = 'applied' and reviewed_at is null and decided_at is null
       and ${dayAtCentre('$2::uuid', 'corrected_at')} > $3::date`,
    [id, centre, day],
  );
  return rows.map((row) => changesOf([row]));
};

/** The phones of a person that a correction which applied put something else, or nothing, in place of, the latest first. */
export const phonesBefore = async (tx: Tx, personId: string): Promise<Since['phonesBefore']> => {
  const rows = await corrections.rows(
    tx,
    `where person_id = $1 and state in ('applied', 'undone') and was ->> 'phone' is not null
     order by coalesce(decided_at, corrected_at) desc`,
    [personId],
  );
  return rows.flatMap(({ was }) => was.phone ?? []);
};

type LaterLife = Partial<
  Pick<
    RowOf<typeof corrections>,
    'state' | 'accessLevel' | 'decidedBy' | 'decidedAt' | 'decisionNote' | 'reviewedBy' | 'reviewedAt'
  >
>;

/** Writes how a correction stands now, in all its rows. */
export const saveCorrection = async (tx: Tx, id: string, life: LaterLife): Promise<void> => {
  const rows = await tx.query<{ id: string }>(`select id from correction where set_id = $1`, [id]);
  await Promise.all(rows.map((row) => corrections.update(tx, row.id, life)));
};

/** SQL: whether somebody was protected once, by the record `p` of them, and is no more. */
export const wasProtected = `(${unprotectedIn('p.access_level')}
  and exists (select from correction r where r.person_id = p.id and r.was ->> 'accessLevel' is not null))`;

/** Those of these people who were protected and are no more. */
export const protectedBefore = async (tx: Tx, ids: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from person p where id = any($1::uuid[]) and ${wasProtected}`,
    [ids],
  );
  return rows.map(({ id }) => id);
};

/** What was written when it was last said that a person needs no protection, or null. */
export const liftingNoteOf = async (tx: Tx, personId: string): Promise<string | null> => {
  const row = await tx.first<{ note: string | null }>(
    `select note from correction where person_id = $1 and was ->> 'accessLevel' is not null order by corrected_at desc limit 1`,
    [personId],
  );
  return row?.note ?? null;
};

/** The number that was recorded when a consent was given: what the first correction since then found, or what is recorded now. */
export const numberAgreedTo = async (tx: Tx, consentId: string): Promise<string | null> => {
  const row = await tx.first<{ number: string | null }>(
    `select case when r.id is null then n.number else r.was -> 'phone' ->> 'number' end as number
     from consent c
     left join phone n on n.person_id = c.person_id
     left join lateral (
       select id, was from correction
       where person_id = c.person_id and was -> 'phone' is not null and state in ('applied', 'undone')
         and coalesce(decided_at, corrected_at) >= c.recorded_at
       order by coalesce(decided_at, corrected_at) limit 1) r on true
     where c.id = $1`,
    [consentId],
  );
  return row?.number ?? null;
};
