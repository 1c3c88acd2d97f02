import type { CallInput, CallOutput, getClosedView } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { views } from './views';

type Asked = CallInput<typeof getClosedView>;
type ClosedView = CallOutput<typeof getClosedView>;

/**
 * A closed view as the reader's jurisdictions have it, or undefined where nothing was closed yet;
 * of several jurisdictions it is as of the one closed the longest ago.
 */
export const findClosedView = async (tx: Tx, asked: Asked): Promise<ClosedView | undefined> => {
  const closing = await tx.first<{ closedOn: string | null; closedAt: Date | null }>(
    `select min(closed_on)::text as "closedOn", min(closed_at) as "closedAt" from closing`,
  );
  if (!closing?.closedOn || !closing.closedAt) return undefined;
  const cells = await tx.query<ClosedView['cells'][number]>(
    `select dimensions, value, hidden from closed_cell
     where view = $1 and measure = $2 and ($3::int is null or year = $3) order by jurisdiction, position`,
    [asked.view, asked.measure, asked.year],
  );
  return {
    view: asked.view,
    measure: asked.measure,
    dimensions: [...(views.find(({ name }) => name === asked.view)?.dimensions ?? [])],
    closedOn: closing.closedOn,
    closedAt: closing.closedAt.toISOString(),
    cells,
  };
};
