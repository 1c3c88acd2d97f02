import type { DisclosedField, ExceptionEndedFor, ExceptionGround, ExceptionState, ExceptionView } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { getDisclosure } from '../disclosure/disclosure.store';
import type { Disclosure } from '../disclosure/disclosure';
import type { ExceptionEnding, GrantedException, SharingException } from './exception';
import { isCallersException } from './exception.sight';

/** What is asked for and granted without asking the person. */
export const exceptions = table(
  'sharing_exception',
  {
    id: column.uuid(),
    personId: column.uuid(),
    controller: column.uuid(),
    jurisdiction: column.text(),
    accessLevel: column.text<SharingException['accessLevel']>(),
    receiver: column.uuid(),
    ground: column.text<ExceptionGround>(),
    article: column.text().orNull(),
    askedFields: column.texts<DisclosedField>(),
    askedHours: column.int(),
    summary: column.text(),
    why: column.text(),
    state: column.text<ExceptionState>(),
    atOnce: column.boolean(),
    fields: column.texts<DisclosedField>(),
    askedBy: column.uuid(),
    askedAt: column.moment(),
    decidedBy: column.uuid().orNull(),
    decidedAt: column.moment().orNull(),
    decisionNote: column.text().orNull(),
    disclosureId: column.uuid().orNull(),
    endsAt: column.moment().orNull(),
    endedAt: column.moment().orNull(),
    endedFor: column.text<ExceptionEndedFor>().orNull(),
    endNote: column.text().orNull(),
  },
  ['entered_in_error'],
);

/** What was said of it after. */
export const words = table('exception_word', {
  id: column.uuid(),
  exceptionId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  reviewedAs: column.text<NonNullable<Word['reviewedAs']>>().orNull(),
  finding: column.text<NonNullable<Word['finding']>>().orNull(),
  toldOn: column.day().orNull(),
  because: column.text<NonNullable<Word['because']>>().orNull(),
  note: column.text().orNull(),
  saidBy: column.uuid(),
  saidAt: column.moment(),
});

export type Word = ExceptionView['words'][number];
export type Row = Parameters<typeof exceptions.insert>[1];

const decisive = [
  'id',
  'personId',
  'accessLevel',
  'receiver',
  'ground',
  'askedFields',
  'askedHours',
  'askedBy',
  'askedAt',
  'atOnce',
] as const;

/** A row as decisions see it. */
export const exceptionOf = (row: Row): SharingException => {
  const terms = Object.fromEntries(decisive.map((key) => [key, row[key]])) as Pick<Row, (typeof decisive)[number]>;
  const { state, decidedBy, disclosureId, fields, endsAt, endedFor } = row;
  switch (state) {
    case 'asked':
    case 'taken-back':
      return { ...terms, state };
    case 'refused':
      return { ...terms, state, decidedBy: decidedBy as string };
    case 'granted':
      return { ...terms, state, decidedBy, disclosureId: disclosureId as string, fields, endsAt: endsAt as Date };
    case 'ended':
      return { ...terms, state, decidedBy, disclosureId, endedFor: endedFor as ExceptionEndedFor };
  }
};

/** Whose exception it is that was, or was not, entered in error, without locking: the person is locked before it is changed. */
export const ownerOfException = async (tx: Tx, id: string, inError = false): Promise<string | undefined> =>
  (
    await tx.first<{ personId: string }>(
      `select person_id as "personId" from sharing_exception where id = $1 and (entered_in_error is null) = not $2::boolean`,
      [id, inError],
    )
  )?.personId;

/** An exception with the words in which it was asked for, and whether the caller holds it. */
export type LoadedException = {
  readonly exception: SharingException;
  readonly article: string | null;
  readonly summary: string;
  readonly isHolders: boolean;
};

const loadedOf = ({ isHolders, ...row }: Row & { readonly isHolders: boolean }): LoadedException => ({
  exception: exceptionOf(row),
  article: row.article,
  summary: row.summary,
  isHolders,
});

const loading = `select ${exceptions.selected('e')}, ${isCallersException} as "isHolders" from sharing_exception e where`;

/** An exception that was not entered in error, under its person's lock. */
export const loadException = async (tx: Tx, id: string): Promise<LoadedException | undefined> => {
  const row = await tx.first<Row & { isHolders: boolean }>(`${loading} e.id = $1 and e.entered_in_error is null`, [id]);
  return row && loadedOf(row);
};

/** The exceptions of a person that are asked for or in force, under the person's lock. */
export const standingExceptions = async (tx: Tx, personId: string): Promise<LoadedException[]> =>
  (
    await tx.query<Row & { isHolders: boolean }>(
      `${loading} e.person_id = $1 and e.state in ('asked', 'granted') and e.entered_in_error is null order by e.id`,
      [personId],
    )
  ).map(loadedOf);

/** What was asked for and said while a person was protected stays with who holds it and protection officers, once they are not. */
export const keepExceptionsToProtection = (tx: Tx, personId: string) =>
  tx.query(
    `update sharing_exception set access_level = 'protected' where person_id = $1 and access_level <> 'protected'`,
    [personId],
  );

/** What stands on an exception. */
export const disclosureOn = async (tx: Tx, exception: SharingException): Promise<Disclosure | undefined> =>
  'disclosureId' in exception && exception.disclosureId !== null
    ? getDisclosure(tx, exception.disclosureId)
    : undefined;

type Asked = {
  readonly controller: string;
  readonly jurisdiction: string;
  readonly article: string | null;
  readonly summary: string;
  readonly why: string;
};

const undecided = {
  fields: [],
  decidedBy: null,
  decidedAt: null,
  decisionNote: null,
  disclosureId: null,
  endsAt: null,
  endedAt: null,
  endedFor: null,
  endNote: null,
};

/** Writes an exception as it was asked for, or applied at once. */
export const insertException = (tx: Tx, exception: SharingException, asked: Asked) =>
  exceptions.insert(tx, { ...undecided, ...asked, ...exception });

type Decided = { readonly note: string; readonly at: Date };

export const saveGrant = (tx: Tx, granted: GrantedException, { note, at }: Decided): Promise<void> => {
  const { state, fields, decidedBy, disclosureId, endsAt } = granted;
  const changes = { state, fields, decidedBy, disclosureId, endsAt, decisionNote: note, decidedAt: at };
  return exceptions.update(tx, granted.id, changes);
};

export const saveRefusal = (tx: Tx, id: string, by: string, { note, at }: Decided): Promise<void> =>
  exceptions.update(tx, id, { state: 'refused', decidedBy: by, decisionNote: note, decidedAt: at });

export const saveEnding = (tx: Tx, { next }: ExceptionEnding, note: string | null, at: Date): Promise<void> =>
  exceptions.update(tx, next.id, {
    state: next.state,
    endedFor: next.state === 'ended' ? next.endedFor : null,
    endNote: note,
    endedAt: at,
  });

export const markException = async (tx: Tx, id: string, because: string | null): Promise<void> => {
  await tx.query(`update sharing_exception set entered_in_error = $2 where id = $1`, [id, because]);
};

type Said = Partial<Pick<Word, 'reviewedAs' | 'finding' | 'toldOn' | 'because' | 'note'>>;

/** Keeps what was said of an exception after it was granted. */
export const insertWord = (
  tx: Tx,
  exceptionId: string,
  said: Said & {
    readonly saidBy: string;
    readonly saidAt: Date;
    readonly controller: string;
    readonly jurisdiction: string;
  },
) =>
  words.insert(tx, {
    ...{ reviewedAs: null, finding: null, toldOn: null, because: null, note: null },
    ...said,
    id: newId(),
    exceptionId,
  });
