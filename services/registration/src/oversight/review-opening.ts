import { can, whoMay } from '@mrc/access';
import {
  closeOpeningQuestion as closing,
  refusal,
  reviewOpening as reviewing,
  takeBackOpeningReview as takingBack,
  type OversightOutcome,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { useCase, type Asking } from '@mrc/service-kit';
import { reasonUnsaid } from '../person/recorded-parts';
import { sayOfOpening, type ReviewAct } from './opening-review';
import { oversightPermissions, type OversightAction } from './oversight.permissions';
import { findReview, saveSaid, stepsOf, stillSaid } from './oversight.store';

type Saying = {
  readonly action: OversightAction;
  readonly did: ReviewAct;
  readonly outcome: OversightOutcome | null;
  readonly note: string | null;
};

/** Says something of an opening as of the version that was read, under its lock. */
const say = async (
  tx: Tx,
  { reviewId, expectedVersion }: { readonly reviewId: string; readonly expectedVersion: number },
  { action, ...said }: Saying,
  { platform, call, actor }: Asking,
) => {
  const review = await findReview(tx, reviewId, 'for update of r');
  if (!review || !can(oversightPermissions, action, actor, review)) return refused(refusal('NOT_FOUND', {}));
  const { version, state } = review.view;
  if (version !== expectedVersion) return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version }));
  const saidBy = stillSaid((await stepsOf(tx, [reviewId])).get(reviewId) ?? []);
  const mayOverrule = can(oversightPermissions, 'close', actor, review);
  const decision = sayOfOpening({ state, staffId: review.staffId, saidBy }, said.did, {
    by: actor.staffId,
    mayOverrule,
  });
  if (!decision.ok) return decision;
  const { at } = platform.causeOf(call);
  return ok({ id: reviewId, version: await saveSaid(tx, review, decision.value, { ...said, by: actor.staffId, at }) });
};

/** Somebody else than who opened a record says whether that is as it should be; a question says what it is. */
export const reviewOpening = useCase(
  reviewing,
  whoMay(oversightPermissions, 'review'),
  async (input, { once, ...asking }) => {
    const { finds, note } = input;
    const unsaid = reasonUnsaid({ because: finds === 'question' ? 'other' : finds, note });
    if (unsaid) return unsaid;
    return once((tx) => say(tx, input, { action: 'review', did: finds, outcome: null, note }, asking));
  },
);

/** Says what came of a question about an opening. */
export const closeOpeningQuestion = useCase(
  closing,
  whoMay(oversightPermissions, 'close'),
  async (input, { once, ...asking }) => {
    const { outcome, note } = input;
    const unsaid = reasonUnsaid({ because: outcome, note });
    if (unsaid) return unsaid;
    return once((tx) => say(tx, input, { action: 'close', did: 'close', outcome, note }, asking));
  },
);

/** What was said last of an opening does not hold, and is kept. */
export const takeBackOpeningReview = useCase(
  takingBack,
  whoMay(oversightPermissions, 'take-back'),
  async (input, { once, ...asking }) =>
    once((tx) => say(tx, input, { action: 'take-back', did: 'take-back', outcome: null, note: null }, asking)),
);
