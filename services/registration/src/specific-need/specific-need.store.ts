import { callerInSql, protectedIn, unprotectedIn } from '@mrc/access';
import type {
  AccessLevel,
  CallOutput,
  CorrectionReason,
  FunctioningAnswer,
  FunctioningAnswers,
  getSpecificNeeds,
  NeedChangeKind,
  PartialDate,
  SpecificNeedCode,
  SpecificNeedFacts,
} from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import type { Person } from '../person/person';
import { isCallersPerson } from '../person/person.sight';
import { wholeOf } from '../person/whole';
import { answersOf, factsOf, levelOf, type KnownNeed } from './specific-need';

type View = CallOutput<typeof getSpecificNeeds>;

const owned = {
  id: column.uuid(),
  personId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  accessLevel: column.text<AccessLevel>(),
};

const needs = table(
  'specific_need',
  {
    ...owned,
    code: column.text<SpecificNeedCode>(),
    from: column.json<PartialDate>().named('began'),
    until: column.json<PartialDate>().orNull().named('ended'),
    expected: column.json<PartialDate>().orNull(),
  },
  ['entered_in_error'],
);

const answer = () => column.text<FunctioningAnswer>();

const functioning = table(
  'functioning',
  {
    ...owned,
    answeredOn: column.day(),
    seeing: answer(),
    hearing: answer(),
    walking: answer(),
    remembering: answer(),
    selfCare: answer(),
    communicating: answer(),
  },
  ['entered_in_error'],
);

const changes = table('need_change', {
  ...owned,
  entryId: column.uuid(),
  what: column.text<NeedChangeKind>(),
  need: column.json<SpecificNeedFacts>().orNull(),
  needBefore: column.json<SpecificNeedFacts>().orNull(),
  answers: column.json<FunctioningAnswers>().orNull(),
  answersBefore: column.json<FunctioningAnswers>().orNull(),
  because: column.text<CorrectionReason>().orNull(),
  note: column.text().orNull(),
  occurredOn: column.day(),
  recordedBy: column.uuid(),
  recordedAt: column.moment(),
});

type Owner = Pick<Person, 'id' | 'controller' | 'jurisdiction' | 'accessLevel'>;

export const insertNeed = (
  tx: Tx,
  { id: personId, controller, jurisdiction }: Owner,
  id: string,
  facts: SpecificNeedFacts,
) => needs.insert(tx, { ...factsOf(facts), id, personId, controller, jurisdiction, accessLevel: levelOf(facts) });

export const saveNeed = (tx: Tx, id: string, facts: SpecificNeedFacts): Promise<void> =>
  needs.update(tx, id, { ...factsOf(facts), accessLevel: levelOf(facts) });

export const insertAnswers = (
  tx: Tx,
  { id: personId, controller, jurisdiction }: Owner,
  id: string,
  answers: FunctioningAnswers,
) => functioning.insert(tx, { ...answersOf(answers), id, personId, controller, jurisdiction, accessLevel: 'audited' });

export const saveAnswers = (tx: Tx, id: string, answers: FunctioningAnswers): Promise<void> =>
  functioning.update(tx, id, answersOf(answers));

type Written = Parameters<typeof changes.insert>[1];

/** Keeps what was written of a need or of answers with the record that it is of, as protected as the person or the need is; parts that are not named hold nothing. */
export const insertChange = async (
  tx: Tx,
  { controller, jurisdiction, accessLevel }: Owner,
  change: Pick<Written, 'entryId' | 'what' | 'occurredOn' | 'recordedBy' | 'recordedAt'> & Partial<Written>,
) => {
  const entry = await tx.first<{ personId: string }>(
    `select person_id as "personId" from specific_need where id = $1
     union all select person_id from functioning where id = $1`,
    [change.entryId],
  );
  if (!entry) throw new Error('What was written of a need has a need');
  const isHidden = [change.need, change.needBefore].some((need) => need && levelOf(need) === 'protected');
  await changes.insert(tx, {
    ...{ need: null, needBefore: null, answers: null, answersBefore: null, because: null, note: null },
    ...change,
    ...{ id: newId(), personId: entry.personId, controller, jurisdiction },
    accessLevel: isHidden ? 'protected' : accessLevel,
  });
};

const inWhole = `with ${wholeOf('id = $1')}`;

/** SQL: whether a row of this alias is there for who sees the person: `$2` says whether they see what is protected. */
const isThere = (row: string): string => `(${unprotectedIn(`${row}.access_level`)} or $2::boolean
  or exists (select from person p where p.id = $1 and ${protectedIn('p.access_level')}))`;

/** SQL: whether a record `w` that is one with the person's is there for who sees the person: the one asked for, and each that they would see by itself. */
const isReadable = `(w.id = $1 or $2::boolean
  or exists (select from person p where p.id = w.id and (${unprotectedIn('p.access_level')} or ${isCallersPerson})))`;

/** The needs of a person, by any record that is one with theirs, that are not entered in error and that who sees the person may see. */
export const needsOf = (tx: Tx, personId: string, seesProtected: boolean): Promise<KnownNeed[]> =>
  tx.query(
    `${inWhole} select ${needs.selected('n', ['id', 'code', 'from', 'until', 'expected'])}
     from specific_need n join whole w on w.id = n.person_id
     where n.entered_in_error is null and ${isThere('n')} and ${isReadable} order by n.code, n.id`,
    [personId, seesProtected],
  );

/** How a person answered on functioning, by any record that is one with theirs and that who sees the person may see, the latest first. */
export const functioningOf = (tx: Tx, personId: string, seesProtected: boolean): Promise<View['functioning']> =>
  tx.query(
    `${inWhole} select ${functioning.selected('f', ['id', 'answeredOn', 'seeing', 'hearing', 'walking', 'remembering', 'selfCare', 'communicating'])}
     from functioning f join whole w on w.id = f.person_id
     where f.entered_in_error is null and ${isReadable} order by f.answered_on desc, f.id`,
    [personId, seesProtected],
  );

const mostChanges = 100;

/** What was written of both, the latest first; of what was written while the person was protected only what is theirs to know or they wrote themselves. */
export const changesOf = async (tx: Tx, personId: string, seesProtected: boolean): Promise<View['changes']> => {
  const rows = await tx.query<Omit<View['changes'][number], 'at'> & { readonly at: Date }>(
    `${inWhole} select ${changes.selected('h', ['id', 'what', 'need', 'needBefore', 'answers', 'answersBefore', 'because', 'note'])},
            h.recorded_by as "staffId", h.recorded_at as at
     from need_change h join whole w on w.id = h.person_id
     left join specific_need n on n.id = h.entry_id left join functioning f on f.id = h.entry_id
     where coalesce(n.entered_in_error, f.entered_in_error) is null and (${isThere('h')} or h.recorded_by = ${callerInSql})
       and ${isReadable}
     order by h.recorded_at desc, h.id limit ${mostChanges}`,
    [personId, seesProtected],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};

/** What of a person's needs can be entered in error. */
export type NeedEntry = 'specific_need' | 'functioning';

/** Of whom a need or answers are that are, or are not, entered in error, by the record on which work goes on, and how protected they are by themselves. */
export const ownerOfEntry = (
  tx: Tx,
  entry: NeedEntry,
  id: string,
  inError: boolean,
): Promise<{ readonly personId: string; readonly accessLevel: AccessLevel } | undefined> =>
  tx.first(
    `select coalesce(p.merged_into, p.id) as "personId", e.access_level as "accessLevel"
     from ${entry} e join person p on p.id = e.person_id
     where e.id = $1 and (e.entered_in_error is null) = not $2::boolean`,
    [id, inError],
  );

/** A need that was entered in error, by its id. */
export const needInError = (tx: Tx, id: string): Promise<KnownNeed | undefined> =>
  tx.first(
    `select ${needs.selected('n', ['id', 'code', 'from', 'until', 'expected'])} from specific_need n
     where n.id = $1 and n.entered_in_error is not null`,
    [id],
  );

/** Marks a need or answers with why they were entered in error; null where they were not after all. */
export const markEntry = async (tx: Tx, entry: NeedEntry, id: string, because: string | null): Promise<void> => {
  await tx.query(`update ${entry} set entered_in_error = $2 where id = $1`, [id, because]);
};
