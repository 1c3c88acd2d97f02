import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';

const minute = 60_000;
/** Searches that one member of staff may make within a time, in milliseconds. */
const limits = { short: { searches: 60, within: 10 * minute }, long: { searches: 300, within: 24 * 60 * minute } };

/** Until when this member of staff may not search because of how many searches there were; null where one may go on. */
export const searchesPausedUntil = async (tx: Tx, staffId: string, now: Date): Promise<Date | null> => {
  const { short, long } = limits;
  const since = (within: number) => new Date(now.getTime() - within);
  const row = await tx.first<{ short: Date | null; long: Date | null }>(
    `select (select searched_at from search where staff_id = $1 and searched_at > $2
             order by searched_at desc offset $3 limit 1) as short,
            (select searched_at from search where staff_id = $1 and searched_at > $4
             order by searched_at desc offset $5 limit 1) as long`,
    [staffId, since(short.within), short.searches - 1, since(long.within), long.searches - 1],
  );
  const ends = [
    ...(row?.short ? [row.short.getTime() + short.within] : []),
    ...(row?.long ? [row.long.getTime() + long.within] : []),
  ];
  return ends.length > 0 ? new Date(Math.max(...ends)) : null;
};

const searches = table('search', {
  id: column.uuid(),
  controller: column.uuid(),
  centre: column.uuid(),
  staffId: column.uuid(),
  termsHash: column.text(),
  wholeRegister: column.boolean(),
  found: column.int(),
  searchedAt: column.moment(),
});

type Search = {
  readonly controller: string;
  readonly centre: string;
  readonly staffId: string;
  readonly terms: string;
  readonly wholeRegister: boolean;
  readonly found: number;
  readonly at: Date;
};

/** Keeps that somebody searched: a digest of the words, never the words. */
export const insertSearch = (tx: Tx, { terms, at, ...search }: Search) =>
  searches.insert(tx, { ...search, id: newId(), termsHash: terms, searchedAt: at });
