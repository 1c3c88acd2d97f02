import { whoMay } from '@mrc/access';
import { getClosedView as contract, refusal, type CallOutput } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { reportingPermissions } from '../reporting.permissions';
import { nextClosingTime } from './closing-time';
import { viewsByName } from './views';

type Cell = CallOutput<typeof contract>['cells'][number];

/**
 * A view as it was last closed in the reader's jurisdictions; what is hidden was hidden then. Of several jurisdictions it is as of
 * the one closed the longest ago.
 */
export const getClosedView = query(
  contract,
  whoMay(reportingPermissions, 'read-figures'),
  async (tx, { view, measure, year }, { at }) => {
    const closing = await tx.first<{ closedOn: string | null; closedAt: Date | null }>(
      `select min(closed_on)::text as "closedOn", min(closed_at) as "closedAt" from closing`,
    );
    if (!closing?.closedOn || !closing.closedAt)
      return refused(refusal('VIEW_NOT_CLOSED', { nextCloseAt: nextClosingTime(at).toISOString() }));
    const cells = await tx.query<Cell>(
      `select dimensions, value, hidden from closed_cell
       where view = $1 and measure = $2 and ($3::int is null or year = $3) order by jurisdiction, position`,
      [view, measure, year],
    );
    return ok({
      view,
      measure,
      dimensions: [...viewsByName[view].dimensions],
      closedOn: closing.closedOn,
      closedAt: closing.closedAt.toISOString(),
      cells,
    });
  },
);
