import type { Tx } from '@mrc/database';
import anyAscii from 'any-ascii';
import type { Person } from '../person/person';
import { otherNamesIn } from '../person/other-name.store';
import { latinGiven, notGiven, persons } from '../person/person.store';
import { isNumberInUse } from '../person/contact-way.store';
import { matchKeysOf, type Findable } from './match-keys';

/** Writes the keys under which a person is found, with the person's place and facts as their row has them. */
export const insertMatchKeys = async (
  tx: Tx,
  person: Pick<Person, 'id' | 'reference'>,
  findable: Findable,
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

/** The next people, by id, whose keys an earlier release wrote. */
export const peopleWithOldKeys = (tx: Tx, after: string | null, most: number) =>
  tx.query<{ id: string }>(
    `select id from person where keys_are_old and ($1::uuid is null or id > $1) order by id limit $2`,
    [after, most],
  );

type Old = {
  readonly id: string;
  readonly reference: string;
  readonly script: string;
  readonly latin: string | null;
  readonly otherNames: Findable['names'];
  readonly phones: readonly string[];
};

const foundBy = ({ script, latin, otherNames, phones, reference }: Old) => ({
  names: [{ script, latin }, ...otherNames],
  phones,
  reference,
});

/** What an earlier release wrote where no Latin line was given. */
const machineMade = (script: string): string => anyAscii(script).trim().slice(0, 200) || script;

const findable = `id, reference, name_script as script, ${latinGiven} as latin,
  array(select number from phone where person_id = person.id
        union select w.reached_at from contact_way w where w.person_id = person.id and ${isNumberInUse}) as phones,
  ${otherNamesIn('person.id')} as "otherNames"`;

/** SQL: that `m` is one of the keys of the person `p` whose kinds and keys are given; each is met at its place, since no index leads from a person to their keys. */
const isKeyOfPerson = `p.id = $1 and m.controller = p.controller and m.kind = k.kind and m.key = k.key and m.person_id = p.id`;

/** Writes the facts that a person's keys carry as the person's row has them now, under the person's lock. */
export const writeFactsOfKeys = async (tx: Tx, id: string): Promise<void> => {
  const now = await tx.first<Old>(`select ${findable} from person where id = $1`, [id]);
  if (!now) return;
  const keys = matchKeysOf(foundBy(now));
  await tx.query(
    `update match_key m set birth_year = p.birth_year, nationality = p.nationality
     from person p, unnest($2::text[], $3::text[]) as k (kind, key)
     where ${isKeyOfPerson}`,
    [id, keys.map((key) => key.kind), keys.map((key) => key.key)],
  );
};

/** Takes away the keys of what is recorded, and of what is not any more. */
const deleteKeys = async (tx: Tx, now: Old, gone: Findable): Promise<void> => {
  const { id } = now;
  const { names, phones, reference } = foundBy(now);
  const keys = matchKeysOf({ names: [...names, ...gone.names], phones: [...phones, ...gone.phones], reference });
  await tx.query(
    `delete from match_key m using person p, unnest($2::text[], $3::text[]) as k (kind, key)
     where ${isKeyOfPerson}`,
    [id, keys.map((key) => key.kind), keys.map((key) => key.key)],
  );
};

/** Takes away all keys of a person, also such as this release would not make: the whole table is read. */
const deleteEveryKey = (tx: Tx, id: string) => tx.query(`delete from match_key where person_id = $1`, [id]);

/**
 * Writes the keys of a person as name, phones and facts are recorded now, under the person's lock; those of what was recorded before, and is `gone`, are
 * taken away. A name that was corrected is one that somebody gave.
 */
export const replaceMatchKeys = async (
  tx: Tx,
  id: string,
  { gone, named }: { readonly gone: Findable; readonly named: boolean },
): Promise<void> => {
  const now = await tx.first<Old & { readonly keysAreOld: boolean }>(
    `select ${findable}, keys_are_old as "keysAreOld" from person where id = $1`,
    [id],
  );
  if (!now) return;
  if (now.keysAreOld) await deleteEveryKey(tx, id);
  else await deleteKeys(tx, now, gone);
  await insertMatchKeys(tx, now, foundBy(now));
  if (named) await persons.update(tx, id, { keysAreOld: false });
};

const nothing: Findable = { names: [], phones: [] };

/** Writes the keys of a person once something more is recorded that they are found by, or what is `gone` is not any more, under the person's lock. */
export const findAnew = (tx: Tx, id: string, gone: Partial<Findable> = {}): Promise<void> =>
  replaceMatchKeys(tx, id, { gone: { ...nothing, ...gone }, named: false });

/** Writes a person's keys anew and takes away a Latin line that a machine made; nothing where somebody is at work on the row. */
export const writeKeysAnew = async (tx: Tx, id: string): Promise<void> => {
  const old = await tx.first<Old>(
    `select ${findable} from person where id = $1 and keys_are_old for update skip locked`,
    [id],
  );
  if (!old) return;
  const latin = old.latin === machineMade(old.script) ? null : old.latin;
  await deleteEveryKey(tx, id);
  await insertMatchKeys(tx, old, foundBy({ ...old, latin }));
  await persons.update(tx, id, { keysAreOld: false, nameLatin: latin ?? notGiven });
};
