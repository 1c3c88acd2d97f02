export type SignInAnswer =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'paused'; readonly until: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreachable' };

const answerOf = async (response: Response): Promise<SignInAnswer> => {
  const body: unknown = await response.json().catch(() => null);
  const field = (name: string): string => {
    const value: unknown = typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
    return typeof value === 'string' ? value : '';
  };
  if (response.ok && field('returnTo') !== '') return { kind: 'go', to: field('returnTo') };
  if (response.status === 401) return { kind: 'wrong' };
  if (response.status === 429) return { kind: 'paused', until: field('until') };
  return response.status >= 500 ? { kind: 'unreachable' } : { kind: 'gone' };
};

/** Hands sign-in name and password to the network's own issuer. */
export const submitSignIn = async (uid: string, email: string, password: string): Promise<SignInAnswer> => {
  try {
    const response = await fetch(`/oidc/interaction/${encodeURIComponent(uid)}/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    return await answerOf(response);
  } catch {
    return { kind: 'unreachable' };
  }
};

const interactionOf = (address: string): string | undefined =>
  /\/sign-in\/([^/?#]+)/u.exec(new URL(address).pathname)?.[1];

/** The address that asks for the password again and comes back to this page. */
export const signInAgainAddress = (): string =>
  `/session/sign-in?prompt=login&return=${encodeURIComponent(window.location.pathname)}`;

/**
 * Signs in again without leaving the page. `gone` means that the issuer is not the network's own, or that the attempt
 * lapsed: the caller then goes to `signInAgainAddress()`.
 */
export const signInAgain = async (email: string, password: string): Promise<SignInAnswer> => {
  try {
    const start = await fetch(signInAgainAddress(), { credentials: 'same-origin', cache: 'no-store' });
    const uid = interactionOf(start.url);
    if (uid === undefined) return { kind: 'gone' };
    const answer = await submitSignIn(uid, email, password);
    if (answer.kind !== 'go') return answer;
    await fetch(answer.to, { credentials: 'same-origin', cache: 'no-store' });
    return answer;
  } catch {
    return navigator.onLine ? { kind: 'gone' } : { kind: 'unreachable' };
  }
};
