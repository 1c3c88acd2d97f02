import type { Tx } from '@mrc/database';

/** So many rows go in one transaction: whoever needs what they lock waits for so many. */
export const rowsAtOnce = 250;

/** How far each table has been emptied, by its name; the rows behind that place are newer. */
export type Emptied = ReadonlyMap<string, string>;

const identifier = (table: string): string => {
  if (!/^[a-z_]+$/.test(table)) throw new Error('A table is named with lower-case letters');
  return table;
};

/**
 * Deletes some rows from where it was left, of a table only once those before it have none; answers how far it came, for when that is
 * committed, and undefined where there were no more.
 */
export const emptySome = async (
  tx: Tx,
  tables: readonly string[],
  emptied: Emptied = new Map(),
): Promise<Emptied | undefined> => {
  const come = new Map(emptied);
  let left = rowsAtOnce;
  for (const table of tables) {
    const some = await tx.first<{ rows: number; last: string | null }>(
      `with page as (select ctid as place from ${identifier(table)} where ctid > $1::tid limit ${left}),
            gone as (delete from ${identifier(table)} where ctid = any(array(select place from page)))
       select count(*)::int as rows, max(place)::text as last from page`,
      [come.get(table) ?? '(0,0)'],
    );
    if (some?.last) come.set(table, some.last);
    left -= some?.rows ?? 0;
    if (left === 0) return come;
  }
  return undefined;
};

/** Deletes every row of these tables. */
export const emptyAll = async (tx: Tx, tables: readonly string[]): Promise<void> => {
  for (const table of tables) await tx.query(`delete from ${identifier(table)}`);
};
