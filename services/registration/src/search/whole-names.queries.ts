import type { Tx } from '@mrc/database';
import { candidateColumns, isSearched, mostCompared, type Candidate } from './candidates.queries';
import type { wholeNamesOf } from './match-keys';

export type NamesSought = {
  readonly controller: string;
  readonly centre: string;
  readonly names: ReturnType<typeof wholeNamesOf>;
  readonly year: number | null;
  readonly nationality: string | null;
};

/** Whoever is not contradicted by the year and the nationality that are asked for. */
const isMet = `($5::int is null or m.birth_year between $5 - 2 and $5 + 2 or m.birth_year is null)
  and ($6::text is null or m.nationality = $6 or m.nationality is null)`;

/** The latest of those who are met under each key by itself, in a range of an index that is read no further than that. */
const underEach = (keys: string, range: string) => `
  (select m.person_id from unnest(${keys}) as asked (key), lateral (
     select m.person_id from match_key m join person p on p.id = m.person_id and ${isSearched}
     where m.controller = $1 and m.kind = 'name' and m.key = asked.key and ${range} and ${isMet}
     order by m.recorded_at desc, m.person_id limit ${mostCompared}) m)`;

/** By the year where it is known, the very year first, for fewer share it than a nationality; who has neither is not met elsewhere. */
const elsewhere = (year: number | null): string[] =>
  year === null
    ? [underEach('$4::text[]', 'm.nationality = $6')]
    : [
        underEach('$4::text[]', 'm.birth_year = $5'),
        underEach('$4::text[]', 'm.birth_year between $5 - 2 and $5 + 2'),
        underEach('$4::text[]', 'm.birth_year is null and m.nationality = $6'),
      ];

const here = (year: number | null): string[] =>
  year === null
    ? [underEach('$3::text[]', 'm.centre = $2')]
    : [
        underEach('$3::text[]', 'm.centre = $2 and m.birth_year = $5'),
        underEach('$3::text[]', 'm.centre = $2 and m.birth_year is distinct from $5'),
      ];

/**
 * People of the register whose whole name has no word that was not typed, in any order, joined or split: those of the own centre,
 * and those elsewhere by whom year or nationality is met; under each key no more than are compared, the latest.
 */
export const candidatesNamed = (
  tx: Tx,
  { controller, centre, names, year, nationality }: NamesSought,
): Promise<Candidate[]> =>
  tx.query<Candidate>(
    `select ${candidateColumns}
     from (${[...here(year), ...elsewhere(year)].join(' union ')}) as m join person p on p.id = m.person_id
     order by p.recorded_at desc, p.id`,
    [controller, centre, names.all, names.telling, year, nationality],
  );
