import { whoMay } from '@mrc/access';
import { getTotals as contract, type CallOutput } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { reportingPermissions } from '../reporting.permissions';

type Totals = CallOutput<typeof contract>[number];

const stepMs = 10_000;

const inSteps = (moment: Date): string => new Date(Math.floor(moment.getTime() / stepMs) * stepMs).toISOString();

/**
 * The live totals of each country the manager reads, as of the ten seconds in which they last moved; nothing counted yet is zero
 * as of now.
 */
export const getTotals = query(
  contract,
  whoMay(reportingPermissions, 'read-figures'),
  async (tx, _input, { actor, at }) => {
    const rows = await tx.query<Omit<Totals, 'asOf'> & { asOf: Date }>(
      `select asked.jurisdiction as country, coalesce(t.contacts, 0) as contacts, coalesce(t.people, 0) as people,
              coalesce(t.services, 0) as services, coalesce(t.referrals, 0) as referrals, coalesce(nullif(t.as_of, 'epoch'), $2) as "asOf"
       from unnest($1::text[]) as asked (jurisdiction) left join total t using (jurisdiction)
       order by asked.jurisdiction`,
      [actor.jurisdictions, at],
    );
    return ok(rows.map((row) => ({ ...row, asOf: inSteps(row.asOf) })));
  },
  { reads: ['facts'] },
);
