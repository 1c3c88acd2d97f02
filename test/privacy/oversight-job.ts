import * as contracts from '@mrc/contracts';
import type { CallContract } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Actors } from '../network/actors';
import type { AdminQuery } from '../network/admin-query';
import type { Colleague } from '../network/people';
import type { SeededNetwork } from '../network/seed';

type Does = (contract: CallContract, given: object, by: Colleague) => Promise<unknown>;

const all = {
  ...{ state: null, reviewedFor: null, because: null, centreId: null, staffId: null, from: null, until: null },
  ...{ first: 10, after: null },
};

/** A record is opened elsewhere, which is questioned and closed, and an unusual rate of somebody is closed. */
export const watchOver = async (
  { valueOf }: Pick<Actors, 'valueOf'>,
  { staff, organisations }: SeededNetwork,
  personId: string,
  does: Does,
  query: AdminQuery,
): Promise<void> => {
  const { awayWorker, supervisor, dataProtectionOfficer } = staff;
  const { closeOpeningQuestion, closeUnusualRate, listOpeningReviews, openPerson, reviewOpening } = contracts;
  await valueOf(openPerson, { personId, reason: 'Asked for.', because: 'called' }, awayWorker.actor);
  const standing = async () => {
    const [review] = (await valueOf(listOpeningReviews, all, supervisor.actor)).rows;
    return { reviewId: review?.id, expectedVersion: review?.version };
  };
  await does(reviewOpening, { ...(await standing()), finds: 'question' }, supervisor);
  await does(closeOpeningQuestion, { ...(await standing()), outcome: 'other' }, dataProtectionOfficer);
  const rateId = newId();
  await query(
    `insert into registration.unusual_rate (id, controller, staff_id, roles, measure, day, count, own_days, colleagues, rule,
       noticed_at, state, version)
     values ('${rateId}', '${organisations.operator.commandId}', '${awayWorker.actor.staffId}', '{case-worker}', 'records',
       current_date, 90, 0, 0, '2026-12', now(), 'open', 1)`,
  );
  await does(closeUnusualRate, { rateId, expectedVersion: 1, outcome: 'other' }, dataProtectionOfficer);
};
