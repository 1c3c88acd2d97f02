import type { Tx } from '@mrc/database';
import type { Person } from './person';
import { loadRecord } from './person.store';

const isDue = `birth_year is not null and age_band_as_of < $1 and entered_in_error is null`;

/** The people whose age band was last looked at before `month` (its first day), after the id given, some at a time. */
export const personsToCheckAfter = (tx: Tx, month: string, after: string | null, most: number) =>
  tx.query<{ id: string }>(
    `select id from person where ${isDue} and ($2::uuid is null or id > $2) order by id limit $3`,
    [month, after, most],
  );

/** Loads and locks one of them, unless somebody is working on it or has looked at it meanwhile. */
export const personToCheck = async (tx: Tx, month: string, id: string): Promise<Person | undefined> => {
  const free = await tx.first(`select 1 as due from person where ${isDue} and id = $2 for update skip locked`, [
    month,
    id,
  ]);
  return free && loadRecord(tx, id);
};
