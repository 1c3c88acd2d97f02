import type { PartialDate } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { unprotectedIn } from '@mrc/access';
import { otherNamesIn } from '../person/other-name.store';
import type { PersonPlace } from '../person/person.permissions';
import { isCallersPerson, type PersonSight } from '../person/person.sight';
import { latinGiven } from '../person/person.store';

type Named = { readonly script: string; readonly latin: string | null };

export type Candidate = PersonPlace & {
  readonly id: string;
  readonly reference: string;
  readonly script: string;
  readonly latin: string | null;
  /** The names that they have besides. */
  readonly otherNames: readonly Named[];
  readonly birth: PartialDate;
  readonly nationality: string | null;
  /** The record on which work goes on, where this one is one with it. */
  readonly keptId: string | null;
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
  readonly sight: PersonSight;
};

/** What is compared of a person `p`. */
export const candidateColumns = `p.id, p.reference, p.name_script as script, ${latinGiven} as latin, ${otherNamesIn('p.id')} as "otherNames", p.birth, p.nationality,
  p.controller, p.centre, p.access_level as "accessLevel", ${isCallersPerson} as "isCallers",
  p.merged_into as "keptId"`;

/** The last two digits of a number. */
export const endingOf = (number: string): string => number.slice(-2);

/** The last two digits of the phones of these people, by person. */
export const phoneEndingsOf = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await tx.query<{ id: string; number: string }>(
    `select person_id as id, number from phone where person_id = any($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, number }) => [id, endingOf(number)]));
};

/** Whoever can be found: who was not entered in error. A record that is one with another is found as that one. */
export const isSearched = `p.entered_in_error is null`;

/**
 * SQL: whether `p` can be found by who sees as three parameters from `first` on say: everybody, plain people, those protected ones that are the caller's.
 * Whoever cannot takes nobody's place among those who are compared.
 */
export const isFoundBy = (first: number): string => `(${isSearched} and ($${first}::boolean
  or ($${first + 1}::boolean and ${unprotectedIn('p.access_level')}) or ($${first + 2}::boolean and ${isCallersPerson})))`;

/** Those three parameters. */
export const seenIn = ([, all, plain, , own]: PersonSight): readonly [boolean, boolean, boolean] => [all, plain, own];

/** As many as are compared; of more, those of the very year come first, then who was recorded last. */
export const mostCompared = 100;
/** As many as are compared under each whole name of a year that is near: they come after those of the very year. */
export const mostOfYearNear = 25;
/** Years that may be meant by another one, the nearest first. */
export const yearsNear = [-1, 1, -2, 2] as const;

/** By what, beside a key, people are read; each is a range of an index, the latest recorded first. */
const readBy = {
  centre: (value: string) => `m.kind = 'name' and m.centre = ${value}::uuid`,
  birthYear: (value: string) => `m.kind = 'name' and m.birth_year = ${value}::int`,
  nationality: (value: string) => `m.kind = 'name' and m.nationality = ${value}::text`,
};

/** Whoever lacks the signs of a key is told without looking; one of the last release's keys has none. */
const sharesAll = (keys: string) =>
  `(m.signs is null or m.signs & (select coalesce(bit_or(sign_of(asked)), 0) from unnest(${keys}) as asked)
     = (select coalesce(bit_or(sign_of(asked)), 0) from unnest(${keys}) as asked))
   and (select count(*) from match_key other where other.controller = $1 and other.kind = $2 and other.key = any(${keys})
     and other.person_id = m.person_id) = cardinality(${keys})`;

/** Whoever shares the keys and is not contradicted by year and nationality; at other centres one of the two is met. */
const isSought = `($6::int is null or m.birth_year between $6 - 2 and $6 + 2 or m.birth_year is null)
  and ($7::text is null or m.nationality = $7 or m.nationality is null)
  and (m.centre = $5 or $10::boolean or ($9::boolean and (m.birth_year between $6 - 2 and $6 + 2 or m.nationality = $7)))
  and ${sharesAll('$4::text[]')}
  and (m.centre = $5 or (${sharesAll('$8::text[]')}))`;

const latestFirst = `m.recorded_at desc, m.person_id`;
const veryYearFirst = `($6 is not null and m.birth_year is not distinct from $6) desc, ${latestFirst}`;

type Range = { readonly lead: 'own' | 'wide'; readonly where: string };

const rangeSql = ({ lead, where }: Range): string => `
  (select m.person_id, m.birth_year, m.recorded_at
   from match_key m join person p on p.id = m.person_id and ${isFoundBy(11)}
   where m.controller = $1 and m.key = ($3::text[])[${lead === 'own' ? 1 : 2}] and ${where} and ${isSought}
   order by ${latestFirst} limit ${mostCompared})`;

const isWide = ({ registerKeys, year, nationality }: Sought): boolean =>
  registerKeys.length > 0 && (year !== null || nationality !== null);

/**
 * Everybody who is sought, the first of them. A search of the whole register knows year or nationality and reads by it, the very
 * year first and no other where that is enough; the own centre is looked at besides where others answer to more than it does.
 */
const foundSql = (sought: Sought, moreKeys: readonly string[]): string => {
  const own = (where: string) => rangeSql({ lead: 'own', where });
  const wide = (where: string) => rangeSql({ lead: 'wide', where });
  if (sought.kind !== 'name') return own('m.kind = $2');
  const here =
    sought.year === null
      ? [own(readBy.centre('$5'))]
      : [
          own(`${readBy.birthYear('$6')} and m.centre = $5`),
          own(`${readBy.centre('$5')} and m.birth_year is distinct from $6`),
        ];
  if (!isWide(sought)) return here.join(' union ');
  const besides = moreKeys.length > 0 ? here : [];
  if (sought.year === null)
    return [...besides, wide(readBy.nationality('$7')), wide(`m.kind = 'name' and m.nationality is null`)].join(
      ' union ',
    );
  const ofYear = wide(readBy.birthYear('$6'));
  const ofOthers = `select m.* from unnest('{${yearsNear.join()}}'::int[]) as near (apart), lateral ${wide(readBy.birthYear('($6 + near.apart)'))} as m`;
  const otherYears = `${ofOthers} union all ${wide(`m.kind = 'name' and m.birth_year is null`)}`;
  const inWholeRegister = `${ofYear} union all
    (select * from (${otherYears}) as m order by ${latestFirst} limit ${mostCompared}) limit ${mostCompared}`;
  return [...besides, `(${inWholeRegister})`].join(' union ');
};

/**
 * Has what a transaction asks from here on read in the order of its indexes, by one plan: how many share several keys is not known to the
 * planner, which would read all who share one, and would think about it anew each time for longer than reading takes.
 */
export const readInOrder = (tx: Tx) =>
  tx.query(
    `select set_config('enable_bitmapscan', 'off', true), set_config('enable_sort', 'off', true), set_config('enable_hashjoin', 'off', true),
            set_config('enable_mergejoin', 'off', true), set_config('enable_seqscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)`,
  );

const looksBack = 128;

/** The key that the fewest share, by how far back those reach who were recorded last under it: no key is counted. */
const rarestOf = async (
  tx: Tx,
  { controller }: Sought,
  keys: readonly string[],
  by: keyof typeof readBy,
  value: string | number | null,
): Promise<string> => {
  const [only = ''] = keys;
  if (keys.length < 2) return only;
  const rarest = await tx.first<{ key: string }>(
    `select key from unnest($2::text[]) as asked (key)
     order by (select m.recorded_at from match_key m
               where m.controller = $1 and m.key = asked.key and ${readBy[by]('$4')}
               order by m.recorded_at desc, m.person_id offset $3 limit 1) nulls first limit 1`,
    [controller, keys, looksBack, value],
  );
  return rarest?.key ?? only;
};

/**
 * People of the register who share the keys, by equality, and whose year and nationality do not contradict what was asked: at
 * the own centre also where they are not known. The rarest key leads and is read by year, nationality or centre, as far as
 * the answer needs; whoever is met there is looked up under the others.
 */
export const candidatesBy = async (tx: Tx, sought: Sought): Promise<Candidate[]> => {
  const { keys, registerKeys } = sought;
  const moreKeys = registerKeys.filter((key) => !keys.includes(key));
  const everyKey = [...keys, ...moreKeys];
  const [own, wide] = await Promise.all([
    rarestOf(tx, sought, keys, 'centre', sought.centre),
    sought.year === null
      ? rarestOf(tx, sought, everyKey, 'nationality', sought.nationality)
      : rarestOf(tx, sought, everyKey, 'birthYear', sought.year),
  ]);
  const others = keys.filter((key) => key !== own || key !== wide);
  return tx.query<Candidate>(
    `select ${candidateColumns}
     from (${foundSql(sought, moreKeys)}) as m join person p on p.id = m.person_id
     order by ${veryYearFirst} limit ${mostCompared}`,
    [
      sought.controller,
      sought.kind,
      [own, wide],
      others,
      sought.centre,
      sought.year,
      sought.nationality,
      moreKeys,
      registerKeys.length > 0 && !sought.exact,
      sought.exact,
      ...seenIn(sought.sight),
    ],
  );
};
