import { refused } from '@mrc/kernel';
import { refusal, type Refusal } from './refusals';

/** Refuses an input that only its service can see is wrong: which field, and how. */
export const invalidInput = (
  path: string,
  problem: string,
): { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> } =>
  refused(refusal('INVALID_INPUT', { issues: [{ path, problem }] }));

/** What is agreed holds until a last day: the refusal of one (`YYYY-MM-DD`) that has passed, or undefined. */
export const dayPast = (path: string, lastDay: string | null, today: string) =>
  lastDay !== null && lastDay < today ? invalidInput(path, 'day-is-past') : undefined;

/** The refusal of a day (`YYYY-MM-DD`) before another without which it cannot have been, or undefined. */
export const notBefore = (path: string, day: string, earliest: string, problem: `before-${string}`) =>
  day < earliest ? invalidInput(path, problem) : undefined;
