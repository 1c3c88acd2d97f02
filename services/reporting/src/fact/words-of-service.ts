import type { FactKind } from './fact-change';

/** What is said of the service that a referral is for, and whether it was given by that. */
export const wordsOfService: ReadonlyMap<FactKind, boolean> = new Map([
  ['referral-service-reported', true],
  ['referral-confirmed', true],
  ['referral-not-served', false],
  ['referral-not-confirmed', false],
]);
