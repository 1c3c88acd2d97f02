import type { CallOutput, getTotals } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

const stepMs = 10_000;

const inSteps = (moment: Date): string => new Date(Math.floor(moment.getTime() / stepMs) * stepMs).toISOString();

/** The live totals of these jurisdictions by country code, as of the ten seconds in which they last moved; nothing counted yet is zero as of `now`. */
export const totalsOf = async (
  tx: Tx,
  jurisdictions: readonly string[],
  now: Date,
): Promise<CallOutput<typeof getTotals>> => {
  const rows = await tx.query<Omit<CallOutput<typeof getTotals>[number], 'asOf'> & { asOf: Date }>(
    `select asked.jurisdiction as country, coalesce(t.contacts, 0) as contacts, coalesce(t.people, 0) as people,
            coalesce(t.services, 0) as services, coalesce(t.referrals, 0) as referrals, coalesce(nullif(t.as_of, 'epoch'), $2) as "asOf"
     from unnest($1::text[]) as asked (jurisdiction) left join total t using (jurisdiction)
     order by asked.jurisdiction`,
    [jurisdictions, now],
  );
  return rows.map((row) => ({ ...row, asOf: inSteps(row.asOf) }));
};
