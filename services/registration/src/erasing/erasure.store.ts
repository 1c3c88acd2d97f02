import { protectedIn } from '@mrc/access';
import type { AccessLevel, Role } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { Emptied } from '@mrc/messaging';
import { hasOpenRequest } from '../in-error/in-error.store';
import { wholeOf } from '../person/whole';
import type { Erasure } from './erasure';
import type { ErasurePlace } from './erasure.permissions';

type Agreed = { readonly purpose: string; readonly decision: string; readonly decidedOn: string };

const erasures = table('erasure', {
  id: column.uuid(),
  version: column.int(),
  personId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  centre: column.uuid(),
  accessLevel: column.text<AccessLevel>(),
  state: column.text<Erasure['state']>(),
  because: column.text<Erasure['because']>(),
  identityChecked: column.text<Erasure['identityChecked']>(),
  askedOn: column.day(),
  askedBy: column.uuid(),
  askedAt: column.moment(),
  agreedBy: column.uuid().orNull(),
  agreedAs: column.text<Role>().orNull(),
  decidedBy: column.uuid().orNull(),
  decidedAs: column.text<Role>().orNull(),
  decidedAt: column.moment().orNull(),
  takenBackBecause: column.text<NonNullable<Erasure['takenBackBecause']>>().orNull(),
  holds: column.texts<Erasure['holds'][number]>(),
  note: column.text().orNull(),
  erasedIds: column.uuids(),
  consents: column.json<Agreed[]>().orNull(),
  entriesErased: column.int().orNull(),
  digest: column.text().orNull(),
});

/** What is left of who was erased. */
export type Left = {
  readonly erasedIds: readonly string[];
  readonly consents: Agreed[];
  readonly entriesErased: number;
  readonly digest: string;
};

type Row = Parameters<typeof erasures.insert>[1];
type Asked = Pick<
  Row,
  | 'erasedIds'
  | 'id'
  | 'personId'
  | 'controller'
  | 'jurisdiction'
  | 'centre'
  | 'accessLevel'
  | 'because'
  | 'identityChecked'
  | 'askedOn'
  | 'askedBy'
  | 'askedAt'
>;

/** Writes down what a person asked; nobody has decided. */
export const insertErasure = (tx: Tx, asked: Asked) =>
  erasures.insert(tx, {
    ...asked,
    ...{ version: 1, state: 'asked', agreedBy: null, agreedAs: null, decidedBy: null, decidedAs: null },
    ...{ decidedAt: null, takenBackBecause: null, holds: [], note: null },
    ...{ consents: null, entriesErased: null, digest: null },
  });

type Again = Pick<
  Row,
  'id' | 'personId' | 'controller' | 'jurisdiction' | 'centre' | 'accessLevel' | 'askedOn' | 'askedBy' | 'askedAt'
>;

/** Keeps what is left of who was erased anew, because a restore had brought them back. */
export const insertErasedAgain = (tx: Tx, again: Again, left: Left) =>
  erasures.insert(tx, {
    ...again,
    ...{ version: 1, state: 'erased', because: 'not-said', identityChecked: 'known-to-staff', agreedBy: null },
    ...{ agreedAs: null, decidedBy: null, decidedAs: 'administrator', decidedAt: again.askedAt },
    ...{ takenBackBecause: null, holds: [], note: null },
    ...left,
  });

/** Which person or contact is there, where they are, by this id; locks nobody. */
export const findWhere = (tx: Tx, personId: string) =>
  tx.first<{ controller: string; jurisdiction: string; centre: string; accessLevel: AccessLevel }>(
    `select controller, jurisdiction, centre, access_level as "accessLevel" from person where id = $1
     union all select controller, jurisdiction, centre, access_level from contact where id = $1`,
    [personId],
  );

/** Writes what became of it. */
export const saveErasure = (tx: Tx, id: string, changed: Partial<Row> & Pick<Row, 'version'>): Promise<void> =>
  erasures.update(tx, id, changed);

/** Whether a person asked already, by any record of theirs, and nobody has decided. */
export const isAskedAlready = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.first(
    `with ${wholeOf('id = $1')} select from whole w join erasure e on e.person_id = w.id where e.state = 'asked' limit 1`,
    [personId],
  )) !== undefined;

/** The records of a person and the contacts they were, by their ids. */
export const everyIdOf = async (
  tx: Tx,
  personId: string,
): Promise<{ readonly personIds: string[]; readonly contactIds: string[] }> => {
  const rows = await tx.query<{ id: string; isContact: boolean }>(
    `with ${wholeOf('id = $1')}
     select id, false as "isContact" from whole
     union all select c.id, true from contact c join whole w on w.id = c.person_id order by id`,
    [personId],
  );
  const ids = (contacts: boolean) => rows.filter(({ isContact }) => isContact === contacts).map(({ id }) => id);
  return { personIds: ids(false), contactIds: ids(true) };
};

/** Whether a request of the person, or of a contact they were, is open, as far as the caller may know of it. */
export const hasOpenRequests = async (
  tx: Tx,
  personId: string,
  sight: { readonly seesProtected: boolean },
): Promise<boolean> => {
  const { personIds, contactIds } = await everyIdOf(tx, personId);
  return hasOpenRequest(tx, [...personIds, ...contactIds], sight);
};

/** What a person said to each purpose, in codes: what is left of it where they are erased. */
export const consentsOf = (tx: Tx, personIds: readonly string[]): Promise<Agreed[]> =>
  tx.query<Agreed>(
    `select purpose, decision, decided_on::text as "decidedOn" from consent
     where person_id = any($1::uuid[]) order by decided_on, purpose, decision`,
    [personIds],
  );

export type FoundErasure = {
  readonly place: ErasurePlace;
  readonly jurisdiction: string;
  readonly erasure: Erasure;
  /** The number on the card of who is not erased. */
  readonly reference: string | null;
  readonly left: Emptied | null;
  /** The records of which it was asked, or which were erased. */
  readonly ofIds: readonly string[];
};

type FoundRow = Omit<Row, 'consents'> & {
  readonly reference: string | null;
  readonly isProtected: boolean;
};

const shown = (Object.keys(erasures.columns) as (keyof Row)[]).filter((key) => key !== 'consents');
const isProtectedNow = protectedIn('coalesce(p.access_level, e.access_level)');

const found = `select ${erasures.selected('e', shown)}, p.reference, ${isProtectedNow} as "isProtected"
  from erasure e left join person p on p.id = e.person_id`;

const foundOf = (row: FoundRow): FoundErasure => {
  const { controller, jurisdiction, centre, accessLevel: _level, reference, isProtected, ...rest } = row;
  const { entriesErased, digest, erasedIds, ...erasure } = rest;
  return {
    place: { controller, centre, isProtected },
    jurisdiction,
    erasure,
    reference,
    ofIds: erasedIds,
    left: entriesErased === null || digest === null ? null : { entries: entriesErased, digest },
  };
};

/** An erasure of the register, as it stands before its person is locked. */
export const findErasure = async (tx: Tx, id: string): Promise<FoundErasure | undefined> => {
  const row = await tx.first<FoundRow>(`${found} where e.id = $1`, [id]);
  return row && foundOf(row);
};

/** Loads and locks an erasure of the register, once its person is. */
export const loadErasure = async (tx: Tx, id: string): Promise<FoundErasure | undefined> => {
  const row = await tx.first<FoundRow>(`${found} where e.id = $1 for update of e`, [id]);
  return row && foundOf(row);
};

/** Which erasures of the register somebody is shown: all, all that are plain, or those of their centre that are. */
export type ErasureSight = {
  readonly controller: string;
  readonly all: boolean;
  readonly plain: boolean;
  readonly centre: string | null;
};

/** Erasures in sight, the latest first. */
export const erasuresInSight = async (
  tx: Tx,
  { controller, all, plain, centre }: ErasureSight,
  asked: {
    readonly open: boolean;
    readonly personId: string | null;
    readonly before: readonly [string, string] | null;
    readonly count: number;
  },
): Promise<FoundErasure[]> => {
  const rows = await tx.query<FoundRow>(
    `${found} where e.controller = $1 and ($2::boolean or (not ${isProtectedNow} and ($3::boolean or e.centre = $4::uuid)))
       and (not $5::boolean or e.state = 'asked') and ($6::uuid is null or e.person_id in (select o.id from person o where o.id = $6 or o.merged_into = $6))
       and ($7::timestamptz is null or (e.asked_at, e.id) < ($7, $8::uuid))
     order by e.asked_at desc, e.id desc limit $9`,
    [controller, all, plain, centre, asked.open, asked.personId, ...(asked.before ?? [null, null]), asked.count],
  );
  return rows.map(foundOf);
};
