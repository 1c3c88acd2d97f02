import { protectedIn } from '@mrc/access';
import type { ExceptionView } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { isCallersPerson } from '../person/person.sight';
import { latinIn, otherCentres } from '../person/person.store';
import type { SharingException } from './exception';
import type { ExceptionPlace } from './exception.permissions';
import { isCallersException } from './exception.sight';
import { exceptionOf, exceptions, words, type Row, type Word } from './exception.store';

/** An exception as it is shown, with where it is. */
export type FoundException = {
  readonly place: ExceptionPlace;
  /** Whether the person themselves was entered in error: only the ledger keeps it. */
  readonly personInError: boolean;
  readonly exception: SharingException;
  readonly view: Omit<ExceptionView, 'may' | 'words' | 'person'> & {
    readonly person: NonNullable<ExceptionView['person']>;
  };
};

/** SQL: whether the last that was said of telling the person of an exception `e` is that they know. */
const isTold = `coalesce((select w.told_on is not null from exception_word w
  where w.exception_id = e.id and w.finding is null order by w.said_at desc limit 1), false)`;

const shown = `select ${exceptions.selected('e')}, ${isCallersException} as "isHolders", e.entered_in_error is not null as "inError", p.entered_in_error is not null as "personInError",
    p.centre, p.reference, p.name_script as script, ${latinIn('p.name_latin')} as latin, p.access_level as "personLevel",
    ${isCallersPerson} as "isCallers", ${otherCentres} as "otherCentres", d.state as "disclosureState", d.referral_id is not null as "wasSent",
    ${isTold} as "isTold"
  from sharing_exception e join person p on p.id = e.person_id left join disclosure d on d.id = e.disclosure_id`;

type ShownRow = Row & {
  readonly isHolders: boolean;
  readonly inError: boolean;
  readonly personInError: boolean;
  readonly centre: string;
  readonly reference: string;
  readonly script: string;
  readonly latin: string | null;
  readonly personLevel: ExceptionPlace['accessLevel'];
  readonly isCallers: boolean;
  readonly otherCentres: readonly string[];
  readonly disclosureState: ExceptionView['disclosureState'];
  readonly wasSent: boolean;
  readonly isTold: boolean;
};

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

const foundOf = (row: ShownRow): FoundException => ({
  exception: exceptionOf(row),
  personInError: row.personInError,
  place: {
    controller: row.controller,
    centre: row.centre,
    otherCentres: row.otherCentres,
    accessLevel: row.personLevel,
    isCallers: row.isCallers,
    ownLevel: row.accessLevel,
    isHolders: row.isHolders,
  },
  view: {
    ...{ id: row.id, centreId: row.centre, receiverId: row.receiver, ground: row.ground, article: row.article },
    ...{ state: row.state, atOnce: row.atOnce, why: row.why, staffId: row.askedBy, inError: row.inError },
    ...{ askedFields: [...row.askedFields], askedHours: row.askedHours, fields: [...row.fields] },
    ...{ decidedById: row.decidedBy, decisionNote: row.decisionNote, endedFor: row.endedFor, endNote: row.endNote },
    ...{ disclosureId: row.disclosureId, disclosureState: row.disclosureState, wasSent: row.wasSent },
    person: { id: row.personId, reference: row.reference, name: { script: row.script, latin: row.latin } },
    askedAt: row.askedAt.toISOString(),
    decidedAt: iso(row.decidedAt),
    endsAt: iso(row.endsAt),
    endedAt: iso(row.endedAt),
    isTold: row.isTold,
  },
});

const mostOfOne = 50;

/** The exceptions of a person, and of records that are one with theirs, the latest first. */
export const exceptionsOf = async (tx: Tx, personId: string): Promise<FoundException[]> =>
  (
    await tx.query<ShownRow>(
      `${shown} where e.person_id in (select id from person where id = $1 or merged_into = $1) and e.entered_in_error is null
       order by e.asked_at desc, e.id desc limit ${mostOfOne}`,
      [personId],
    )
  ).map(foundOf);

/** Which exceptions of the register somebody is shown: those of their centre that are plain, or all. */
export type ExceptionSight = { readonly controller: string; readonly centre: string | null; readonly all: boolean };

const lacks = (as: string): string =>
  `not exists (select from exception_word w where w.exception_id = e.id and w.reviewed_as = '${as}')`;

const waiting = {
  'to-decide': `(e.state = 'asked' or (e.at_once and ${lacks('second-holder')}))`,
  'to-review': `(e.disclosure_id is not null and ${lacks('data-protection-officer')})`,
  'to-tell': `(d.referral_id is not null and not ${isTold})`,
} as const;

const inExceptionSight = `e.controller = $1
  and ($2::boolean or (p.centre = $3::uuid and not (${protectedIn('p.access_level')} or ${protectedIn('e.access_level')})))`;

/** Exceptions in sight, the latest first; those that are in error are there only among all, those of a person in error only for who sees all. */
export const exceptionsInSight = async (
  tx: Tx,
  { controller, centre, all }: ExceptionSight,
  asked: {
    readonly shown: keyof typeof waiting | 'all';
    readonly before: readonly [string, string] | null;
    readonly count: number;
  },
): Promise<FoundException[]> => {
  const which =
    asked.shown === 'all'
      ? '($2::boolean or p.entered_in_error is null)'
      : `p.entered_in_error is null and e.entered_in_error is null and ${waiting[asked.shown]}`;
  const rows = await tx.query<ShownRow>(
    `${shown} where ${inExceptionSight}
       and ${which} and ($4::timestamptz is null or (e.asked_at, e.id) < ($4, $5::uuid))
     order by e.asked_at desc, e.id desc limit $6`,
    [controller, all, centre, ...(asked.before ?? [null, null]), asked.count],
  );
  return rows.map(foundOf);
};

/** Exceptions in sight that wait for another than who asked for them, or decided on them; no more than a hundred are counted. */
export const countWaitingExceptions = async (
  tx: Tx,
  { controller, centre, all }: ExceptionSight,
  { shown: waits, staffId }: { readonly shown: keyof typeof waiting; readonly staffId: string },
): Promise<number> => {
  const row = await tx.first<{ count: number }>(
    `select count(*)::int as count from (
       select from sharing_exception e join person p on p.id = e.person_id
       where ${inExceptionSight} and p.entered_in_error is null and e.entered_in_error is null and ${waiting[waits]}
         and e.asked_by <> $4 and e.decided_by is distinct from $4 limit 100) waiting`,
    [controller, all, centre, staffId],
  );
  return row?.count ?? 0;
};

/** What was said of these exceptions, by exception, the latest first. */
export const wordsOfExceptions = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Word[]>> => {
  const rows = await words.rows(tx, 'where exception_id = any($1::uuid[]) order by said_at desc, id', [ids]);
  const by = new Map<string, Word[]>();
  for (const { id, exceptionId, reviewedAs, finding, toldOn, because, note, saidBy, saidAt } of rows) {
    const word = { id, reviewedAs, finding, toldOn, because, note, at: saidAt.toISOString(), staffId: saidBy };
    by.set(exceptionId, [...(by.get(exceptionId) ?? []), word]);
  }
  return by;
};
