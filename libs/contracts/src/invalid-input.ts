import { refused } from '@mrc/kernel';
import { refusal, type Refusal } from './refusals';

/** Refuses an input that only its service can see is wrong: which field, and how. */
export const invalidInput = (
  path: string,
  problem: string,
): { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> } =>
  refused(refusal('INVALID_INPUT', { issues: [{ path, problem }] }));

/** The refusal of a day (`YYYY-MM-DD`) before another without which it cannot have been, or undefined. */
export const notBefore = (path: string, day: string, earliest: string, problem: `before-${string}`) =>
  day < earliest ? invalidInput(path, problem) : undefined;
