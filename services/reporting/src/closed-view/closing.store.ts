import type { Tx } from '@mrc/database';
import type { ClosedCell } from './closed-cells';
import type { Hearing } from './waiting';

const atOnce = 5_000;

/** When the figures of a jurisdiction were last closed, and as of which day. */
export type LastClosing = { readonly on: string; readonly at: Date };

/** Takes the right to close for this transaction; false where somebody else is closing. */
export const takeClosing = async (tx: Tx): Promise<boolean> => {
  const row = await tx.first<{ taken: boolean }>(
    `select pg_try_advisory_xact_lock(hashtext('reporting closing')) as taken`,
  );
  return row?.taken === true;
};

/** Every jurisdiction with figures, those `held` here included, and its last close. */
export const findFigures = async (
  tx: Tx,
  held: readonly string[],
): Promise<{ readonly jurisdiction: string; readonly last: LastClosing | null }[]> => {
  const rows = await tx.query<{ jurisdiction: string; closedOn: string | null; closedAt: Date | null }>(
    `select jurisdiction, closed_on::text as "closedOn", closed_at as "closedAt"
     from (select unnest($1::text[]) as jurisdiction union select jurisdiction from total
           union select jurisdiction from closing) as known
     left join closing using (jurisdiction) order by jurisdiction`,
    [held],
  );
  return rows.map(({ jurisdiction, closedOn, closedAt }) => ({
    jurisdiction,
    last: closedOn && closedAt ? { on: closedOn, at: closedAt } : null,
  }));
};

/** Whether there is anything to close. */
export const findAnyFact = async (tx: Tx): Promise<boolean> =>
  (await tx.first<{ any: boolean }>(`select exists (select from fact) as any`))?.any === true;

const factsOf = (closing: string): string => `
  (select count(*)::int from fact f where f.jurisdiction = ${closing}.jurisdiction
     and f.occurred_on <= ${closing}.closed_on and f.recorded_at <= ${closing}.closed_at)`;

/** What is heard of the facts of a jurisdiction since its last close. */
export const findHearing = async (tx: Tx, jurisdiction: string): Promise<Hearing> =>
  (await tx.first<Hearing>(
    `select (select last_at from heard where consumer = 'facts') as "heardLast",
            exists (select from parked_key where consumer = 'facts' and reason <> 'dead') as parked,
            c.facts as closed, ${factsOf('c')} as known
     from closing c where c.jurisdiction = $1`,
    [jurisdiction],
  )) ?? { heardLast: null, parked: false, closed: 0, known: 0 };

/** Replaces every closed cell of a jurisdiction. */
export const saveClosing = async (
  tx: Tx,
  closed: { readonly jurisdiction: string; readonly on: string; readonly at: Date },
  cells: readonly ClosedCell[],
): Promise<void> => {
  await tx.query(`delete from closed_cell where jurisdiction = $1`, [closed.jurisdiction]);
  await tx.query(
    `insert into closing (jurisdiction, closed_on, closed_at) values ($1, $2, $3)
     on conflict (jurisdiction) do update set closed_on = excluded.closed_on, closed_at = excluded.closed_at`,
    [closed.jurisdiction, closed.on, closed.at],
  );
  await tx.query(`update closing set facts = ${factsOf('closing')} where jurisdiction = $1`, [closed.jurisdiction]);
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
