import { whoMay } from '@mrc/access';
import { getTotals as contract } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { reportingPermissions } from '../reporting.permissions';
import { totalsOf } from './total.queries';

/** The live totals of each country the manager reads. */
export const getTotals = query(
  contract,
  whoMay(reportingPermissions, 'read-figures'),
  async (tx, _input, { actor, at }) => ok(await totalsOf(tx, actor.jurisdictions, at)),
  { reads: ['facts'] },
);
