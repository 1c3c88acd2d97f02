import type { RunningNetwork } from '../../network/one-process';

const services = ['directory', 'registration', 'assistance', 'referrals', 'reporting'];
const quiet = { polls: 4, every: 75 };

const ofEach = (select: (service: string) => string): string => services.map(select).join(' union all ');

/** What waits in the outboxes, and how many aggregates each consumer is behind an owner that it has heard. */
const underWay = `with
  head as (${ofEach((one) => `select '${one}' as owner, aggregate_id, max(aggregate_version) as version from ${one}.journal group by 2`)}),
  known as (${ofEach((one) => `select '${one}' as service, consumer, owner, aggregate_id, last_version from ${one}.cursor`)}),
  follows as (select distinct service, consumer, owner from known)
  select (select count(*) from (${ofEach((one) => `select from ${one}.outbox`)}) as left_over) + count(*) as left,
         (select sum(last_version) from known) as heard
  from follows join head using (owner) left join known using (service, consumer, owner, aggregate_id)
  where coalesce(last_version, 0) < version`;

/** Waits until everything that was told in a network has been heard. */
export const settledIn = (network: RunningNetwork) => async (): Promise<void> => {
  let before = '';
  for (let same = 0; same < quiet.polls;) {
    await new Promise((resolve) => setTimeout(resolve, quiet.every));
    const [now] = await network.database.query(underWay);
    const heard = String(now?.['heard']);
    same = Number(now?.['left']) === 0 && heard === before ? same + 1 : 0;
    before = heard;
  }
};
