import type { Tx } from '@mrc/database';

/** So many rows of a table go in one transaction: whoever needs what they lock waits for so many. */
export const rowsAtOnce = 250;

/** How far each table has been emptied, by its name; the rows behind that place are newer. */
export type Emptied = Map<string, string>;

const identifier = (table: string): string => {
  if (!/^[a-z_]+$/.test(table)) throw new Error('A table is named with lower-case letters');
  return table;
};

/** Deletes some rows of each table from where it was left; false where there were no more. */
export const emptySome = async (tx: Tx, tables: readonly string[], emptied: Emptied): Promise<boolean> => {
  let more = false;
  for (const table of tables) {
    const some = await tx.first<{ rows: number; last: string | null }>(
      `with page as (select ctid as place from ${identifier(table)} where ctid > $1::tid limit ${rowsAtOnce}),
            gone as (delete from ${identifier(table)} where ctid = any(array(select place from page)))
       select count(*)::int as rows, max(place)::text as last from page`,
      [emptied.get(table) ?? '(0,0)'],
    );
    if (some?.last) emptied.set(table, some.last);
    more ||= some?.rows === rowsAtOnce;
  }
  return more;
};

/** Deletes every row of these tables. */
export const emptyAll = async (tx: Tx, tables: readonly string[]): Promise<void> => {
  for (const table of tables) await tx.query(`delete from ${identifier(table)}`);
};

/** Whether any of these tables has a row. */
export const hasRows = async (tx: Tx, tables: readonly string[]): Promise<boolean> => {
  for (const table of tables) if (await tx.first(`select 1 as row from ${identifier(table)} limit 1`)) return true;
  return false;
};
