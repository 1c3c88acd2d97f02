import * as z from 'zod';
import type { AdminQuery } from '../network/admin-query';
import { behind, parkedKeys, waitingInOutboxes, type Following } from './checks';

const owners = ['directory', 'registration', 'assistance', 'referrals', 'reporting'] as const;
const numbers = z.array(z.object({ n: z.coerce.number() }));

/** How far a network is from agreeing with itself: every number is 0 once it does. */
export type Disagreement = {
  /** Events that no relay has told yet. */
  readonly untold: number;
  /** Aggregates of which a consumer knows less than their owner. */
  readonly behind: number;
  /** Aggregates of which a consumer knows more than their owner, or which no owner has. */
  readonly ahead: number;
  /** People whom a projection knows and registration does not. */
  readonly phantoms: number;
  /** Referrals that were sent and no partner sees. */
  readonly unseen: number;
  /** Reactions that happened more than once. */
  readonly repeated: number;
  readonly parked: number;
};

const heads = owners
  .map(
    (owner) =>
      `select '${owner}' as owner, aggregate_id, max(aggregate_version) as version from ${owner}.journal group by 2`,
  )
  .join(' union all ');

const cursors = owners
  .map((name) => `select owner, aggregate_id, last_version from ${name}.cursor`)
  .join(' union all ');

const people = `select id from registration.person union all select id from registration.contact`;

const projectedPeople = [
  `select subject_id as id from reporting.subject`,
  `select id from assistance.known_subject`,
  `select id from referrals.known_contact`,
].join(' union all ');

const sums: Readonly<Record<'ahead' | 'phantoms' | 'unseen' | 'repeated', string>> = {
  ahead: `with head as (${heads}) select count(*) as n from (${cursors}) c left join head h using (owner, aggregate_id)
          where c.last_version > coalesce(h.version, 0)`,
  phantoms: `select count(*) as n from (${projectedPeople}) known where id not in (${people})`,
  unseen: `select count(*) as n from referrals.referral where state = 'sent' and received_at is null`,
  repeated: `select count(*) as n from (
               select 1 from referrals.journal where type = 'referral.received' group by aggregate_id having count(*) > 1
               union all
               select 1 from registration.journal where type = 'disclosure.offered' group by aggregate_id having count(*) > 1
             ) twice`,
};

/** How far the network is from agreeing, with these consumers and owners who should know each other. */
export const disagreementOf = async (query: AdminQuery, following: readonly Following[]): Promise<Disagreement> => {
  const number = async (sql: string): Promise<number> => numbers.parse(await query(sql))[0]?.n ?? 0;
  return {
    untold: await waitingInOutboxes(query),
    behind: await behind(query, following),
    ahead: await number(sums.ahead),
    phantoms: await number(sums.phantoms),
    unseen: await number(sums.unseen),
    repeated: await number(sums.repeated),
    parked: await parkedKeys(query),
  };
};

export const agreed: Disagreement = { untold: 0, behind: 0, ahead: 0, phantoms: 0, unseen: 0, repeated: 0, parked: 0 };

/** Waits until the network agrees; answers the seconds that took, or how far it still was after `within` milliseconds. */
export const comesToAgree = async (
  query: AdminQuery,
  following: readonly Following[],
  within: number,
): Promise<{ readonly seconds: number; readonly left: Disagreement }> => {
  const began = Date.now();
  for (;;) {
    const left = await disagreementOf(query, following);
    const seconds = (Date.now() - began) / 1000;
    const agrees = Object.values(left).every((number) => number === 0);
    if (agrees || seconds * 1000 > within) return { seconds, left };
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};
