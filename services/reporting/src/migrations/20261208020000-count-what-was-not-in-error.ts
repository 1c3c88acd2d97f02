import { buildIndex, dropIndex, ofSteps, putCheck } from '@mrc/database';

const ofService = `'service', 'service-taken-out', 'referral-service-reported', 'referral-confirmed', 'referral-not-served',
  'referral-not-confirmed'`;
const kinds = `'contact', 'person', 'request', 'request-closed', 'referral-sent', 'referral-received', 'referral-accepted',
  'referral-declined', 'referral-expired', 'referral-withdrawn', ${ofService}`;

/** A service of the centre counts until it is taken out as recorded in error: both are found by what is its own id from now on. */
export const migration = ofSteps(async (runner) => {
  await putCheck(runner, 'fact', 'fact_kind_check', `kind in (${kinds})`);
  await buildIndex(runner, 'fact_of_any_service', `on fact (aggregate_id) where kind in (${ofService})`);
  await dropIndex(runner, 'fact_of_service');
});
