import type { Tx } from '@mrc/database';
import { candidateColumns, mostCompared, type Candidate } from './candidates.queries';
import type { wholeNamesOf } from './match-keys';

export type NamesSought = {
  readonly controller: string;
  readonly centre: string;
  readonly names: ReturnType<typeof wholeNamesOf>;
  readonly year: number | null;
  readonly nationality: string | null;
};

const isMet = `(m.birth_year between $5 - 2 and $5 + 2 or m.nationality = $6)`;

const named = (keys: string, where: string) => `
  (select m.person_id from match_key m join person p on p.id = m.person_id and p.entered_in_error is null
   where m.controller = $1 and m.kind = 'name' and m.key = any(${keys}) and ${where}
     and ($5::int is null or m.birth_year between $5 - 2 and $5 + 2 or m.birth_year is null)
     and ($6::text is null or m.nationality = $6 or m.nationality is null)
   order by ($5 is not null and m.birth_year is not distinct from $5) desc, m.recorded_at desc, m.person_id limit ${mostCompared})`;

/**
 * People of the register whose whole name has no word that was not typed, in any order, joined or split: those of the own centre,
 * and those elsewhere by whom year or nationality is met.
 */
export const candidatesNamed = (
  tx: Tx,
  { controller, centre, names, year, nationality }: NamesSought,
): Promise<Candidate[]> =>
  tx.query<Candidate>(
    `select ${candidateColumns}
     from (${named('$3::text[]', 'm.centre = $2')} union ${named('$4::text[]', isMet)}) as m join person p on p.id = m.person_id
     order by p.recorded_at desc, p.id`,
    [controller, centre, names.all, names.telling, year, nationality],
  );
