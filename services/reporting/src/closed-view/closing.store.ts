import type { Tx } from '@mrc/database';
import type { ClosedCell } from './closed-cells';

const atOnce = 5_000;

/** Takes the right to close for this transaction; false where somebody else is closing. */
export const takeClosing = async (tx: Tx): Promise<boolean> => {
  const row = await tx.first<{ taken: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('reporting closing')) as taken`,
  );
  return row?.taken === true;
};

/** When figures were last closed, and whether there is anything to close. */
export const findLastClosing = async (tx: Tx): Promise<{ closedAt: Date | null; anyFact: boolean }> =>
  (await tx.first<{ closedAt: Date | null; anyFact: boolean }>(
    `select (select max(closed_at) from closing) as "closedAt", exists (select from fact) as "anyFact"`,
  )) ?? { closedAt: null, anyFact: false };

/** Replaces every closed cell of every jurisdiction. */
export const saveClosing = async (
  tx: Tx,
  jurisdictions: readonly string[],
  closed: { readonly on: string; readonly at: Date },
  cells: readonly ClosedCell[],
): Promise<void> => {
  await tx.query(`delete from closed_cell`);
  await tx.query(`delete from closing`);
  await tx.query(`insert into closing (jurisdiction, closed_on, closed_at) select unnest($1::text[]), $2, $3`, [
    jurisdictions,
    closed.on,
    closed.at,
  ]);
  for (let from = 0; from < cells.length; from += atOnce) {
    const rows = cells.slice(from, from + atOnce);
    await tx.query(
      `insert into closed_cell (jurisdiction, view, measure, year, position, dimensions, value, hidden)
       select jurisdiction, view, measure, year, position, dimensions, value, hidden from json_to_recordset($1::json)
         as c (jurisdiction text, view text, measure text, year int, position int, dimensions text[], value int, hidden text)`,
      [JSON.stringify(rows)],
    );
  }
};
