import { refusal, type OpeningReviewState, type Refusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';

export type ReviewAct = 'as-it-should-be' | 'question' | 'close' | 'take-back';

/** An opening that is looked at, as far as it decides what may be said of it; the latest step that holds is the last. */
export type OpeningReview = {
  readonly state: OpeningReviewState;
  /** Who opened the record. */
  readonly staffId: string;
  /** Who said each thing that still holds, the latest last. */
  readonly saidBy: readonly string[];
};

const opensTo: Readonly<Record<ReviewAct, readonly OpeningReviewState[]>> = {
  'as-it-should-be': ['waiting'],
  question: ['waiting'],
  close: ['question'],
  'take-back': ['as-it-should-be', 'question', 'closed'],
};

type Refused = Refusal<'SECOND_HOLDER_NEEDED' | 'OPENING_REVIEW_FORBIDS'>;

const stateAfter = (act: ReviewAct, state: OpeningReviewState): OpeningReviewState => {
  switch (act) {
    case 'take-back':
      return state === 'closed' ? 'question' : 'waiting';
    case 'close':
      return 'closed';
    case 'as-it-should-be':
    case 'question':
      return act;
  }
};

/**
 * What somebody says of an opening: never who opened the record, once, and only in its order. It is taken back by who said it, or
 * where `mayOverrule` says so.
 */
export const sayOfOpening = (
  review: OpeningReview,
  act: ReviewAct,
  { by, mayOverrule }: { readonly by: string; readonly mayOverrule: boolean },
): Result<OpeningReviewState, Refused> => {
  if (review.staffId === by) return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  if (!opensTo[act].includes(review.state)) return refused(refusal('OPENING_REVIEW_FORBIDS', { state: review.state }));
  if (act === 'take-back' && !mayOverrule && review.saidBy.at(-1) !== by)
    return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  return ok(stateAfter(act, review.state));
};
