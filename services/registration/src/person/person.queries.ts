import type { CallOutput, getPersonLines, openPerson, PartialDate } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ageBandOn, ageOn } from '@mrc/reference';
import type { Reader } from './consent.store';
import type { PersonPlace } from './person.permissions';

type View = CallOutput<typeof openPerson>;

type PersonRow = Omit<
  View,
  'name' | 'age' | 'phone' | 'episodes' | 'consents' | 'seenBy' | 'may' | 'contactIds' | 'centreId'
> & {
  controller: string;
  centre: string;
  nameScript: string;
  nameLatin: string;
};

export type PersonRecord = PersonPlace & {
  readonly view: Omit<View, 'seenBy' | 'may'>;
};

/** A person as staff of the register read it, or undefined; the age is that of `today`. */
export const findPersonRecord = async (
  tx: Tx,
  id: string,
  today: string,
  reader: Reader,
): Promise<PersonRecord | undefined> => {
  const row = await tx.first<PersonRow>(
    `select id, version, reference, controller, centre, name_script as "nameScript", name_latin as "nameLatin", birth,
            sex, nationality, relation, spoken_languages as "spokenLanguages", interface_language as "interfaceLanguage",
            interpreter_language as "interpreterLanguage", access_level as "accessLevel", jurisdiction,
            occurred_on::text as "registeredOn"
     from person where id = $1 and entered_in_error is null`,
    [id],
  );
  if (!row) return undefined;
  const { controller, centre, nameScript, nameLatin, ...rest } = row;
  const contacts = await tx.query<{ id: string }>(`select id from contact where person_id = $1 order by recorded_at`, [
    id,
  ]);
  return {
    controller,
    centre,
    accessLevel: row.accessLevel,
    view: {
      ...rest,
      centreId: centre,
      name: { script: nameScript, latin: nameLatin },
      age: ageOn(row.birth, today) ?? null,
      ageBand: ageBandOn(row.birth, today),
      phone: await phoneOf(tx, id),
      episodes: await episodesOf(tx, id),
      consents: await consentsOf(tx, id, reader),
      contactIds: contacts.map((contact) => contact.id),
    },
  };
};

/** The person's phone with how to use it safely, or null. */
export const phoneOf = async (tx: Tx, personId: string): Promise<View['phone']> =>
  (await tx.first<NonNullable<View['phone']>>(
    `select number, whose, safe, hours, say_you_are as "sayYouAre" from phone where person_id = $1`,
    [personId],
  )) ?? null;

/** The person's migration, the open episode first. */
export const episodesOf = (tx: Tx, personId: string): Promise<View['episodes']> =>
  tx.query(
    `select origin, destination, stage, purpose, began as "from", ended as "to", return_kind as "returnKind"
     from migration_episode where person_id = $1 order by open desc, id`,
    [personId],
  );

const consentsOf = (tx: Tx, personId: string, reader: Reader): Promise<View['consents']> =>
  tx.query(
    `select c.id, c.purpose, c.receiver as "receiverId", c.decision, c.fields, c.decided_on::text as "decidedOn",
            c.valid_until::text as "validUntil", c.mode, c.interpreter, d.id as "disclosureId", d.state as "disclosureState"
     from consent c left join disclosure d on d.consent_id = c.id
     where c.person_id = $1 and (c.access_level <> 'protected' or c.recorded_by = $2 or $3)
     order by c.recorded_at desc, c.id`,
    [personId, reader.staffId, reader.seesProtected],
  );

type Line = CallOutput<typeof getPersonLines>[number];

/** Name and reference of those people among these ids that exist in the register, with where they are. */
export const personLines = async (
  tx: Tx,
  ids: readonly string[],
): Promise<(PersonPlace & { readonly line: Line })[]> => {
  const rows = await tx.query<PersonPlace & { id: string; reference: string; script: string; latin: string }>(
    `select id, reference, name_script as script, name_latin as latin, controller, centre, access_level as "accessLevel"
     from person where id = any($1::uuid[]) and entered_in_error is null`,
    [ids],
  );
  return rows.map(({ id, reference, script, latin, ...place }) => ({
    ...place,
    line: { id, reference, name: { script, latin } },
  }));
};

export type Candidate = PersonPlace & {
  readonly id: string;
  readonly reference: string;
  readonly script: string;
  readonly latin: string;
  readonly birth: PartialDate;
  readonly nationality: string | null;
  readonly phone: string | null;
};

export type Sought = {
  readonly controller: string;
  readonly kind: 'name' | 'phone' | 'card';
  /** Keys that all must be shared. */
  readonly keys: readonly string[];
  /** Keys that people of other centres must share too; none keeps to the own centre. */
  readonly registerKeys: readonly string[];
  /** Whether the keys alone reach people of other centres; otherwise year or nationality must be met as well. */
  readonly exact: boolean;
  readonly centre: string;
  readonly year: number | null;
  readonly nationality: string | null;
};

/**
 * People of the register who share the keys, by equality, and whose year and nationality do not contradict what was asked: at
 * the own centre also where they are not known.
 */
export const candidatesBy = (tx: Tx, sought: Sought): Promise<Candidate[]> =>
  tx.query<Candidate>(
    `select p.id, p.reference, p.name_script as script, p.name_latin as latin, p.birth, p.nationality, p.controller, p.centre,
            p.access_level as "accessLevel", (select number from phone where person_id = p.id) as phone
     from (
       select person_id, count(*) filter (where key = any($4::text[])) = cardinality($4::text[]) as telling
       from match_key where controller = $1 and kind = $2 and key = any($5::text[])
       group by person_id having count(*) filter (where key = any($3::text[])) = cardinality($3::text[])
     ) k join person p on p.id = k.person_id
     where p.entered_in_error is null and p.merged_into is null
       and ($8::int is null or p.birth_year between $8 - 2 and $8 + 2 or p.birth_year is null)
       and ($9::text is null or p.nationality = $9 or p.nationality is null)
       and (p.centre = $7 or (k.telling and cardinality($4::text[]) > 0
            and ($6 or p.birth_year between $8 - 2 and $8 + 2 or p.nationality = $9)))
     order by (p.birth_year is not distinct from $8) desc, p.recorded_at desc, p.id
     limit 200`,
    [
      sought.controller,
      sought.kind,
      sought.keys,
      sought.registerKeys,
      [...sought.keys, ...sought.registerKeys],
      sought.exact,
      sought.centre,
      sought.year,
      sought.nationality,
    ],
  );
