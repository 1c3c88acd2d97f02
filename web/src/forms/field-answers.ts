import type { MessageId } from '../i18n/message-id';
import { comingDay, typedDay } from '../i18n/typed-day';

/** What comes of what was typed: a value of the command, or what is wrong with it. */
export type Answer<Value> = { readonly value: Value; readonly problem?: never } | { readonly problem: MessageId };

/** Free text without the spaces around it: null where nothing was written. */
export const optionalNote = (typed: string): Answer<string | null> => ({ value: typed.trim() || null });

/** Free text without the spaces around it, without which nothing is sent. */
export const neededNote = (typed: string): Answer<string> =>
  typed.trim() === '' ? { problem: 'form.required' } : { value: typed.trim() };

/** One of these codes. */
export const chosenCode = <Code extends string>(codes: readonly Code[], typed: string): Answer<Code> => {
  const value = codes.find((code) => code === typed);
  return value === undefined ? { problem: 'form.required' } : { value };
};

/** A day as it was typed, not after today (`YYYY-MM-DD`): the day in the same writing. */
export const pastDay = (typed: string, today: string): Answer<string> => {
  if (typed.trim() === '') return { problem: 'form.required' };
  const day = typedDay(typed);
  if (day === undefined) return { problem: 'date.problem.unreadable' };
  return day > today ? { problem: 'date.problem.future' } : { value: day };
};

/** A day as it was typed, today (`YYYY-MM-DD`) or later. */
export const dayAhead = (typed: string, today: string): Answer<string> => {
  if (typed.trim() === '') return { problem: 'form.required' };
  const day = comingDay(typed, today);
  if (day === undefined) return { problem: 'date.problem.unreadable' };
  return day < today ? { problem: 'InputProblem.over-already' } : { value: day };
};
