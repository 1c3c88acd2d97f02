import type { MessageId } from '../i18n/message-id';
import { typedDay } from '../i18n/typed-day';

/** A time between two days, as they were typed. */
export type TypedSpan = { readonly from: string; readonly until: string };

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
