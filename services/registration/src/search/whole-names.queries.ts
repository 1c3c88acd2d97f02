import type { Tx } from '@mrc/database';
import { candidateColumns, isSearched, mostCompared, type Candidate } from './candidates.queries';
import type { wholeNamesOf } from './match-keys';

export type NamesSought = {
  readonly controller: string;
  readonly centre: string;
  readonly names: ReturnType<typeof wholeNamesOf>;
  readonly year: number | null;
  readonly nationality: string | null;
  /** The words as they were typed, in lower case, each once. */
  readonly letters: readonly string[];
};

/** Whoever is not contradicted by the year and the nationality that are asked for. */
const isMet = `($5::int is null or m.birth_year between $5 - 2 and $5 + 2 or m.birth_year is null)
  and ($6::text is null or m.nationality = $6 or m.nationality is null)`;

/** Those under the keys who are met in a range of an index; each key is looked up by itself, for then its range is all that is read. */
const inRange = (keys: string, range: string) => `
  (select m.person_id, m.birth_year, m.recorded_at from unnest(${keys}) as asked (key), lateral (
     select m.person_id, m.birth_year, m.recorded_at from match_key m
     where m.controller = $1 and m.kind = 'name' and m.key = asked.key and ${range} and ${isMet} offset 0) m)`;

/** By the year where it is known, for fewer share it than a nationality; who has neither is not met elsewhere. */
const elsewhere = (year: number | null): string[] =>
  year === null
    ? [inRange('$4::text[]', 'm.nationality = $6')]
    : [
        inRange('$4::text[]', 'm.birth_year between $5 - 2 and $5 + 2'),
        inRange('$4::text[]', 'm.birth_year is null and m.nationality = $6'),
      ];

const hasTheLetters = (column: string) => `string_to_array(lower(${column}), ' ') @> $7::text[]`;

/**
 * People of the register whose whole name has no word that was not typed, in any order, joined or split: those of the own centre,
 * and those elsewhere by whom year or nationality is met. Of more than are compared those come first who are written as it was
 * typed, then those of the very year.
 */
export const candidatesNamed = (
  tx: Tx,
  { controller, centre, names, year, nationality, letters }: NamesSought,
): Promise<Candidate[]> => {
  const ranges = [inRange('$3::text[]', 'm.centre = $2'), ...elsewhere(year)];
  return tx.query<Candidate>(
    `select ${candidateColumns}
     from (${ranges.join(' union ')}) as m join person p on p.id = m.person_id and ${isSearched}
     order by (${hasTheLetters('p.name_script')} or ${hasTheLetters('p.name_latin')}) desc,
              ($5::int is not null and m.birth_year is not distinct from $5) desc, m.recorded_at desc, p.id
     limit ${mostCompared}`,
    [controller, centre, names.all, names.telling, year, nationality, letters],
  );
};
