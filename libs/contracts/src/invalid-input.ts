import { refused } from '@mrc/kernel';
import type { InputProblem } from './input-problems';
import { refusal, type Refusal } from './refusals';

/** Refuses an input that only its service can see is wrong: which field, and how. */
export const invalidInput = (
  path: string,
  problem: InputProblem,
): { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> } =>
  refused(refusal('INVALID_INPUT', { issues: [{ path, problem }] }));

export type BeforeProblem = Extract<InputProblem, `before-${string}`>;

/** The refusal of a day (`YYYY-MM-DD`) before another without which it cannot have been, or undefined. It does not tell the other day. */
export const notBefore = (path: string, day: string, earliest: string, problem: BeforeProblem) =>
  day < earliest ? invalidInput(path, problem) : undefined;
