import type { CombinedError } from '@urql/core';

/** Why nothing came back: no line, a service that is away, a role that may not, or a defect with a reference to quote. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'interrupted' }
  | { readonly kind: 'defect'; readonly reference: string };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Reads an error of the client; no message of it is ever shown. */
export const failureOf = (error: CombinedError): Failure => {
  const extensions = error.graphQLErrors[0]?.extensions ?? {};
  const code = textOf(extensions['code']);
  if (code === 'NOT_ALLOWED') return { kind: 'not-allowed' };
  if (code === 'UNAVAILABLE') return { kind: 'unavailable' };
  if (code === 'LOCKED' || code === 'NOT_SIGNED_IN') return { kind: 'interrupted' };
  if (code === '' && error.networkError) return navigator.onLine ? { kind: 'unavailable' } : { kind: 'offline' };
  return { kind: 'defect', reference: textOf(extensions['reference']) || code || '?' };
};
