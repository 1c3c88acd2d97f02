import { refused } from '@mrc/kernel';
import { refusal, type Refusal } from './refusals';

/** Refuses an input that only its service can see is wrong: which field, and how. */
export const invalidInput = (
  path: string,
  problem: string,
): { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> } =>
  refused(refusal('INVALID_INPUT', { issues: [{ path, problem }] }));

/** What happened is written down on its day or later: the refusal of a day (`YYYY-MM-DD`) that has not come, or undefined. */
export const notADayYet = (path: string, day: string | null, today: string) =>
  day !== null && day > today ? invalidInput(path, 'not-a-day-yet') : undefined;

/** What is agreed holds until a last day: the refusal of one (`YYYY-MM-DD`) that has passed, or undefined. */
export const dayPast = (path: string, lastDay: string | null, today: string) =>
  lastDay !== null && lastDay < today ? invalidInput(path, 'day-is-past') : undefined;
