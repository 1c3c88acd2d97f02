import type { Tx } from '@mrc/database';
import {
  candidateColumns,
  isFoundBy,
  mostCompared,
  mostOfYearNear,
  seenIn,
  yearsNear,
  type Candidate,
  type Sought,
} from './candidates.queries';
import type { wholeNamesOf } from './match-keys';

export type NamesSought = Pick<Sought, 'controller' | 'centre' | 'year' | 'nationality' | 'sight'> & {
  readonly names: ReturnType<typeof wholeNamesOf>;
};

/** Whoever is not contradicted by the year and the nationality that are asked for. */
const isMet = `($5::int is null or m.birth_year between $5 - 2 and $5 + 2 or m.birth_year is null)
  and ($6::text is null or m.nationality = $6 or m.nationality is null)`;

type Range = {
  readonly keys: '$3' | '$4';
  readonly where: string;
  readonly years?: readonly number[];
  readonly most?: number;
};

/** The latest of those who are met under each key by itself, and of each year by itself, in a range of an index that is read no further than that. */
const underEach = ({ keys, where, years = [0], most = mostCompared }: Range) => `
  (select m.person_id from unnest(${keys}::text[]) as asked (key), unnest('{${years.join()}}'::int[]) as near (apart), lateral (
     select m.person_id from match_key m join person p on p.id = m.person_id and ${isFoundBy(7)}
     where m.controller = $1 and m.kind = 'name' and m.key = asked.key and ${where} and ${isMet}
     order by m.recorded_at desc, m.person_id limit ${most}) m)`;

/** Those of the year that is asked for, of those near it, and whose year is not known where `unknown` says. */
const ofYear = (keys: Range['keys'], besides: string, unknown: string): string[] =>
  [
    { keys, where: `m.birth_year = $5${besides}` },
    { keys, where: `m.birth_year = $5 + near.apart${besides}`, years: yearsNear, most: mostOfYearNear },
    { keys, where: `m.birth_year is null and ${unknown}` },
  ].map(underEach);

/** By the year where it is known, for fewer share it than a nationality; who has neither is not met elsewhere. */
const rangesFor = (year: number | null): string[] =>
  year === null
    ? [underEach({ keys: '$3', where: 'm.centre = $2' }), underEach({ keys: '$4', where: 'm.nationality = $6' })]
    : [...ofYear('$3', ' and m.centre = $2', 'm.centre = $2'), ...ofYear('$4', '', 'm.nationality = $6')];

/**
 * People of the register whose whole name has no word that was not typed, in any order, joined or split: those of the own centre,
 * and those elsewhere by whom year or nationality is met; under each key, and of each year, no more than are compared, the latest.
 */
export const candidatesNamed = (
  tx: Tx,
  { controller, centre, names, year, nationality, sight }: NamesSought,
): Promise<Candidate[]> =>
  tx.query<Candidate>(
    `select ${candidateColumns}
     from (${rangesFor(year).join(' union ')}) as m join person p on p.id = m.person_id
     order by p.recorded_at desc, p.id`,
    [controller, centre, names.all, names.telling, year, nationality, ...seenIn(sight)],
  );
