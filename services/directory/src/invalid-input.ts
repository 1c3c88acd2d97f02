import { refusal, type Refusal } from '@mrc/contracts';
import { refused } from '@mrc/kernel';

/** Refuses an input that only this service can see is wrong: which field, and how. */
export const invalidInput = (
  path: string,
  problem: string,
): { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> } =>
  refused(refusal('INVALID_INPUT', { issues: [{ path, problem }] }));
