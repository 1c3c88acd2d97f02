import type * as z from 'zod';
import type { InputProblem } from './input-problems';
import { day } from './vocabulary';

/** From which day to which, on the caller's clock; either may be left open. */
export const span = { from: day.nullable(), until: day.nullable() };

/** Refuses days that end before they begin. */
export const spanInOrder = (
  { from, until }: { readonly from: string | null; readonly until: string | null },
  context: z.RefinementCtx,
): void => {
  const message = 'ends-before-it-begins' satisfies InputProblem;
  if (from !== null && until !== null && until < from) context.addIssue({ code: 'custom', message, path: ['until'] });
};
