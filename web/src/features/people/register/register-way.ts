import { steps, type Step } from './register.values';

/** In the address of a page of the intake that is opened to change one answer. */
export const changeOnly = new URLSearchParams({ then: 'check' }).toString();

const isChangeOnly = (asked: URLSearchParams): boolean => asked.toString() === changeOnly;

/** The page after this one: the next question, or the check page where only this one was to be changed. */
export const onwards = (step: Step, asked: URLSearchParams): Step | undefined =>
  isChangeOnly(asked) ? 'check' : steps[steps.indexOf(step) + 1];

/** The page before this one, in the same way. */
export const backwards = (step: Step, asked: URLSearchParams): Step | undefined =>
  isChangeOnly(asked) ? 'check' : steps[steps.indexOf(step) - 1];
