import type { Tx } from '@mrc/database';
import { candidateColumns, isSearched, type Candidate } from './candidates.queries';

/** Who was found, by which of the records that are of them. */
export type Met = { readonly person: Candidate; readonly by: Candidate };

/** Each once, in their order: in the place of a record that is one with another the one on which work goes on. */
export const keptOnes = async (tx: Tx, candidates: readonly Candidate[]): Promise<Met[]> => {
  const ids = candidates.flatMap(({ keptId }) => keptId ?? []);
  const rows =
    ids.length === 0
      ? []
      : await tx.query<Candidate>(
          `select ${candidateColumns} from person p where p.id = any($1::uuid[]) and ${isSearched}`,
          [ids],
        );
  const kept = new Map(rows.map((row) => [row.id, row]));
  const met = new Map<string, Met>();
  for (const by of candidates) {
    const person = by.keptId === null ? by : kept.get(by.keptId);
    if (person && !met.has(person.id)) met.set(person.id, { person, by });
  }
  return [...met.values()];
};
