import { buildIndex, ofSteps, putCheck, stepByStep } from '@mrc/database';

const kinds = `'contact', 'person', 'request', 'request-closed', 'service', 'referral-sent', 'referral-received', 'referral-accepted',
  'referral-declined', 'referral-service-reported', 'referral-confirmed', 'referral-not-served', 'referral-not-confirmed',
  'referral-expired', 'referral-withdrawn'`;

/** A report counts until the partner or the person says that the service was not given. */
export const migration = ofSteps(async (runner) => {
  await stepByStep(runner, [`alter table fact add column if not exists denied boolean not null default false`]);
  await putCheck(runner, 'fact', 'fact_kind_check', `kind in (${kinds})`);
  await buildIndex(
    runner,
    'fact_of_service',
    `on fact (aggregate_id) where kind in ('referral-service-reported', 'referral-confirmed', 'referral-not-served', 'referral-not-confirmed')`,
  );
});
