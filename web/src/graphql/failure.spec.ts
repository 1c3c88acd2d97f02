import { CombinedError } from '@urql/core';
import { failureOf } from './failure';

const graphql = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: 'secret detail', extensions }] });
const setOnline = (onLine: boolean) =>
  Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });

describe('a failure', () => {
  beforeEach(() => setOnline(true));

  it('is told by its code', () => {
    expect(failureOf(graphql({ code: 'UNAVAILABLE' }))).toEqual({ kind: 'unavailable' });
    expect(failureOf(graphql({ code: 'NOT_ALLOWED' }))).toEqual({ kind: 'not-allowed' });
    expect(failureOf(graphql({ code: 'LOCKED' }))).toEqual({ kind: 'interrupted' });
    expect(failureOf(graphql({ code: 'NOT_SIGNED_IN' }))).toEqual({ kind: 'interrupted' });
  });

  it('shows a reference and never a message', () => {
    const failure = failureOf(graphql({ code: 'DEFECT', reference: '7f3a' }));
    expect(failure).toEqual({ kind: 'defect', reference: '7f3a' });
    expect(JSON.stringify(failure)).not.toMatch(/secret/);
  });

  it('is the line where nothing answered', () => {
    const nothing = new CombinedError({ networkError: new Error('fetch failed') });
    expect(failureOf(nothing)).toEqual({ kind: 'unavailable' });
    setOnline(false);
    expect(failureOf(nothing)).toEqual({ kind: 'offline' });
  });
});
