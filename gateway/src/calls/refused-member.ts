import type { RefusalCode } from '@mrc/contracts';

/** The GraphQL type of a refusal: `NOT_FOUND` → `NotFound`. */
export const refusalType = (code: RefusalCode): string =>
  code
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('');

/** Any refusal, where its code is not known before it comes. */
export type AnyRefusal = { readonly code: RefusalCode; readonly facts: object };

export type RefusedMember = { readonly __typename: string; readonly code: RefusalCode };

/** A refusal as a member of a union: its facts become fields. */
export const refusedMember = (refusal: AnyRefusal): RefusedMember => ({
  ...refusal.facts,
  __typename: refusalType(refusal.code),
  code: refusal.code,
});
