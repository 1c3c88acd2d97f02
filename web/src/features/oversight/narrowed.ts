import type { OpeningBecause, OpeningReviewState, ReviewedFor } from '../../generated/schema';
import type { MessageId } from '../../i18n/message-id';
import { typedDay } from '../../i18n/typed-day';

/** A time between two days, as they were typed. */
export type TypedSpan = { readonly from: string; readonly until: string };

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

export type Days = {
  readonly from: string | null;
  readonly until: string | null;
  /** What is wrong with the days, and with which of them: nothing is asked then. */
  readonly problem?: { readonly field: 'from' | 'until'; readonly text: MessageId };
};

const read = (typed: string): string | null | undefined => (typed.trim() === '' ? null : typedDay(typed));

/** The days that were typed, `YYYY-MM-DD`, or why they cannot be meant. */
export const daysOf = ({ from: typedFrom, until: typedUntil }: TypedSpan): Days => {
  const [from, until] = [read(typedFrom), read(typedUntil)];
  if (from === undefined)
    return { from: null, until: null, problem: { field: 'from', text: 'date.problem.unreadable' } };
  if (until === undefined) return { from, until: null, problem: { field: 'until', text: 'date.problem.unreadable' } };
  if (from !== null && until !== null && until < from)
    return { from, until, problem: { field: 'until', text: 'InputProblem.ends-before-it-begins' } };
  return { from, until };
};
