import type { FactKind } from './fact-change';

/** What is said of a service, the centre's own or the one that a referral is for, and whether it was given by that. */
export const wordsOfService: ReadonlyMap<FactKind, boolean> = new Map([
  ['service', true],
  ['service-taken-out', false],
  ['referral-service-reported', true],
  ['referral-confirmed', true],
  ['referral-not-served', false],
  ['referral-not-confirmed', false],
]);

/** Those of them that count as a service, until a later word says that it was not given. */
export const countedAsService: readonly FactKind[] = ['service', 'referral-service-reported'];
