import type { AccessLevel, AgeBand, CallInput, PartialDate, registerPerson } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import type { EventStream } from '@mrc/messaging';
import { matchKeysOf } from './match-keys';
import type { Person } from './person';

type Given = CallInput<typeof registerPerson>;

type PersonRow = {
  id: string;
  version: number;
  reference: string;
  controller: string;
  jurisdiction: string;
  centre: string;
  access_level: string;
  birth: PartialDate;
  age_band: string;
  phone_safe: string | null;
};

const personOf = (row: PersonRow): Person => ({
  id: row.id,
  version: row.version,
  reference: row.reference,
  controller: row.controller,
  jurisdiction: row.jurisdiction,
  centre: row.centre,
  accessLevel: row.access_level as AccessLevel,
  birth: row.birth,
  ageBand: row.age_band as AgeBand,
  phoneSafe: row.phone_safe as Person['phoneSafe'],
});

/** Loads and locks a person of the register that the transaction reaches. */
export const loadPerson = async (tx: Tx, id: string): Promise<Person | undefined> => {
  const row = await tx.first<PersonRow>(
    `select p.id, p.version, p.reference, p.controller, p.jurisdiction, p.centre, p.access_level, p.birth, p.age_band,
            (select safe from phone where person_id = p.id) as phone_safe
     from person p where p.id = $1 and p.entered_in_error is null for update of p`,
    [id],
  );
  return row && personOf(row);
};

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
> & { readonly latin: string; readonly occurredOn: string };

export const insertPerson = async (
  tx: Tx,
  person: Person,
  details: PersonDetails,
  written: { version: number; by: string; at: Date },
): Promise<void> => {
  await tx.query(
    `insert into person (id, version, reference, controller, jurisdiction, centre, access_level, occurred_on, recorded_at,
                         recorded_by, ground, name_script, name_latin, birth, birth_year, age_band, age_band_as_of, sex,
                         nationality, relation, interface_language, spoken_languages, interpreter_language)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $8, $17, $18, $19, $20, $21, $22)`,
    [
      person.id,
      written.version,
      person.reference,
      person.controller,
      person.jurisdiction,
      person.centre,
      person.accessLevel,
      details.occurredOn,
      written.at,
      written.by,
      details.ground,
      details.name.script,
      details.latin,
      JSON.stringify(person.birth),
      person.birth.year ?? null,
      person.ageBand,
      details.sex,
      details.nationality,
      details.relation,
      details.interfaceLanguage,
      details.spokenLanguages,
      details.interpreterLanguage,
    ],
  );
};

export const insertPhone = async (tx: Tx, person: Person, phone: NonNullable<Given['phone']>): Promise<void> => {
  await tx.query(
    `insert into phone (person_id, controller, jurisdiction, number, whose, safe, hours, say_you_are) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      person.id,
      person.controller,
      person.jurisdiction,
      phone.number,
      phone.whose,
      phone.safe,
      phone.hours,
      phone.sayYouAre,
    ],
  );
};

export const insertEpisode = async (tx: Tx, person: Person, episode: NonNullable<Given['episode']>): Promise<void> => {
  await tx.query(
    `insert into migration_episode (id, person_id, controller, jurisdiction, origin, destination, stage, purpose, began, ended, return_kind, open)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, true)`,
    [
      newId(),
      person.id,
      person.controller,
      person.jurisdiction,
      episode.origin,
      episode.destination,
      episode.stage,
      episode.purpose,
      episode.from && JSON.stringify(episode.from),
      episode.to && JSON.stringify(episode.to),
      episode.returnKind,
    ],
  );
};

export const insertMatchKeys = async (
  tx: Tx,
  person: Person,
  findable: { script: string; latin: string; phone: string | null },
): Promise<void> => {
  const keys = matchKeysOf({ ...findable, reference: person.reference });
  await tx.query(
    `insert into match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at, signs)
     select p.controller, k.kind, k.key, p.id, p.centre, p.birth_year, p.nationality, p.recorded_at,
            (select bit_or(sign_of(own)) from unnest($3::text[]) as own)
     from person p, unnest($2::text[], $3::text[]) as k (kind, key) where p.id = $1`,
    [person.id, keys.map((key) => key.kind), keys.map((key) => key.key)],
  );
};

export const savePersonVersion = async (tx: Tx, id: string, version: number): Promise<void> => {
  await tx.query(`update person set version = $2 where id = $1`, [id, version]);
};

export const saveAgeBand = async (
  tx: Tx,
  id: string,
  ageBand: AgeBand,
  asOf: string,
  version: number,
): Promise<void> => {
  await tx.query(`update person set age_band = $2, age_band_as_of = $3, version = $4 where id = $1`, [
    id,
    ageBand,
    asOf,
    version,
  ]);
};

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
