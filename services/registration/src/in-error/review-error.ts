import { can, whoMay } from '@mrc/access';
import { refusal, reviewError as contract } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { reviewError as decideReview } from './in-error';
import { errorPermissions } from './in-error.permissions';
import { findErrorBy, lockError, saveReview } from './in-error.store';

/** Keeps that somebody else looked at what was entered in error; who looked first stays so. */
export const reviewError = useCase(
  contract,
  whoMay(errorPermissions, 'review-error'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      await lockError(tx, input.errorId);
      const error = await findErrorBy(tx, 'id', input.errorId);
      if (!error || !can(errorPermissions, 'review-error', actor, error)) return refused(refusal('NOT_FOUND', {}));
      const decision = decideReview(error.view, actor.staffId);
      if (!decision.ok) return decision;
      if (error.view.reviewedAt === null) await saveReview(tx, input.errorId, actor.staffId, platform.causeOf(call).at);
      return ok({ id: input.errorId });
    }),
);
