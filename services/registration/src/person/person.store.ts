import { isProtected, unprotectedIn } from '@mrc/access';
import type { AccessLevel, AgeBand, CallInput, PartialDate, registerPerson } from '@mrc/contracts';
import { column, ownedColumns, table, type RowOf, type Tx } from '@mrc/database';
import type { EventStream } from '@mrc/messaging';
import type { Person } from './person';
import { isCallersPerson } from './person.sight';

type Given = CallInput<typeof registerPerson>;

export const persons = table(
  'person',
  {
    id: column.uuid(),
    version: column.int(),
    reference: column.text(),
    ...ownedColumns<AccessLevel>(),
    recordedBy: column.uuid(),
    protectedBy: column.uuid().orNull(),
    ground: column.text<Given['ground']>(),
    nameScript: column.text(),
    nameLatin: column.text(),
    birth: column.json<PartialDate>(),
    birthYear: column.int().orNull(),
    appearsUnder18: column.boolean().orNull().named('appears_under_18'),
    ageBand: column.text<AgeBand>(),
    ageBandAsOf: column.day(),
    sex: column.text<Given['sex']>(),
    nationality: column.text().orNull(),
    relation: column.text<Given['relation']>(),
    interfaceLanguage: column.text<Given['interfaceLanguage']>(),
    spokenLanguages: column.texts(),
    interpreterLanguage: column.text().orNull(),
    keysAreOld: column.boolean(),
  },
  ['entered_in_error', 'merged_into', 'pairs_are_old'],
);

type Phone = NonNullable<Given['phone']>;

export const phones = table('phone', {
  personId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  number: column.text(),
  whose: column.text<Phone['whose']>(),
  safe: column.text<Phone['safe']>(),
  hours: column.text().orNull(),
  sayYouAre: column.text().orNull(),
});

/** What stands for a Latin line that nobody gave: no machine writes one, for a passport may have another. */
export const notGiven = '';

/** The name of a person whose row is there, by their id. */
export const nameIn = async (tx: Tx, id: string): Promise<Given['name']> => {
  const row = await persons.first(tx, 'where id = $1', [id]);
  if (!row) throw new Error('A person that is loaded has a row');
  return { script: row.nameScript, latin: row.nameLatin === notGiven ? null : row.nameLatin };
};

/** SQL: the Latin line as it was given, by a column of people; null where none was. */
export const latinIn = (column: string): string => `nullif(${column}, '${notGiven}')`;

/** SQL: the Latin line as it was given, of a row of people; null where none was. */
export const latinGiven = latinIn('name_latin');

const decisive = [
  'id',
  'version',
  'reference',
  'controller',
  'jurisdiction',
  'centre',
  'accessLevel',
  'birth',
  'appearsUnder18',
  'ageBand',
] as const;

const personWhere = (tx: Tx, id: string, condition: string): Promise<Person | undefined> =>
  tx.first<
    Pick<RowOf<typeof persons>, (typeof decisive)[number]> & Pick<Person, 'phoneSafe' | 'isCallers' | 'otherCentres'>
  >(
    `select ${persons.selected('p', decisive)}, ${isCallersPerson} as "isCallers", ${otherCentres} as "otherCentres", (select safe from phone where person_id = p.id) as "phoneSafe"
     from person p where p.id = $1 and ${condition} for update of p`,
    [id],
  );

/** Loads and locks a person of the register that the transaction reaches, who is not entered in error and not merged into another. */
export const loadPerson = (tx: Tx, id: string): Promise<Person | undefined> =>
  personWhere(tx, id, 'p.entered_in_error is null and p.merged_into is null');

/** Loads and locks a record that is not entered in error, also one that is merged into another: what began with it goes on with it. */
export const loadRecord = (tx: Tx, id: string): Promise<Person | undefined> =>
  personWhere(tx, id, 'p.entered_in_error is null');

/** SQL: the centres of records that are one with that of a person `p`. */
export const otherCentres = `array(select o.centre from person o where o.merged_into = p.id)`;

/** Loads and locks a person who was entered in error. */
export const loadPersonInError = (tx: Tx, id: string): Promise<Person | undefined> =>
  personWhere(tx, id, 'p.entered_in_error is not null');

export type PersonDetails = Pick<
  Given,
  | 'ground'
  | 'name'
  | 'sex'
  | 'nationality'
  | 'relation'
  | 'spokenLanguages'
  | 'interfaceLanguage'
  | 'interpreterLanguage'
> & { readonly occurredOn: string };

export const insertPerson = (
  tx: Tx,
  person: Person,
  { name, ...details }: PersonDetails,
  { version, by, at }: { readonly version: number; readonly by: string; readonly at: Date },
) =>
  persons.insert(tx, {
    ...details,
    ...person,
    version,
    recordedAt: at,
    recordedBy: by,
    protectedBy: null,
    nameScript: name.script,
    nameLatin: name.latin ?? notGiven,
    birthYear: person.birth.year ?? null,
    ageBandAsOf: details.occurredOn,
    keysAreOld: false,
  });

export const insertPhone = (tx: Tx, { id, controller, jurisdiction }: Person, phone: Phone) =>
  phones.insert(tx, { ...phone, personId: id, controller, jurisdiction });

export const savePersonVersion = (tx: Tx, id: string, version: number): Promise<void> =>
  persons.update(tx, id, { version });

/** Writes that records which are one with a protected person's are protected because of it, and so are the contacts that the person was by any of them. */
export const protectWhole = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(
    `with raised as (update person set access_level = 'protected' where merged_into = $1 and ${unprotectedIn('access_level')} returning id)
     update person_merge set protected_id = merged_id where state = 'merged' and merged_id in (select id from raised)`,
    [id],
  );
  await tx.query(
    `update contact set access_level = 'protected' where ${unprotectedIn('access_level')}
       and person_id in (select id from person where id = $1 or merged_into = $1)`,
    [id],
  );
};

/** Writes that a person is protected from now on, who heard it, and that so are the contacts they were and the records that are one with theirs. */
export const saveProtection = async (tx: Tx, { id, accessLevel }: Person, protectedBy: string): Promise<void> => {
  await persons.update(tx, id, { accessLevel, protectedBy });
  await protectWhole(tx, id);
};

/**
 * Writes that a person is protected no more, with the birth and age band as they are now, and that neither are the contacts they were, which are
 * open as every contact is.
 */
export const saveLifting = async (tx: Tx, person: Person, today: string, version: number): Promise<void> => {
  const { id, accessLevel, birth, appearsUnder18, ageBand } = person;
  const right = { birth, birthYear: birth.year ?? null, appearsUnder18, ageBand, ageBandAsOf: today };
  await persons.update(tx, id, { ...right, accessLevel, protectedBy: null, version });
  await tx.query(`update contact set access_level = 'open' where person_id = $1`, [id]);
};

/** Who protected a person: who heard that they answer alone, and otherwise who registered them. */
export const whoProtected = async (tx: Tx, id: string): Promise<string> => {
  const row = await persons.first(tx, 'where id = $1', [id]);
  if (!row) throw new Error('A person that is loaded has a row');
  return row.protectedBy ?? row.recordedBy;
};

/** Who is as protected as a person: the contacts they were, and the records that are one with theirs, with the contacts those were, by their ids; not of `apart`. */
export const protectedWith = async (tx: Tx, personId: string, apart: string | null = null): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `with whole as (select id from person where (id = $1 or merged_into = $1) and id is distinct from $2::uuid)
     select id from whole where id <> $1 union select c.id from contact c join whole w on w.id = c.person_id order by id`,
    [personId, apart],
  );
  return rows.map(({ id }) => id);
};

export const saveAgeBand = (
  tx: Tx,
  id: string,
  ageBand: AgeBand,
  ageBandAsOf: string,
  version: number,
): Promise<void> => persons.update(tx, id, { ageBand, ageBandAsOf, version });

/** The stream of a person for what is of this level of its own: what is about a protected person is as protected as they are. */
export const personStreamAt = (person: Person, level: AccessLevel, occurredOn: string): EventStream =>
  personStream(isProtected(person) ? person : { ...person, accessLevel: level }, occurredOn);

/** The stream of a person: registration, consents and disclosures share one order. */
export const personStream = (person: Person, occurredOn: string): EventStream => ({
  aggregateId: person.id,
  version: person.version,
  subjectId: person.id,
  controller: person.controller,
  jurisdiction: person.jurisdiction,
  centre: person.centre,
  accessLevel: person.accessLevel,
  occurredOn,
});
