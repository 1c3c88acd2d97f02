import type { Tx } from '@mrc/database';
import { candidateColumns, isFoundBy, mostCompared, seenIn, type Candidate, type Sought } from './candidates.queries';

/** The digest of a document's number, and the country that stood before it, where one did. */
export type DocumentSought = { readonly key: string; readonly country: string | null };

type Holding = Pick<Sought, 'controller' | 'year' | 'nationality' | 'sight'> & {
  readonly documents: readonly DocumentSought[];
};

/** People of the register who have a document of this number, by equality, and whose year and nationality do not contradict what was asked. */
export const holdersOf = async (
  tx: Tx,
  { controller, year, nationality, sight, documents }: Holding,
): Promise<Candidate[]> =>
  documents.length === 0
    ? []
    : tx.query<Candidate>(
        `select ${candidateColumns} from person p
         where p.id in (
             select d.person_id from unnest($2::text[], $3::text[]) as asked (key, country)
             join identity_document d on d.controller = $1 and d.number_key = asked.key and (asked.country is null or d.country = asked.country)
             where d.number_key is not null and d.entered_in_error is null)
           and ${isFoundBy(6)}
           and ($4::int is null or p.birth_year between $4 - 2 and $4 + 2 or p.birth_year is null)
           and ($5::text is null or p.nationality = $5 or p.nationality is null)
         order by p.recorded_at desc, p.id limit ${mostCompared}`,
        [
          controller,
          documents.map(({ key }) => key),
          documents.map(({ country }) => country),
          year,
          nationality,
          ...seenIn(sight),
        ],
      );
