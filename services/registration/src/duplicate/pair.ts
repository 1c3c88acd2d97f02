import { refusal, type PairDecision, type PairState, type Refusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';

/** Two records that may be of one person, as decisions see them. */
export type Pair = {
  readonly id: string;
  readonly version: number;
  readonly controller: string;
  readonly centres: readonly string[];
  /** Whether one of the two is protected now: then two protection officers decide. */
  readonly isProtected: boolean;
  readonly state: PairState;
  /** What the first of two said, and who last decided or proposed. */
  readonly proposed: PairDecision | null;
  readonly decidedBy: string | null;
};

/** What is decided of a pair, or proposed where a second person is to say the same. */
export type Decided = Pick<Pair, 'state' | 'proposed'>;

/**
 * Decides on a pair: at once, or where a protected person is in it once a second protection officer says the same as the first. Whoever says otherwise
 * proposes that instead.
 */
export const decidePair = (
  { isProtected, state, proposed, decidedBy }: Pair,
  decision: PairDecision,
  by: string,
): Result<Decided, Refusal<'SECOND_HOLDER_NEEDED'>> => {
  if (!isProtected) return ok({ state: decision, proposed: null });
  if (proposed !== decision) return ok({ state, proposed: decision });
  if (decidedBy === by) return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  return ok({ state: decision, proposed: null });
};
