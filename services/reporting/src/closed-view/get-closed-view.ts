import { whoMay } from '@mrc/access';
import { getClosedView as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { reportingPermissions } from '../reporting.permissions';
import { findClosedView } from './closed-view.queries';
import { nextClosingTime } from './closing-time';

/** Reads a view as it was last closed; what is hidden was hidden then. */
export const getClosedView = query(
  contract,
  whoMay(reportingPermissions, 'read-figures'),
  async (tx, input, { at }) => {
    const view = await findClosedView(tx, input);
    return view ? ok(view) : refused(refusal('VIEW_NOT_CLOSED', { nextCloseAt: nextClosingTime(at).toISOString() }));
  },
);
