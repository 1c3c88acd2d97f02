import type { OpeningBecause, OpeningReviewState, ReviewedFor } from '../../generated/schema';
import type { TypedSpan } from '../../forms/typed-span';

/** What a list of openings is narrowed to; null and an empty day leave it wide. */
export type Narrowed = TypedSpan & {
  readonly state: OpeningReviewState | null;
  readonly reviewedFor: ReviewedFor | null;
  readonly because: OpeningBecause | null;
  readonly staffId: string | null;
  readonly centreId: string | null;
};

/** Whoever closes questions begins with them; everybody else with what nobody looked at. */
export const beginningFor = (closes: boolean): Narrowed => ({
  state: closes ? 'QUESTION' : 'WAITING',
  reviewedFor: null,
  because: null,
  staffId: null,
  centreId: null,
  from: '',
  until: '',
});

/** Everything there is of one member of staff, or of one centre. */
export const onlyOf = (only: Partial<Pick<Narrowed, 'staffId' | 'centreId'>>): Narrowed => ({
  ...beginningFor(false),
  state: null,
  ...only,
});

/** What another page leads to the list with, as it is kept beside the address; undefined where it is anything else. */
export const onlyIn = (state: unknown): Narrowed | undefined => {
  if (typeof state !== 'object' || state === null) return undefined;
  if ('staffId' in state && typeof state.staffId === 'string') return onlyOf({ staffId: state.staffId });
  if ('centreId' in state && typeof state.centreId === 'string') return onlyOf({ centreId: state.centreId });
  return undefined;
};
