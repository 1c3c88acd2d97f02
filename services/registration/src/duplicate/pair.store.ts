import { protectedIn } from '@mrc/access';
import type { AgreementLevel, ComparedField, PairDecision, PairState, PairStrength } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { isNumberInUse } from '../person/contact-way.store';
import { otherNamesIn } from '../person/other-name.store';
import { latinGiven } from '../person/person.store';
import type { ComparedPerson } from './compare-records';
import type { Decided, Pair } from './pair';
import type { PairScore } from './score-pair';

/** How one field agrees, and what that weighs in tenths of a bit. */
export type FieldAgreement = { readonly field: ComparedField; readonly level: AgreementLevel; readonly weight: number };

export const pairs = table('duplicate_pair', {
  id: column.uuid(),
  version: column.int(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  oneId: column.uuid(),
  otherId: column.uuid(),
  strength: column.text<PairStrength>(),
  weight: column.int(),
  agreement: column.json<readonly FieldAgreement[]>(),
  foundAt: column.moment(),
  state: column.text<PairState>(),
  proposed: column.text<PairDecision>().orNull(),
  decidedBy: column.uuid().orNull(),
  decidedAt: column.moment().orNull(),
  note: column.text().orNull(),
});

/** A person whose pairs are looked for, with whose register and centre they are of. */
export type SoughtPerson = ComparedPerson & {
  readonly id: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly isThere: boolean;
};

const sought = `p.id, p.controller, p.jurisdiction, p.name_script as script, ${latinGiven} as latin, p.birth, p.sex, p.nationality,
  (select number from phone where person_id = p.id) as phone,
  array(select reached_at from contact_way w where w.person_id = p.id and ${isNumberInUse}) as "otherPhones",
  ${otherNamesIn('p.id')} as "otherNames",
  array(select concat_ws(':', d.kind, d.issuer, d.country, d.number_key) from identity_document d
        where d.person_id = p.id and d.number_key is not null and d.entered_in_error is null) as documents, p.entered_in_error is null and p.merged_into is null as "isThere"`;

/** The next people, by id, whose pairs are to be looked for. */
export const peopleWithOldPairs = (tx: Tx, after: string | null, most: number) =>
  tx.query<{ id: string }>(
    `select id from person where pairs_are_old and ($1::uuid is null or id > $1) order by id limit $2`,
    [after, most],
  );

/** Takes a person whose pairs are to be looked for; undefined where somebody is at work on the row. */
export const takeSought = (tx: Tx, id: string): Promise<SoughtPerson | undefined> =>
  tx.first<SoughtPerson>(
    `select ${sought} from person p where p.id = $1 and p.pairs_are_old for no key update of p skip locked`,
    [id],
  );

/** Writes that the pairs of a person were looked for, and the keys by which others meet them. */
export const savePairKeys = async (
  tx: Tx,
  { id, controller }: SoughtPerson,
  keys: readonly string[],
): Promise<void> => {
  await tx.query(`update person set pairs_are_old = false where id = $1`, [id]);
  await tx.query(`delete from pair_key where person_id = $1 and key <> all($2::bigint[])`, [id, keys]);
  await tx.query(
    `insert into pair_key (controller, key, person_id) select $1, key, $2 from unnest($3::bigint[]) as own (key)
     on conflict do nothing`,
    [controller, id, keys],
  );
};

/** People who share a key that at most so many bear; one that more do says nothing. */
const mostUnderOneKey = 400;
const mostCompared = 200;

/** The people of the register who share a key with this one, those who share the most first. */
export const peopleMet = (tx: Tx, { id, controller }: SoughtPerson, keys: readonly string[]): Promise<SoughtPerson[]> =>
  tx.query<SoughtPerson>(
    `with met as (
       select bearer.person_id, count(*) as shared
       from unnest($3::bigint[]) as own (key)
       cross join lateral (
         select k.person_id, count(*) over () as bearers from (
           select person_id from pair_key where controller = $1 and key = own.key limit ${mostUnderOneKey + 1}) k) bearer
       where bearer.bearers <= ${mostUnderOneKey} and bearer.person_id <> $2
       group by bearer.person_id order by shared desc, bearer.person_id limit ${mostCompared})
     select ${sought} from met join person p on p.id = met.person_id
     where p.controller = $1 and p.entered_in_error is null and p.merged_into is null`,
    [controller, id, keys],
  );

/** How many people a register has. */
export const peopleIn = async (tx: Tx, controller: string): Promise<number> =>
  (await tx.first<{ people: number }>(`select count(*)::int as people from person where controller = $1`, [controller]))
    ?.people ?? 0;

/** How many people of a register bear each of these sounds in their names, as far as `most`. */
export const bearersOf = async (
  tx: Tx,
  controller: string,
  sounds: readonly string[],
  most: number,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx.query<{ sound: string; bearers: number }>(
    `select asked.sound, (select count(*) from (select from match_key
        where controller = $1 and kind = 'name' and key = left(asked.sound, 6) limit $3) k)::int as bearers
     from unnest($2::text[]) as asked (sound)`,
    [controller, sounds, most],
  );
  return new Map(rows.map(({ sound, bearers }) => [sound, bearers]));
};

const tenths = (bits: number): number => Math.round(bits * 10);

type Scored = { readonly one: SoughtPerson; readonly other: SoughtPerson; readonly score: PairScore };

const levelsOf = (agreement: readonly FieldAgreement[]): string =>
  agreement
    .map(({ field, level }) => `${field} ${level}`)
    .sort()
    .join();

const undecided = { state: 'open', proposed: null, decidedBy: null, decidedAt: null, note: null } as const;

/**
 * Keeps a pair as it scores now. What was decided of it stands while its fields agree as they did; where one agrees otherwise the pair is open again. A pair
 * that scores too little is dropped unless somebody decided on it.
 */
export const keepPair = async (tx: Tx, { one, other, score }: Scored, at: Date): Promise<void> => {
  const [oneId = '', otherId = ''] = [one.id, other.id].sort();
  const { strength, bits, weights } = score;
  const standing = await pairs.first(tx, 'where one_id = $1 and other_id = $2 for update', [oneId, otherId]);
  if (strength === null) {
    if (standing?.decidedBy === null) await tx.query(`delete from duplicate_pair where id = $1`, [standing.id]);
    return;
  }
  const agreement = weights.map(({ field, level, weight }) => ({
    field,
    level,
    weight: tenths(weight),
  })) as readonly FieldAgreement[];
  const scored = { strength, weight: tenths(bits), agreement };
  if (standing) {
    const stands = levelsOf(standing.agreement) === levelsOf(agreement);
    await pairs.update(tx, standing.id, {
      ...scored,
      ...(stands ? {} : { ...undecided, version: standing.version + 1 }),
    });
    return;
  }
  const { controller, jurisdiction } = one;
  const found = {
    id: newId(),
    version: 1,
    controller,
    jurisdiction,
    oneId,
    otherId,
    ...scored,
    ...undecided,
    foundAt: at,
  };
  await pairs.insert(tx, found, 'on conflict (one_id, other_id) do nothing');
};

/** Drops pairs of a person with others than these on which nobody decided. */
export const dropOtherPairs = (tx: Tx, id: string, kept: readonly string[]) =>
  tx.query(
    `delete from duplicate_pair where decided_by is null
       and ((one_id = $1 and other_id <> all($2::uuid[])) or (other_id = $1 and one_id <> all($2::uuid[])))`,
    [id, kept],
  );

/** Loads and locks a pair of people who are both there. */
export const loadPair = (tx: Tx, id: string): Promise<Pair | undefined> =>
  tx.first<Pair>(
    `select ${pairs.selected('d', ['id', 'version', 'controller', 'state', 'proposed', 'decidedBy'])},
            array[p.centre, q.centre] as centres, ${isProtectedPair} as "isProtected"
     from duplicate_pair d join person p on p.id = d.one_id join person q on q.id = d.other_id
     where d.id = $1 and ${areThere} for no key update of d`,
    [id],
  );

/** SQL: whether both people of a pair are there, by their records `p` and `q`. */
export const areThere = `(p.entered_in_error is null and p.merged_into is null and q.entered_in_error is null and q.merged_into is null)`;

/** SQL: whether one of the people `p` and `q` of a pair is protected. */
export const isProtectedPair = `(${protectedIn('p.access_level')} or ${protectedIn('q.access_level')})`;

type Decision = Decided & {
  readonly version: number;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
};

export const saveDecision = (tx: Tx, id: string, { state, proposed, version, note, by, at }: Decision): Promise<void> =>
  pairs.update(tx, id, { state, proposed, version, note, decidedBy: by, decidedAt: at });
