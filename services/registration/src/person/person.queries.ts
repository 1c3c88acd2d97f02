import { can, unprotectedIn } from '@mrc/access';
import { getPersonLines as contract, type CallOutput, type openPerson } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { ageBandOn, ageOn } from '@mrc/reference';
import { allStaff, query } from '@mrc/service-kit';
import type { Reader } from '../consent/consent.store';
import { personPermissions, type PersonPlace } from './person.permissions';
import { episodes, persons, phones } from './person.store';

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

const read = [
  'id',
  'version',
  'reference',
  'controller',
  'jurisdiction',
  'centre',
  'accessLevel',
  'nameScript',
  'nameLatin',
  'birth',
  'sex',
  'nationality',
  'relation',
  'spokenLanguages',
  'interfaceLanguage',
  'interpreterLanguage',
] as const;

/** A person as staff of the register read it, or undefined; the age is that of `today`. */
export const findPersonRecord = async (
  tx: Tx,
  id: string,
  today: string,
  reader: Reader,
): Promise<PersonRecord | undefined> => {
  const row = await tx.first<PersonRow>(
    `select ${persons.selected(undefined, read)},
            occurred_on::text as "registeredOn"
     from person where id = $1 and entered_in_error is null`,
    [id],
  );
  if (!row) return undefined;
  const { controller, centre, nameScript, nameLatin, ...rest } = row;
  const [contacts, phone, episodes, consents] = await Promise.all([
    tx.query<{ id: string }>(`select id from contact where person_id = $1 order by recorded_at`, [id]),
    phoneOf(tx, id),
    episodesOf(tx, id),
    consentsOf(tx, id, reader),
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
      phone,
      episodes,
      consents,
      contactIds: contacts.map((contact) => contact.id),
    },
  };
};

/** The person's phone with how to use it safely, or null. */
export const phoneOf = async (tx: Tx, personId: string): Promise<View['phone']> =>
  (await tx.first<NonNullable<View['phone']>>(
    `select ${phones.selected(undefined, ['number', 'whose', 'safe', 'hours', 'sayYouAre'])} from phone where person_id = $1`,
    [personId],
  )) ?? null;

/** The person's migration, the open episode first. */
export const episodesOf = (tx: Tx, personId: string): Promise<View['episodes']> =>
  tx.query(
    `select ${episodes.selected(undefined, ['origin', 'destination', 'stage', 'purpose', 'from', 'to', 'returnKind'])}
     from migration_episode where person_id = $1 order by open desc, id`,
    [personId],
  );

const consentsOf = (tx: Tx, personId: string, reader: Reader): Promise<View['consents']> =>
  tx.query(
    `select c.id, c.purpose, c.receiver as "receiverId", c.decision, c.fields, c.decided_on::text as "decidedOn",
            c.valid_until::text as "validUntil", c.mode, c.interpreter, d.id as "disclosureId", d.state as "disclosureState"
     from consent c left join disclosure d on d.consent_id = c.id
     where c.person_id = $1 and (${unprotectedIn('c.access_level')} or c.recorded_by = $2 or $3)
     order by c.recorded_at desc, c.id`,
    [personId, reader.staffId, reader.seesProtected],
  );

type Line = CallOutput<typeof contract>[number];

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

export const getPersonLines = query(contract, allStaff, async (tx, { ids }, { actor }) => {
  const persons = await personLines(tx, ids);
  return ok(persons.filter((person) => can(personPermissions, 'find', actor, person)).map(({ line }) => line));
});
